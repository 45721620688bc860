import { DIGITS, HYPHEN, type Token } from '../reading/tokens.ts'
import { scales, smallNumbers } from '../words/number-words.ts'

type Tokens = readonly Token[]

/** A number below a scale as `digits` / 10^`places`, read up to `end`. */
export type Small = Readonly<{ digits: number; places: number; end: number }>

/** The word at an index, empty past the end. */
export const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.word ?? ''

/** What the word at an index multiplies by, 0 where it is no scale. */
export const scaleAt = (tokens: Tokens, at: number): number => scales.get(wordAt(tokens, at)) ?? 0

/** Steps over the hyphen of "two-dozen". */
export const afterHyphen = (tokens: Tokens, at: number): number =>
  wordAt(tokens, at) === HYPHEN ? at + 1 : at

/** Whether "and a half" stands at an index. */
export const andHalf = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === 'and' &&
  wordAt(tokens, at + 1) === 'a' &&
  wordAt(tokens, at + 2) === 'half'

/** What a scale multiplies: digits, small words, "two and a half", "a", or nothing ("hundred people"). */
export function coefficientAt(tokens: Tokens, at: number): Small | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.word === DIGITS) return { digits: token.value, places: token.places, end: at + 1 }
  if (scaleAt(tokens, at) > 0) return { digits: 1, places: 0, end: at }
  const isArticle = token.word === 'a' || token.word === 'an'
  if (isArticle)
    return scaleAt(tokens, at + 1) > 0 ? { digits: 1, places: 0, end: at + 1 } : undefined
  const small = smallAt(tokens, at)
  if (small === undefined || !andHalf(tokens, small.end)) return small
  return { digits: small.digits * 10 + 5, places: 1, end: small.end + 3 }
}

/** One of zero to ninety-nine in words. */
function smallAt(tokens: Tokens, at: number): Small | undefined {
  const digits = smallNumbers.get(wordAt(tokens, at))
  if (digits === undefined) return undefined
  if (digits >= 20) {
    const next = afterHyphen(tokens, at + 1)
    const unit = smallNumbers.get(wordAt(tokens, next)) ?? 0
    if (unit >= 1 && unit <= 9) return { digits: digits + unit, places: 0, end: next + 1 }
  }
  return { digits, places: 0, end: at + 1 }
}

/** "and three" or "forty-six" after a hundred; "and zero" ends nothing. */
export function underHundred(tokens: Tokens, at: number): Small | undefined {
  const small = smallAt(tokens, wordAt(tokens, at) === 'and' ? at + 1 : at)
  return small === undefined || small.digits === 0 ? undefined : small
}
