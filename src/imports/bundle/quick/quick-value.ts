import type { Value } from '../../../domain/claim/claim.ts'
import type { Question } from '../../../domain/question/question.ts'
import type { PhraseReader } from '../read-value.ts'
import { type Given, isGiven, keysOf } from './given.ts'

/**
 * Reads the values that nearly all claims have: a figure that is a phrase alone, yes or no, an option.
 *
 * @returns the value that readValue makes, or undefined where it has to be asked.
 */
export function quickValue(
  part: unknown,
  question: Question,
  phrases: PhraseReader,
): Value | undefined {
  if (!isGiven(part)) return undefined
  switch (question.type) {
    case 'quantity':
      return quantityIn(part, phrases)
    case 'yes_no':
      return answerIn(part)
    case 'choice': {
      const { option } = part
      const known = question.options.find(({ id }) => id === option)
      return known !== undefined && keysOf(part) === 1
        ? { type: 'choice', option: known.id }
        : undefined
    }
    default:
      return undefined
  }
}

function quantityIn(part: Given, phrases: PhraseReader): Value | undefined {
  const { phrase } = part
  if (typeof phrase !== 'string' || keysOf(part) > 1) return undefined
  const reading = phrases(phrase)
  return typeof reading === 'string' ? undefined : reading
}

function answerIn(part: Given): Value | undefined {
  const { answer } = part
  if (keysOf(part) > 1) return undefined
  if (answer === true || answer === 'yes') return { type: 'yes_no', answer: 'yes' }
  return answer === false || answer === 'no' ? { type: 'yes_no', answer: 'no' } : undefined
}
