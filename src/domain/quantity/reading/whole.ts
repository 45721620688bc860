import { isFiller } from './counts.ts'
import type { Part } from './parts.ts'

const subsetWords: ReadonlySet<string> = new Set([
  'including',
  'include',
  'mostly',
  'mainly',
  'among',
])
const pronouns: ReadonlySet<string> = new Set(['them', 'whom', 'which'])

/**
 * Leaves out what a phrase says of a part of its count: "46 people, including 12 children", "46, 20 of them women".
 *
 * @param parts from `foldCounts`.
 * @returns the parts up to there, with what bounds the whole afterwards ("46, mostly women, so far"), or `undefined`
 * where a later bound could belong to either figure.
 *
 * O(parts).
 */
export function wholeOf(parts: readonly Part[]): readonly Part[] | undefined {
  const first = parts.findIndex((part) => part.kind === 'count')
  if (first < 0) return parts
  const cut = parts.findIndex((part, at) => at > first && opensSubset(parts, at, part))
  if (cut < 0) return parts
  const start = beforeBounds(parts, cut)
  const rest = parts.slice(start)
  const trailing = rest.filter((part, at) => part.kind === 'bound' && boundsWhole(rest, at))
  if (trailing.length > 0 && rest.some((part) => part.kind === 'count')) return undefined
  return [...parts.slice(0, start), ...trailing]
}

function opensSubset(parts: readonly Part[], at: number, part: Part): boolean {
  if (part.kind === 'word') return subsetWords.has(part.word) || isOfThem(parts, at)
  return part.kind === 'count' && isOfThem(parts, at + 1)
}

function isOfThem(parts: readonly Part[], at: number): boolean {
  const of = parts[at]
  const them = parts[at + 1]
  return of?.kind === 'word' && of.word === 'of' && them?.kind === 'word' && pronouns.has(them.word)
}

/** Steps back over the bounds that belong to the count at the cut: "at least 12 of them". */
function beforeBounds(parts: readonly Part[], cut: number): number {
  let start = cut
  if (parts[cut]?.kind !== 'count') return start
  while (parts[start - 1]?.kind === 'bound' || isFiller(parts[start - 1])) start -= 1
  return start
}

function boundsWhole(rest: readonly Part[], at: number): boolean {
  const part = rest[at]
  if (part?.kind !== 'bound' || part.row.place === 'before' || part.row.loose) return false
  return nextCount(rest, at) === undefined
}

/**
 * The count that a bound at `at` stands before, with nothing but fillers and other bounds between.
 *
 * @returns its index, or `undefined`. O(distance).
 */
export function nextCount(parts: readonly Part[], at: number): number | undefined {
  let next = at + 1
  while (parts[next]?.kind === 'bound' || isFiller(parts[next])) next += 1
  return parts[next]?.kind === 'count' ? next : undefined
}
