import type { ConflictKind, Severity } from '../analysis/analysis.ts'
import type { Reading } from '../claim/reading.ts'
import { countBelow } from '../quantity/count-below.ts'
import { areApart } from './contradiction.ts'
import { type Found, MostSevere } from './found.ts'
import { ratioOf } from './severity.ts'

/** How a sweep grades what it meets. */
export type SweepRules = Readonly<{
  /** Pairs of one party are left out. */
  partyOf(reading: Reading): number
  /** The kind and severity of a disjoint pair. */
  grade(higher: Reading, lower: Reading, ratio: number): { kind: ConflictKind; severity: Severity }
  /** The greatest severity that a pair of this ratio can have. */
  severityOf(ratio: number): Severity
}>

/** The disjoint pairs of two lists: the most severe, how many there are, and who is in one above `info`. */
export type Sweep = Readonly<{
  found: readonly Found[]
  total: number
  openHighers: readonly Reading[]
  openLowers: readonly Reading[]
}>

const nothing: Sweep = { found: [], total: 0, openHighers: [], openLowers: [] }

/**
 * Finds the pairs in which a figure of the one list lies wholly above a figure of the other.
 *
 * Sorts both lists and walks each figure's lower neighbours from the furthest, so that the listed pairs come first
 * and the walk ends early; pairs are counted by binary search and never all visited. O(n log n + listed) in the
 * usual case; at worst, where most pairs are graded `info`, O(n²) comparisons of numbers.
 *
 * @param highers figures that may be the higher ones, with their widened spans; none vague.
 * @param lowers figures that may be the lower ones; may be the same list.
 */
export function disjointPairs(
  highers: readonly Reading[],
  lowers: readonly Reading[],
  rules: SweepRules,
): Sweep {
  if (!canBeAbove(highers, lowers)) return nothing
  const descending = highers.filter((reading) => reading.worded)
  const ascending = lowers.filter((reading) => Number.isFinite(reading.worded?.high))
  const total = countPairs(descending, ascending, rules)
  if (total === 0) return nothing
  descending.sort((a, b) => lowOf(b) - lowOf(a) || a.rank - b.rank)
  ascending.sort((a, b) => highOf(a) - highOf(b) || a.rank - b.rank)
  return {
    found: listPairs(descending, ascending, rules),
    total,
    openHighers: openAmong(descending, ascending, rules, (higher, lower) => [higher, lower]),
    openLowers: openAmong(ascending, descending, rules, (lower, higher) => [higher, lower]),
  }
}

/** False where no figure of the one list lies above one of the other: most keys hold a few figures that agree. */
export function canBeAbove(highers: readonly Reading[], lowers: readonly Reading[]): boolean {
  let greatest = Number.NEGATIVE_INFINITY
  let least = Number.POSITIVE_INFINITY
  for (const { widened } of highers) {
    if (widened && widened.low > greatest) greatest = widened.low
  }
  for (const { widened } of lowers) if (widened && widened.high < least) least = widened.high
  return greatest > least
}

function lowOf(reading: Reading): number {
  return reading.worded?.low ?? 0
}

function highOf(reading: Reading): number {
  return reading.worded?.high ?? 0
}

function isAbove(higher: Reading, lower: Reading): boolean {
  return (higher.widened?.low ?? 0) > (lower.widened?.high ?? 0)
}

function countPairs(
  highers: readonly Reading[],
  lowers: readonly Reading[],
  { partyOf }: SweepRules,
): number {
  const highs = Float64Array.from(lowers, (lower) => lower.widened?.high ?? 0).sort()
  if (highs.length === 0) return 0
  const byParty = new Map<number, Reading[]>()
  for (const lower of lowers) {
    const party = partyOf(lower)
    const known = byParty.get(party)
    if (known) known.push(lower)
    else byParty.set(party, [lower])
  }
  let total = 0
  for (const higher of highers) {
    const below = countBelow(highs, higher.widened?.low ?? 0)
    if (below === 0) continue
    total += below
    for (const lower of byParty.get(partyOf(higher)) ?? []) if (isAbove(higher, lower)) total--
  }
  return total
}

function listPairs(
  highers: readonly Reading[],
  lowers: readonly Reading[],
  rules: SweepRules,
): readonly Found[] {
  const list = new MostSevere()
  for (const higher of highers) {
    for (const lower of lowers) {
      if (highOf(lower) >= lowOf(higher) || !higher.worded || !lower.worded) break
      const ratio = ratioOf(higher.worded, lower.worded)
      if (list.isBeyond({ severity: rules.severityOf(ratio), ratio })) break
      if (!isAbove(higher, lower) || rules.partyOf(higher) === rules.partyOf(lower)) continue
      const readings = higher.rank < lower.rank ? [higher, lower] : [lower, higher]
      const { kind, severity } = rules.grade(higher, lower, ratio)
      list.offer({ kind, severity, readings, ratio, focus: higher })
    }
  }
  return list.listed()
}

/** Those of one list that are in a pair above `info`: the walk ends at the first such pair. */
function openAmong(
  list: readonly Reading[],
  others: readonly Reading[],
  rules: SweepRules,
  pair: (one: Reading, other: Reading) => readonly [Reading, Reading],
): readonly Reading[] {
  const open: Reading[] = []
  for (const one of list) {
    for (const other of others) {
      const [higher, lower] = pair(one, other)
      if (!higher.worded || !lower.worded || highOf(lower) >= lowOf(higher)) break
      if (!areApart(higher.widened ?? higher.worded, lower.widened ?? lower.worded)) continue
      if (rules.partyOf(higher) === rules.partyOf(lower)) continue
      if (rules.grade(higher, lower, ratioOf(higher.worded, lower.worded)).severity === 'info')
        continue
      open.push(one)
      break
    }
  }
  return open
}
