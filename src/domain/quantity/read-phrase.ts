import type { Quantity } from './interval.ts'
import { type Bounded, boundedCounts, spanOf } from './reading/bounded.ts'
import { foldCounts } from './reading/counts.ts'
import { foldText } from './reading/fold-text.ts'
import { type Part, partsOf } from './reading/parts.ts'
import { type Token, tokensOf } from './reading/tokens.ts'
import { wholeOf } from './reading/whole.ts'
import { ignorance, negations } from './words/none-words.ts'
import { barePlurals } from './words/vague-words.ts'

/** A quantity with the name of its vague word ("dozens", "hundreds of thousands"), where it has one. */
export type Reading = Quantity & Readonly<{ term: string | undefined }>

/** Longer texts are passages, not phrases, and are not read. */
const LONGEST_PHRASE = 1_000
const shortDigits = /^\d{1,15}$/

/**
 * Reads a figure as worded into its interval and bound, by the wording table of `words/`.
 *
 * Words around the figure are passed over ("the toll has risen to 46"); a subset is left out ("46 people, including 12
 * children" is 46). What could be misread is not read: two unrelated figures, a percentage, money, an age, a date, a
 * fraction, a denial beside a figure, a reversed range. Words are known in English and,
 * for bounds, in Dari and Persian, Arabic, Pashto and Urdu; letters of other scripts are refused, and in another language
 * the bound has to be stated besides.
 *
 * @param phrase the words, in any case, with digits of any one script.
 * @returns the quantity with the phrase as given, or `undefined` where the words give no one count; blank gives none.
 *
 * O(length); about a microsecond for a short phrase. Never throws.
 *
 * @example readPhrase('at least ۴۶ killed') // { min: 46, max: undefined, bound: 'at_least', … }
 */
export function readPhrase(phrase: string): Quantity | undefined {
  const reading = readingOf(phrase)
  if (reading === undefined) return undefined
  const { min, max, bound, best } = reading
  return { min, max, bound, best, phrase }
}

/**
 * Reads a phrase as `readPhrase` does and keeps the name of its vague word, by which counting conventions know it.
 *
 * @param phrase as for `readPhrase`.
 * @returns the reading; `term` is `undefined` for figures, save "a dozen".
 */
export function readingOf(phrase: string): Reading | undefined {
  if (shortDigits.test(phrase)) {
    const value = [...phrase].reduce((sum, digit) => sum * 10 + digit.charCodeAt(0) - 48, 0)
    return { min: value, max: value, bound: 'exact', best: undefined, phrase, term: undefined }
  }
  if (phrase.length > LONGEST_PHRASE) return undefined
  const tokens = tokensOf(foldText(phrase))
  const bounded = tokens === undefined ? undefined : boundedIn(tokens)
  if (bounded === undefined) return undefined
  const { min, max, bound, term } = bounded
  return { min, max, bound, best: undefined, phrase, term }
}

function boundedIn(tokens: readonly Token[]): Bounded | undefined {
  const parts = partsOf(tokens)
  const folded = parts === undefined ? undefined : foldCounts(parts)
  if (folded === undefined || isDenied(folded)) return undefined
  const whole = wholeOf(folded)
  const counts = whole === undefined ? undefined : boundedCounts(whole)
  if (whole === undefined || counts === undefined) return undefined
  if (counts.length === 0) return barePlural(tokens)
  return counts.length === 1 ? counts[0] : spanOf(whole, counts)
}

/** A figure behind a dash may be below zero; one denied, or a "nobody" of not knowing, says nothing of how many. */
function isDenied(parts: readonly Part[]): boolean {
  const [first] = parts
  if (first?.kind === 'word' && first.word === '--') return true
  const hasNone = parts.some((part) => part.kind === 'count' && part.shape === 'none')
  return parts.some(
    (part) =>
      part.kind === 'word' && (negations.has(part.word) || (hasNone && ignorance.has(part.word))),
  )
}

const aroundPlural: ReadonlySet<string> = new Set([
  'there',
  'were',
  'are',
  'civilian',
  'caused',
  ',',
])

/** "casualties" or "there were deaths": some, without a number. */
function barePlural(tokens: readonly Token[]): Bounded | undefined {
  const plurals = tokens.filter(({ word }) => barePlurals.has(word))
  const others = tokens.filter(({ word }) => !barePlurals.has(word))
  if (plurals.length !== 1 || !others.every(({ word }) => aroundPlural.has(word))) return undefined
  return { min: 1, max: undefined, bound: 'vague', term: plurals[0]?.word, at: 0 }
}
