import type { ConflictKind, Severity } from '../analysis/analysis.ts'
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

/** Keeps the most severe of many conflicts without keeping them all. */
export type MostSevere = Readonly<{
  offer(found: Found): void
  /** True where nothing as severe as this could still be listed. */
  isBeyond(found: Pick<Found, 'severity' | 'ratio'>): boolean
  listed(): readonly Found[]
}>

/** Starts an empty list of at most `listedConflicts`. Amortised O(log n) an offer, O(1) memory. */
export function mostSevere(): MostSevere {
  let kept: Found[] = []
  let last: Found | undefined
  const cut = () => {
    kept = kept.sort(bySeverity).slice(0, listedConflicts)
    last = kept.length === listedConflicts ? kept.at(-1) : undefined
  }
  return {
    offer(found) {
      if (last && bySeverity(last, found) <= 0) return
      kept.push(found)
      if (kept.length >= listedConflicts * 4) cut()
    },
    isBeyond: (candidate) => last !== undefined && mostSevereFirst(last, candidate) < 0,
    listed() {
      cut()
      return kept
    },
  }
}

/** Sorts readings by claim id. */
export function byRank(one: Reading, other: Reading): number {
  return one.rank - other.rank
}
