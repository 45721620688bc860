import { longest } from '../../../domain/bundle/limits.ts'
import { countings, type Question } from '../../../domain/question/question.ts'
import { isId, isShownUpTo } from '../shapes/strings.ts'
import { found, type Given, isAbsent, isGiven, keysOf, oneOf } from './given.ts'

/**
 * Reads a question whose shape surely is sound. What it names is checked later.
 *
 * @returns the question that questionFrom makes, or undefined where questionShape has to be asked: also for a choice.
 */
export function quickQuestion(part: unknown): Question | undefined {
  if (!isGiven(part)) return undefined
  const { id, event, type, text } = part
  if (!isId(id) || !isId(event) || !isShownUpTo(text, longest.question)) return undefined
  switch (type) {
    case 'quantity':
      return quickQuantity(part, { id, event, text })
    case 'yes_no':
    case 'date':
    case 'place':
    case 'text':
      return keysOf(part) === 4 ? { id, event, text, type } : undefined
    default:
      return undefined
  }
}

function quickQuantity(
  part: Given,
  common: Readonly<{ id: string; event: string; text: string }>,
): Question | undefined {
  const { measure, population, victimSide, causedBy, place, counting } = part
  const { parts, partsComplete } = part
  const { id, event, text } = common
  const scope =
    found(population) + found(victimSide) + found(causedBy) + found(place) + found(counting)
  if (keysOf(part) !== 5 + scope + found(parts) + found(partsComplete)) return undefined
  if (!isId(measure) || !isIdOrAbsent(population) || !isIdOrAbsent(victimSide)) return undefined
  if (!isIdOrAbsent(causedBy)) return undefined
  if (!isAbsent(place) && !isShownUpTo(place, longest.name)) return undefined
  const counted = isAbsent(counting) ? 'cumulative' : knownCounting(counting)
  const divided = isAbsent(parts) ? [] : parts
  if (counted === undefined || !Array.isArray(divided) || !divided.every(isId)) return undefined
  if (!isAbsent(partsComplete) && typeof partsComplete !== 'boolean') return undefined
  return {
    id,
    event,
    text,
    type: 'quantity',
    measure,
    population: population ?? undefined,
    victimSide: victimSide ?? undefined,
    causedBy: causedBy ?? undefined,
    place: place ?? undefined,
    counting: counted,
    parts: divided,
    partsComplete: partsComplete ?? false,
  }
}

const knownCounting = oneOf(countings)

function isIdOrAbsent(value: unknown): value is string | null | undefined {
  return isAbsent(value) || isId(value)
}
