import type { Interest } from '../analysis/analysis.ts'
import type { KeyGroup } from '../analysis/survey.ts'
import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Reading } from '../claim/reading.ts'
import { isDenial } from '../disagreement/contradiction.ts'
import { type Saying, sayingsOf, supportFinder } from './support.ts'
import { type Backing, type Tally, tallyOn } from './tally.ts'

/** How backings are told: one claim at a time. */
export type Telling = (reading: Reading, backing: Backing) => void

/**
 * Grades the corroboration of every claim on a key that asserts or denies, whatever its state: the origins of the
 * current claims that support it, itself included.
 *
 * Figures that are open above are graded from the highest down with one running tally, so that n "at least" claims
 * cost O(n log n); others cost what supports them.
 *
 * @param interestOf the final interest of a claim.
 * @param tell is told the backing of each claim once.
 */
export function gradeBackings(
  group: KeyGroup,
  index: BundleIndex,
  interestOf: (reading: Reading) => Interest,
  tell: Telling,
): void {
  const tally = tallyOn(group, index, interestOf)
  const sayings = sayingsOf(group)
  const find = supportFinder(sayings)
  const grade = ({ members }: Saying) => {
    for (const reading of members) tell(reading, tally.backing(reading))
  }
  for (const saying of sayings) {
    if (isOpen(saying)) continue
    tally.clear()
    for (const { current } of find(saying.first)) for (const reading of current) tally.add(reading)
    grade(saying)
  }
  tally.clear()
  gradeOpen(sayings, tally, grade)
}

function isOpen({ first }: Saying): boolean {
  return first.widened?.high === Number.POSITIVE_INFINITY && !isDenial(first)
}

/** Tallies the figures from the highest down; each open one is graded when all at or above it are in. */
function gradeOpen(
  sayings: readonly Saying[],
  tally: Tally,
  grade: (saying: Saying) => void,
): void {
  const open = sayings.filter(isOpen)
  if (open.length === 0) return
  const figures = sayings.filter(({ first }) => first.worded && !first.isVague && !isDenial(first))
  figures.sort((one, other) => lowOf(other.first) - lowOf(one.first))
  open.sort((one, other) => limitOf(other.first) - limitOf(one.first))
  let at = 0
  for (const saying of open) {
    for (; at < figures.length; at++) {
      const figure = figures[at]
      if (!figure || lowOf(figure.first) < limitOf(saying.first)) break
      for (const reading of figure.current) tally.add(reading)
    }
    grade(saying)
  }
}

function lowOf(reading: Reading): number {
  return reading.worded?.low ?? 0
}

function limitOf(reading: Reading): number {
  return reading.widened?.low ?? 0
}
