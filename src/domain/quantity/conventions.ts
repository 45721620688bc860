import type { Interval, Quantity } from './interval.ts'
import { readingOf } from './read-phrase.ts'

/** What a convention makes of some vague words, perhaps only on some measures, or otherwise where an event is large. */
export type WordRule = Readonly<{
  terms: readonly string[]
  reads: Interval
  largeScale?: Interval
  measures?: readonly string[]
}>

/**
 * A published way to turn vague words into numbers for a tally. A newsroom adds its own as another such value.
 * `words` are tried in order; `others` says what becomes of vague words that no rule names: read by their plain
 * meaning, or left blank. `measures` are those on which the convention counts the same whatever the figure.
 */
export type Convention = Readonly<{
  id: string
  name: string
  source: string
  rule: string
  words: readonly WordRule[]
  measures: readonly Readonly<{ measure: string; reads: Interval }>[]
  others: 'plain' | 'blank'
}>

const exactly = (value: number): Interval => ({ min: value, max: value })

const plurals = ['casualties', 'deaths', 'fatalities', 'injuries', 'victims']

/** The counting conventions that come with the program, by id. */
export const conventions = {
  acled: {
    id: 'acled',
    name: 'ACLED',
    source: 'Armed Conflict Location & Event Data, codebook: reported fatalities',
    rule: 'Several is 3, or 10 where the event is large; tens are 10, dozens 12, hundreds 100; casualties alone are no fatalities.',
    words: [
      { terms: ['several'], reads: exactly(3), largeScale: exactly(10) },
      { terms: ['tens'], reads: exactly(10) },
      { terms: ['dozens'], reads: exactly(12) },
      { terms: ['hundreds'], reads: exactly(100) },
      { terms: ['casualties'], reads: exactly(0) },
    ],
    measures: [{ measure: 'casualties', reads: exactly(0) }],
    others: 'plain',
  },
  airwars: {
    id: 'airwars',
    name: 'Airwars',
    source: 'Airwars, methodology and incident pages: casualty ranges',
    rule: 'Several, or a bare plural, is 2; many injured are up to 10; dozens are 12 to 24.',
    words: [
      { terms: ['several', ...plurals], reads: exactly(2) },
      { terms: ['many'], reads: { min: 2, max: 10 }, measures: ['injured'] },
      { terms: ['dozens'], reads: { min: 12, max: 24 } },
    ],
    measures: [],
    others: 'plain',
  },
  countlove: {
    id: 'countlove',
    name: 'CountLove',
    source: 'CountLove, questions and answers: count estimates',
    rule: 'The most cautious number: a dozen is 10, dozens are 20, hundreds 100, thousands 1,000.',
    words: [
      { terms: ['a dozen'], reads: exactly(10) },
      { terms: ['dozens'], reads: exactly(20) },
      { terms: ['hundreds'], reads: exactly(100) },
      { terms: ['thousands'], reads: exactly(1_000) },
    ],
    measures: [],
    others: 'plain',
  },
  gtd: {
    id: 'gtd',
    name: 'GTD',
    source: 'Global Terrorism Database, codebook: casualties and consequences',
    rule: 'A vague word gives no number and is left blank.',
    words: [],
    measures: [],
    others: 'blank',
  },
} as const satisfies Readonly<Record<string, Convention>>

/** Where a figure stands: whether its event is large, and the measure it is given for. */
export type Circumstances = Readonly<{
  largeScale?: boolean | undefined
  measure?: string | undefined
}>

/**
 * Reads a quantity as a counting convention would for its tally.
 *
 * @param convention one of `conventions`, or a newsroom's own.
 * @param quantity the figure; its phrase tells the vague word.
 * @param circumstances of the figure; the event is not large and the measure not known unless they say so.
 * @returns the interval that the convention counts: on one of its measures what it reads there; else a figure that is
 * not vague as itself (save "a dozen" where a rule names it), a vague one by its word, or as given where min or max were
 * given besides; `undefined` for left blank.
 *
 * O(length of the phrase). Never throws.
 *
 * @example readingBy(conventions.acled, dozens, {}) // { min: 12, max: 12 }
 */
export function readingBy(
  convention: Convention,
  quantity: Quantity,
  circumstances: Circumstances = {},
): Interval | undefined {
  const { min, max, bound } = quantity
  const { measure, largeScale = false } = circumstances
  const reading = readingOf(quantity.phrase)
  const rule = convention.words.find(
    ({ terms, measures }) =>
      terms.some((term) => term === reading?.term) &&
      (measures === undefined || measures.some((name) => name === measure)),
  )
  const isPlain = reading?.min === min && reading.max === max && reading.bound === bound
  const worded = isPlain ? rule : undefined
  const counted = (largeScale ? worded?.largeScale : undefined) ?? worded?.reads
  const byMeasure = convention.measures.find((row) => row.measure === measure)
  if (byMeasure) return byMeasure.reads
  if (bound !== 'vague') return counted ?? { min, max }
  if (convention.others === 'blank' && counted === undefined) return undefined
  return counted ?? { min, max }
}
