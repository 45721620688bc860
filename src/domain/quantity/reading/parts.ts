import { type NumberRead, numberAt } from '../numbers/number.ts'
import type { BoundWords } from '../words/bound-words.ts'
import { fractions, refusedAnywhere } from '../words/refused-words.ts'
import { countsThings } from './figure-context.ts'
import { noneAt, onePersonAt } from './none.ts'
import { type Term, termAt } from './terms.ts'
import type { Token } from './tokens.ts'
import { vagueAt } from './vague.ts'

/**
 * One count in a phrase. `coefficient` × `scale` is how an exact one was built; `term` names a vague word, or the
 * worded number that counting conventions read their own way.
 */
export type Count = Readonly<{
  kind: 'count'
  shape: 'exact' | 'range' | 'vague' | 'none'
  min: number
  max: number | undefined
  coefficient: number
  scale: number
  term: string | undefined
}>

/** A phrase taken apart: counts, words of bound, and all other words. */
export type Part =
  | Count
  | Readonly<{ kind: 'bound'; row: BoundWords }>
  | Readonly<{ kind: 'word'; word: string }>

/** Where a reading went on to, and what it found. */
export type Found = Readonly<{ part: Part; end: number }>

/** A count with the given bounds; the rest as for a plain one. */
export const count = (
  shape: Count['shape'],
  min: number,
  max: number | undefined,
  rest: Partial<Pick<Count, 'coefficient' | 'scale' | 'term'>> = {},
): Count => ({
  kind: 'count',
  shape,
  min,
  max,
  coefficient: min,
  scale: 1,
  term: undefined,
  ...rest,
})

/**
 * Takes the tokens of a phrase apart into counts, words of bound and other words.
 *
 * @param tokens from `tokensOf`.
 * @returns the parts in order, or `undefined` where a figure is an age, a measure, money, a date or a fraction.
 *
 * O(tokens).
 */
export function partsOf(tokens: readonly Token[]): Part[] | undefined {
  const parts: Part[] = []
  let counted = false
  for (let at = 0; at < tokens.length; ) {
    const found = partAt(tokens, at, counted)
    if (found === undefined) return undefined
    const { part, end } = found
    counted ||= part.kind === 'count'
    if (part.kind !== 'word' || part.word !== ',') parts.push(part)
    at = end
  }
  return parts
}

function partAt(tokens: readonly Token[], at: number, counted: boolean): Found | undefined {
  const term = termAt(tokens, at)
  if (term !== undefined && (counted || !standsAfter(term))) return termPart(tokens, at, term)
  const number = numberAt(tokens, at)
  return number === undefined ? wordPart(tokens, at) : figurePart(tokens, at, number)
}

/** "and over 50" opens a figure where none stands before it, and bounds the one that does. */
const standsAfter = (term: Term): boolean => term.kind === 'bound' && term.row.place === 'after'

function figurePart(tokens: readonly Token[], at: number, number: NumberRead): Found | undefined {
  const { value, coefficient, scale, end } = number
  if (Number.isNaN(value) || !countsThings(tokens, at, end)) return undefined
  const term = scale === 12 && coefficient === 1 ? 'a dozen' : undefined
  return { part: count('exact', value, value, { coefficient, scale, term }), end }
}

function wordPart(tokens: readonly Token[], at: number): Found | undefined {
  const none = noneAt(tokens, at) ?? onePersonAt(tokens, at)
  if (none !== undefined) return { part: count(none.shape, none.value, none.value), end: none.end }
  const word = tokens[at]?.word ?? ''
  const isFraction = fractions.has(word) && tokens[at + 1]?.word === 'of'
  if (isFraction || refusedAnywhere.has(word)) return undefined
  return { part: { kind: 'word', word }, end: at + 1 }
}

function termPart(tokens: readonly Token[], at: number, term: Term): Found {
  const end = at + term.length
  switch (term.kind) {
    case 'bound':
      return { part: { kind: 'bound', row: term.row }, end }
    case 'none':
      return { part: count('none', 0, 0), end }
    case 'vague': {
      // "some 50" and "some dozens" soften what follows; alone, "some" is the count.
      if (term.row.term === 'some' && leadsToCount(tokens, end)) {
        return { part: { kind: 'bound', row: softener }, end }
      }
      const vague = vagueAt(tokens, end, term.row)
      return { part: count('vague', vague.floor, undefined, { term: vague.term }), end: vague.end }
    }
  }
}

const softener: BoundWords = { bound: 'about', place: 'before', loose: true, words: ['some'] }

const leadsToCount = (tokens: readonly Token[], at: number): boolean =>
  numberAt(tokens, at) !== undefined || termAt(tokens, at)?.kind === 'vague'
