import type { Bound, Interval } from '../interval.ts'
import type { BoundWords } from '../words/bound-words.ts'
import type { Count, Part } from './parts.ts'
import { nextCount } from './whole.ts'

/** A count with the bound its words give it. */
export type Bounded = Interval & Readonly<{ bound: Bound; term: string | undefined; at: number }>

/**
 * Joins each count of a phrase with the words that bound it.
 *
 * @param parts from `wholeOf`.
 * @returns the bounded counts in order with their places in `parts`, or `undefined` where a bound belongs to no
 * figure, contradicts another, or leaves nothing ("fewer than 0").
 *
 * O(parts).
 */
export function boundedCounts(parts: readonly Part[]): Bounded[] | undefined {
  const rows = new Map<number, BoundWords[]>()
  const only = onlyCount(parts)
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'bound') continue
    const target = part.row.place === 'anywhere' ? only : targetOf(parts, at, part.row)
    if (target !== undefined) rows.set(target, [...(rows.get(target) ?? []), part.row])
    else if (!part.row.loose) return undefined
  }
  const bounded: Bounded[] = []
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'count') continue
    const result = boundedBy(part, rows.get(at) ?? [])
    if (result === undefined) return undefined
    bounded.push({ ...result, at })
  }
  return bounded
}

function onlyCount(parts: readonly Part[]): number | undefined {
  const first = parts.findIndex((part) => part.kind === 'count')
  const last = parts.findLastIndex((part) => part.kind === 'count')
  return first >= 0 && first === last ? first : undefined
}

function targetOf(parts: readonly Part[], at: number, row: BoundWords): number | undefined {
  const next = row.place === 'after' ? undefined : nextCount(parts, at)
  if (next !== undefined || row.place === 'before') return next
  const previous = parts.findLastIndex((part, index) => index < at && part.kind === 'count')
  if (previous < 0) return undefined
  const between = parts.slice(previous + 1, at)
  const adjoins = between.every((part) => part.kind === 'bound' || isHyphen(part))
  return adjoins || !row.loose || at === parts.length - 1 ? previous : undefined
}

const isHyphen = (part: Part): boolean => part.kind === 'word' && part.word === '-'

/** Applies all bounds of one count at once; of two in one direction the stricter word names it. */
function boundedBy(count: Count, rows: readonly BoundWords[]): Omit<Bounded, 'at'> | undefined {
  const { min, max, term } = count
  const hard = (bound: Bound) => rows.some((row) => row.bound === bound && row.place !== 'anywhere')
  const lower = hard('more_than') || hard('at_least')
  const upper = hard('fewer_than') || hard('at_most')
  const soFar = rows.some((row) => row.place === 'anywhere')
  if (lower && upper) return undefined
  if (count.shape === 'vague') {
    // "up to dozens" promises nothing, so no convention may count it as dozens.
    return upper
      ? { min: 0, max, bound: 'vague', term: undefined }
      : { min, max, bound: 'vague', term }
  }
  if (count.shape === 'none' && rows.length > 0 && !(soFar && rows.length === 1)) return undefined
  if (upper) return cappedAt(max ?? min, hard('fewer_than'))
  if (lower || soFar) return openFrom(min, hard('more_than'))
  if (hard('about')) return { min, max, bound: 'about', term: undefined }
  return { min, max, bound: count.shape === 'range' ? 'range' : 'exact', term }
}

function cappedAt(max: number, below: boolean): Omit<Bounded, 'at'> | undefined {
  if (!below) return { min: 0, max, bound: 'at_most', term: undefined }
  return max === 0 ? undefined : { min: 0, max: max - 1, bound: 'fewer_than', term: undefined }
}

function openFrom(min: number, above: boolean): Omit<Bounded, 'at'> | undefined {
  if (!above) return { min, max: undefined, bound: 'at_least', term: undefined }
  return min === Number.MAX_SAFE_INTEGER
    ? undefined
    : { min: min + 1, max: undefined, bound: 'more_than', term: undefined }
}

const pairing: ReadonlySet<string> = new Set(
  'and but or to perhaps possibly maybe if not also'.split(' '),
)

/**
 * Reads two opposite bounds side by side as one span: "at least 20 and up to 50", "15, perhaps as many as 20".
 *
 * @param parts the parts that `pair` came from.
 * @param pair two bounded counts in order.
 * @returns the span, or `undefined` where the two are figures of their own or the lower is above the upper.
 */
export function spanOf(parts: readonly Part[], pair: readonly Bounded[]): Bounded | undefined {
  const [first, second] = pair
  if (pair.length !== 2 || first === undefined || second === undefined) return undefined
  const between = parts.slice(first.at + 1, second.at).filter((part) => part.kind !== 'bound')
  if (!between.every((part) => part.kind === 'word' && pairing.has(part.word))) return undefined
  const [low, high] = isUpper(first) ? [second, first] : [first, second]
  const opens = isLower(low) || (low === first && low.bound === 'exact' && isTentative(between))
  const { max } = high
  if (!opens || !isUpper(high) || max === undefined || low.min > max) return undefined
  return { min: low.min, max, bound: 'range', term: undefined, at: first.at }
}

const isUpper = ({ bound }: Bounded): boolean => bound === 'at_most' || bound === 'fewer_than'

const isLower = ({ bound }: Bounded): boolean => bound === 'at_least' || bound === 'more_than'

/** "15, possibly up to 20" is one span; "15 and up to 20" are two figures. */
const isTentative = (between: readonly Part[]): boolean =>
  between.some((part) => part.kind === 'word' && part.word !== 'and' && part.word !== 'also')
