import { longest } from '../../domain/bundle/limits.ts'
import type { Value } from '../../domain/claim/claim.ts'
import { quantityFrom } from '../../domain/quantity/quantity-from.ts'
import type { Question } from '../../domain/question/question.ts'
import { parseInstant } from '../../domain/time/parse-date.ts'
import { shaped } from './shapes/shaped.ts'
import { isWordsUpTo } from './shapes/strings.ts'
import {
  answerShape,
  optionShape,
  placeShape,
  quantityShape,
  spanShape,
  textShape,
} from './shapes/value.ts'
import { addFault, type Spot } from './spot.ts'

/** Reads a bare phrase as a value, or says why it cannot be read. */
export type PhraseReader = (phrase: string) => Value | string

/** A reader that remembers every phrase it has read: newsrooms repeat a few hundred of them. */
export function rememberingPhrases(): PhraseReader {
  const known = new Map<string, Value | string>()
  return (phrase) => {
    const before = known.get(phrase)
    if (before !== undefined) return before
    const reading = isWordsUpTo(phrase, longest.phrase)
      ? quantityValue({ phrase, ...unbounded })
      : 'no phrase'
    known.set(phrase, reading)
    return reading
  }
}

const unbounded = { min: undefined, max: undefined, bound: undefined, best: undefined }

function quantityValue(given: Parameters<typeof quantityFrom>[0]): Value | string {
  const quantity = quantityFrom(given)
  return typeof quantity === 'string' ? quantity : { type: 'quantity', ...quantity }
}

type Reading = Readonly<{ spot: Spot; phrases: PhraseReader }>

/**
 * Reads what a claim or citation answers, in the shape that its question asks for.
 *
 * @param part the JSON value, not null.
 * @returns the value, or undefined where a fault was added.
 */
export function readValue(part: unknown, question: Question, reading: Reading): Value | undefined {
  switch (question.type) {
    case 'quantity':
      return readQuantity(part, reading)
    case 'yes_no': {
      const answer = shaped(answerShape, part, reading.spot)?.answer
      if (answer === undefined) return undefined
      return { type: 'yes_no', answer: answer === true || answer === 'yes' ? 'yes' : 'no' }
    }
    case 'choice': {
      const option = shaped(optionShape, part, reading.spot)?.option
      if (option === undefined) return undefined
      if (question.options.some(({ id }) => id === option)) return { type: 'choice', option }
      return refused(reading, ['option'], `no option ${JSON.stringify(option)}`)
    }
    case 'date':
      return readSpan(part, reading)
    case 'place': {
      const place = shaped(placeShape, part, reading.spot)
      return place && { type: 'place', name: place.name }
    }
    case 'text': {
      const said = shaped(textShape, part, reading.spot)
      return said && { type: 'text', text: said.text }
    }
  }
}

function readQuantity(part: unknown, reading: Reading): Value | undefined {
  const bare = barePhrase(part)
  const known = bare === undefined ? undefined : reading.phrases(bare)
  if (typeof known === 'object') return known
  const shape = shaped(quantityShape, part, reading.spot)
  if (shape === undefined) return undefined
  const value = quantityValue({
    phrase: shape.phrase,
    min: shape.min ?? undefined,
    max: shape.max,
    bound: shape.bound ?? undefined,
    best: shape.best ?? undefined,
  })
  return typeof value === 'string' ? refused(reading, [], value) : value
}

/** The phrase of a figure that has nothing else. */
function barePhrase(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined
  for (const key in part) if (key !== 'phrase') return undefined
  return 'phrase' in part && typeof part.phrase === 'string' ? part.phrase : undefined
}

function readSpan(part: unknown, reading: Reading): Value | undefined {
  const shape = shaped(spanShape, part, reading.spot)
  if (shape === undefined) return undefined
  const from = shape.from ?? undefined
  const to = shape.to ?? undefined
  if (from === undefined && to === undefined) return refused(reading, [], 'needs from or to')
  const [start, end] = [from, to].map((moment) => moment && parseInstant(moment))
  if (typeof start === 'number' && typeof end === 'number' && start > end) {
    return refused(reading, ['to'], `lies before ${from}`)
  }
  return { type: 'date', from, to }
}

function refused({ spot }: Reading, steps: readonly string[], sentence: string): undefined {
  addFault(spot, sentence, ...steps)
  return undefined
}
