import { numberAt } from './numbers/number.ts'
import { foldText } from './reading/fold-text.ts'
import { tokensOf } from './reading/tokens.ts'

/** No count is written in more characters. */
const LONGEST_COUNT = 200

/**
 * Reads one count: the only place where text becomes a whole number.
 *
 * Digits may be of any one script, with thousands parted by commas, apostrophes, spaces, the Arabic separator, in the
 * Indian way, or by dots where there are two groups or more; `1.000` alone is refused, as it is also a decimal.
 * Words are English number words, also after digits ("1.5 million"); abbreviations such as `2k` are refused, as their
 * letters also stand for measures.
 *
 * @param text a number and nothing else; white space around it is passed over.
 * @returns a whole number from 0 to 2^53 - 1, or `undefined` for anything else; blank is never 0.
 *
 * O(length). Never throws.
 *
 * @example parseCount('۱٬۰۰۰') // 1000
 */
export function parseCount(text: string): number | undefined {
  if (text.length > LONGEST_COUNT) return undefined
  const tokens = tokensOf(foldText(text))
  const number = tokens === undefined ? undefined : numberAt(tokens, 0)
  if (tokens === undefined || number === undefined) return undefined
  return number.end === tokens.length && !Number.isNaN(number.value) ? number.value : undefined
}
