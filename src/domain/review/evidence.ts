import type { Citation, Claim, Value } from '../claim/claim.ts'
import type { Document } from '../document/document.ts'
import type { Interval } from '../quantity/interval.ts'
import { readPhrase } from '../quantity/read-phrase.ts'
import { foldText } from '../quantity/reading/fold-text.ts'

/** What a claim's evidence lacks. */
export type EvidenceFault = 'no-quote' | 'quote-not-in-document' | 'figure-not-in-quote'

/** No figure is worded in more words than these. */
const longestFigure = 8

/**
 * Says why a claim cannot be called verified on what is kept of it: some document must hold its quote to the letter,
 * and a claim of a figure must have that figure in the quote.
 *
 * @param textOf the text kept of a document.
 * @returns the least that is missing; `undefined` where nothing is.
 *
 * O(words of the quotes).
 */
export function evidenceFault(
  { value, citations }: Pick<Claim, 'value' | 'citations'>,
  textOf: (documentId: string) => Document['text'],
): EvidenceFault | undefined {
  const quoted = citations.filter(({ quote }) => quote !== undefined)
  if (quoted.length === 0) return 'no-quote'
  const found = quoted.filter((citation) => stands(citation, textOf(citation.document)))
  if (found.length === 0) return 'quote-not-in-document'
  if (value?.type !== 'quantity') return undefined
  const says = found.some(({ quote = '', value: worded }) =>
    [value, worded].some((one) => one !== undefined && holdsFigure(quote, one)),
  )
  return says ? undefined : 'figure-not-in-quote'
}

function stands({ quote, at }: Citation, text: string | undefined): boolean {
  if (quote === undefined || text === undefined) return false
  return at === undefined ? text.includes(quote) : text.slice(at[0], at[1]) === quote
}

/** The words round a figure that may bound it: "at least" before, "or more" after. */
const context = 3

/**
 * True where a text words a figure: the phrase itself, or other words for the same interval and bound. "at least 46"
 * does not word 46.
 *
 * @example holdsFigure('Some forty-six people died.', about46) // true
 */
export function holdsFigure(text: string, value: Value): boolean {
  if (value.type !== 'quantity') return false
  const words = wordsOf(text)
  const phrase = wordsOf(value.phrase).join(' ')
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= Math.min(start + longestFigure, words.length); end += 1) {
      const run = words.slice(start, end).join(' ')
      const isWorded = run === phrase || isSame(readPhrase(run), value)
      if (isWorded && !isBoundOtherwise(words, [start, end], value)) return true
    }
  }
  return false
}

function isBoundOtherwise(
  words: readonly string[],
  [start, end]: readonly [number, number],
  value: Interval,
): boolean {
  const around = words.slice(Math.max(0, start - context), end + context).join(' ')
  const read = readPhrase(around)
  return read !== undefined && !isSame(read, value)
}

function isSame(read: Interval | undefined, value: Interval): boolean {
  return read?.min === value.min && read.max === value.max
}

function wordsOf(text: string): readonly string[] {
  const words = foldText(text).split(/[^\p{L}\p{N}.,'’<>=+~-]+/u)
  return words.map((word) => word.replace(/^[.,']+|[.,']+$/g, '')).filter((word) => word !== '')
}
