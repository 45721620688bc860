import { type ConflictKind, conflictKinds, type Severity } from '../analysis/analysis.ts'
import type { Reading } from '../claim/reading.ts'
import { mostSevereFirst } from './severity.ts'

/** A conflict before it is put into words. `figure` is the total that a sum compares. */
export type Found = Readonly<{
  kind: ConflictKind
  severity: Severity
  /** Sorted by claim id. */
  readings: readonly Reading[]
  ratio: number | undefined
  /** For figures: the claim whose figure is the higher one, or the whole of a sum. */
  focus: Reading | undefined
}>

/** What one rule found on one question: its most severe conflicts, how many there are, and whom they contest. */
export type Findings = Readonly<{
  questionId: string
  found: readonly Found[]
  total: number
  contested: Iterable<Reading>
}>

/** What a rule found where it found nothing. */
export const noFindings: readonly Findings[] = []

/** How many conflicts of one question are listed. */
export const listedConflicts = 200

/** Sorts conflicts of one question: most severe first, then the greater ratio, then kind and claims. */
export function bySeverity(one: Found, other: Found): number {
  return (
    mostSevereFirst(one, other) ||
    (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : byClaims(one, other))
  )
}

/** Sorts conflicts of one kind by their claims' ids. */
export function byClaims(one: Found, other: Found): number {
  const shared = Math.min(one.readings.length, other.readings.length)
  for (let at = 0; at < shared; at++) {
    const difference = (one.readings[at]?.rank ?? 0) - (other.readings[at]?.rank ?? 0)
    if (difference !== 0) return difference
  }
  return one.readings.length - other.readings.length
}

const kindPlaces: ReadonlyMap<ConflictKind, number> = new Map(
  [...conflictKinds].sort().map((kind, place) => [kind, place]),
)

/**
 * Sorts conflicts by kind, then claims; those that differ in neither keep their order.
 *
 * Numbers sort several times faster than conflicts: each is spelt as its kind, its first claim and its place, and only
 * those that share kind and first claim are compared.
 *
 * @param claims how many claims there are: their ranks are below it.
 */
export function byKindAndClaims(list: readonly Found[], claims: number): readonly Found[] {
  const heads = list.map(
    ({ kind, readings }) => (kindPlaces.get(kind) ?? 0) * claims + (readings[0]?.rank ?? 0),
  )
  const keys = Float64Array.from(heads, (head, at) => head * list.length + at).sort()
  const sorted: Found[] = []
  let headAt = 0
  let headBefore = -1
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0
    const found = list[key % list.length]
    const head = Math.floor(key / list.length)
    if (head !== headBefore) headAt = sorted.length
    headBefore = head
    if (found) insertByClaims(sorted, found, headAt)
  }
  return sorted
}

/** Inserts among the last of a list, from a place on; few share a first claim. */
function insertByClaims(sorted: Found[], found: Found, from: number): void {
  let at = sorted.length
  sorted.push(found)
  for (let before = sorted[at - 1]; at > from && before; before = sorted[at - 1]) {
    if (byClaims(before, found) <= 0) break
    sorted[at] = before
    at--
  }
  sorted[at] = found
}

/** The most severe of many conflicts, at most `listedConflicts`, without keeping them all. */
export class MostSevere {
  #kept: Found[] = []
  #last: Found | undefined

  /** Amortised O(log n) time, O(1) memory. */
  offer(found: Found): void {
    if (this.#last && bySeverity(this.#last, found) <= 0) return
    this.#kept.push(found)
    if (this.#kept.length >= listedConflicts * 4) this.#cut()
  }

  /** True where nothing as severe as this could still be listed. */
  isBeyond(candidate: Pick<Found, 'severity' | 'ratio'>): boolean {
    return this.#last !== undefined && mostSevereFirst(this.#last, candidate) < 0
  }

  /** In no stated order. */
  listed(): readonly Found[] {
    if (this.#kept.length > listedConflicts) this.#cut()
    return this.#kept
  }

  #cut(): void {
    this.#kept = this.#kept.sort(bySeverity).slice(0, listedConflicts)
    this.#last = this.#kept.at(-1)
  }
}

/** Sorts readings by claim id. */
export function byRank(one: Reading, other: Reading): number {
  return one.rank - other.rank
}
