import type { Value } from '../claim/claim.ts'
import { phraseOf } from '../quantity/phrase-of.ts'
import { instantOf, parseInstant } from '../time/parse-date.ts'
import { dayWords, quoted } from './english.ts'

/**
 * Says a value as it may be printed, with its bound: "46", "at least 46", “dozens”, "yes", “a training facility”. A vague
 * word stays a word, in quotes.
 *
 * @param optionLabel of the option that a choice chooses; its id stands in for a label that is not known.
 */
export function printedValue(value: Value, optionLabel: string | undefined): string {
  switch (value.type) {
    case 'quantity':
      return value.bound === 'vague' ? quoted(value.phrase) : phraseOf(value)
    case 'yes_no':
      return value.answer
    case 'choice':
      return quoted(optionLabel ?? value.option)
    case 'date':
      return spanWords(value.from, value.to)
    case 'place':
      return value.name
    case 'text':
      return quoted(value.text)
  }
}

function spanWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? 'no date' : `by ${timeWords(to)}`
  if (to === undefined) return `from ${timeWords(from)}`
  const [first, last] = [timeWords(from), timeWords(to)]
  return first === last ? first : `${first} to ${last}`
}

/** "24 December 2024", and of an instant its time too, UTC. */
function timeWords(text: string): string {
  const ms = text.length > 10 ? parseInstant(text) : undefined
  if (ms === undefined) return dayWords(text)
  const instant = instantOf(ms)
  return `${dayWords(instant)} at ${instant.slice(11, 16)} UTC`
}
