import { scales } from '../words/number-words.ts'
import { pluralScales, type VagueWords, vagueMultipliers } from '../words/vague-words.ts'
import type { Token } from './tokens.ts'

/** A vague count read up to `end`: its least plain meaning and its name. */
export type VagueRead = Readonly<{ floor: number; term: string; end: number }>

const pluralOf: ReadonlyMap<number, string> = new Map(
  [...pluralScales].map(([plural, scale]) => [scale, plural] as const),
)

/**
 * Goes on reading a vague count after its first words: "several" + "dozen", "tens" + "of thousands".
 *
 * @param tokens from `tokensOf`.
 * @param end index after the words of `row`.
 * @returns the floor (several 2, several dozen 24, tens of thousands 20,000) and the term: the plural scale where a
 * word like "several" only multiplies it, since "several dozen" and "dozens" promise the same.
 */
export function vagueAt(tokens: readonly Token[], end: number, row: VagueWords): VagueRead {
  let { floor, term } = row
  let at = end
  let largest = pluralScales.get(term) ?? (term === 'tens' ? 10 : 0)
  if (largest === 0 && !vagueMultipliers.has(term)) return { floor, term, end }
  for (;;) {
    const next = tokens[at]?.word === 'of' ? at + 1 : at
    const word = tokens[next]?.word ?? ''
    const scale = pluralScales.get(word) ?? scales.get(word) ?? 0
    if (scale <= largest) return { floor, term, end: at }
    const name = pluralOf.get(scale) ?? word
    term = largest === 0 ? name : `${term} of ${name}`
    floor = largest === 0 ? 2 * scale : floor * scale
    largest = scale
    at = next + 1
  }
}
