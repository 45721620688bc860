import type { ConflictKind, Severity } from '../analysis/analysis.ts'
import type { KeyGroup } from '../analysis/survey.ts'
import type { Reading } from '../claim/reading.ts'
import { anonymousOrigin } from '../corroboration/origins.ts'
import { type Findings, listedConflicts, mostSevere } from './found.ts'

/**
 * Who a claim speaks for when conflicts are sought on one key: its origin, so that publishers that copied one another
 * are one party; its holder where it has no origin, or one it shares only for want of a name.
 */
export function partyIn(group: KeyGroup): (reading: Reading) => number {
  return (reading) => {
    const origin = group.originOf(reading)
    return origin === undefined || origin === anonymousOrigin ? reading.holderNumber : origin
  }
}

/**
 * Finds the pairs of claims that match, one of each list, and grades them all alike.
 *
 * Lists the first pairs in order of claim ids and counts the rest without keeping them. O(n·m) comparisons.
 *
 * @param ones sorted by claim id, as are `others`; they may be one list, whose pairs are then met once.
 */
export function matchingPairs(
  ones: readonly Reading[],
  others: readonly Reading[],
  matches: (one: Reading, other: Reading) => boolean,
  grade: Readonly<{ kind: ConflictKind; severity: Severity; questionId: string }>,
): Findings {
  const isOneList = ones === others
  const contested = new Set<Reading>()
  const list = mostSevere()
  let total = 0
  for (const one of ones) {
    for (const other of others) {
      if ((isOneList && one.rank >= other.rank) || !matches(one, other)) continue
      total++
      contested.add(one).add(other)
      if (isOneList && total > listedConflicts) continue
      const readings = one.rank < other.rank ? [one, other] : [other, one]
      list.offer({ ...grade, readings, ratio: undefined, focus: undefined })
    }
  }
  return { questionId: grade.questionId, found: list.listed(), total, contested }
}
