import { numberAt } from '../numbers/number.ts'
import { unitsAfter, unitsBefore } from '../words/refused-words.ts'
import { DIGITS, HYPHEN, type Token } from './tokens.ts'

/**
 * Whether the words around a figure let it be a count of people or things, not an age, a measure, money or a date.
 *
 * @param tokens from `tokensOf`.
 * @param start index of the figure's first token.
 * @param end index after its last.
 * @returns false where a unit, a month or a hyphened word makes it something else. O(1).
 */
export function countsThings(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1]?.word ?? ''
  const after = tokens[end]?.word ?? ''
  if (unitsBefore.has(before) || unitsAfter.has(after)) return false
  if (after === HYPHEN) return followsHyphen(tokens, end + 1)
  return !isDate(tokens, after, end + 1) && !isYear(tokens[start], before, after)
}

/** "40-odd" and "15-20" go on after the hyphen as counts; "two-storey" and "46-year-old" do not. */
function followsHyphen(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.word ?? ''
  return next === 'odd' || next === 'plus' || numberAt(tokens, at) !== undefined
}

const datePrepositions: ReadonlySet<string> = new Set(['in', 'since', 'during', 'year', 'until'])

/** "killed in 2024" names a year, "resulted in 2000 deaths" a count. */
function isYear(token: Token | undefined, before: string, after: string): boolean {
  if (token?.word !== DIGITS || !datePrepositions.has(before)) return false
  return token.value >= 1900 && token.value < 2100 && (after === '' || after === ',')
}

/** "12 March" is a date where nothing or a year follows; "46 may have died" is not. */
function isDate(tokens: readonly Token[], month: string, next: number): boolean {
  if (month !== 'march' && month !== 'may') return false
  const after = tokens[next]?.word ?? ','
  return after === ',' || after === DIGITS
}
