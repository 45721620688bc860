import type { ConflictKind, Severity } from '../analysis/analysis.ts'
import type { KeyGroup } from '../analysis/survey.ts'
import type { Reading } from '../claim/reading.ts'
import { anonymousOrigin } from '../corroboration/origins.ts'
import { type Findings, listedConflicts, MostSevere, noFindings } from './found.ts'

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
 * @returns nothing where no pair matches.
 */
export function matchingPairs(
  ones: readonly Reading[],
  others: readonly Reading[],
  matches: (one: Reading, other: Reading) => boolean,
  grade: Readonly<{ kind: ConflictKind; severity: Severity; questionId: string }>,
): readonly Findings[] {
  const { kind, severity, questionId } = grade
  const isOneList = ones === others
  // Most lists hold no pair: what keeps them is made when one is met.
  let contested: Set<Reading> | undefined
  let list: MostSevere | undefined
  let total = 0
  for (let at = 0; at < ones.length; at++) {
    const one = ones[at]
    if (!one) continue
    for (let place = isOneList ? at + 1 : 0; place < others.length; place++) {
      const other = others[place]
      if (!other || !matches(one, other)) continue
      total++
      contested = (contested ?? new Set()).add(one).add(other)
      if (isOneList && total > listedConflicts) continue
      const readings = one.rank < other.rank ? [one, other] : [other, one]
      list ??= new MostSevere()
      list.offer({ kind, severity, readings, ratio: undefined, focus: undefined })
    }
  }
  if (!contested || !list) return noFindings
  return [{ questionId, found: list.listed(), total, contested }]
}
