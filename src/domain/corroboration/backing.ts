import type { KeyGroup } from '../analysis/survey.ts'
import type { Reading } from '../claim/reading.ts'
import { isDenial } from '../disagreement/contradiction.ts'
import { type Saying, sayingsOf, supportFinder } from './support.ts'
import type { Backing, Tally } from './tally.ts'

/** How backings are told: one claim at a time. */
export type Telling = (reading: Reading, backing: Backing) => void

/**
 * Grades the corroboration of every claim on a key that asserts or denies, whatever its state: the origins of the
 * current claims that support it, itself included.
 *
 * Figures that are open above are graded from the highest down, and those open below ("up to") from the lowest up,
 * each with one running tally, so that n of them cost O(n log n); others cost what supports them.
 *
 * @param tally counts for one key after another.
 * @param tell is told the backing of each claim once.
 */
export function gradeBackings(group: KeyGroup, tally: Tally, tell: Telling): void {
  tally.begin(group)
  const sayings = sayingsOf(group)
  const grade = ({ first, current, past }: Saying) => {
    const alone = first.isVague ? [...current, ...past] : past
    for (const reading of alone) tell(reading, tally.backingWith(reading))
    if (first.isVague || current.length === 0) return
    const shared = tally.backing()
    for (const reading of current) tell(reading, shared)
  }
  const figures = sayings.filter(({ first }) => first.worded && !first.isVague && !isDenial(first))
  const lowest = figures.reduce((low, { first }) => Math.min(low, lowOf(first)), Infinity)
  const [open, capped, others]: [Saying[], Saying[], Saying[]] = [[], [], []]
  for (const saying of sayings) {
    const turn = isOpen(saying) ? open : isCapped(saying, lowest) ? capped : others
    turn.push(saying)
  }
  const find = supportFinder(sayings)
  for (const saying of others) {
    tally.clear()
    for (const { current } of find(saying.first)) for (const reading of current) tally.add(reading)
    grade(saying)
  }
  const ground = { figures, tally, grade }
  gradeInTurn(open, ground, (reading, end) => -(reading[end]?.low ?? 0))
  gradeInTurn(capped, ground, (reading, end) => reading[end]?.high ?? 0)
}

/** True where every figure at or above this one's low supports it. */
function isOpen({ first }: Saying): boolean {
  return first.widened?.high === Number.POSITIVE_INFINITY && !isDenial(first)
}

/** True where every figure at or below this one's high supports it, since none on the key is lower than its low. */
function isCapped({ first }: Saying, lowest: number): boolean {
  const { widened } = first
  return !isDenial(first) && widened !== undefined && widened.low <= lowest && widened.high > lowest
}

type Ground = Readonly<{
  figures: readonly Saying[]
  tally: Tally
  grade: (saying: Saying) => void
}>

/**
 * Tallies the figures in the order of one bound; each asked saying is graded when all those within its own bound are in.
 */
function gradeInTurn(
  asked: readonly Saying[],
  { figures, tally, grade }: Ground,
  bound: (reading: Reading, end: 'worded' | 'widened') => number,
): void {
  if (asked.length === 0) return
  tally.clear()
  const inOrder = sortedBy(figures, ({ first }) => bound(first, 'worded'))
  const inTurn = sortedBy(asked, ({ first }) => bound(first, 'widened'))
  let at = 0
  for (const saying of inTurn) {
    const limit = bound(saying.first, 'widened')
    for (; at < inOrder.length; at++) {
      const figure = inOrder[at]
      if (!figure || bound(figure.first, 'worded') > limit) break
      for (const reading of figure.current) tally.add(reading)
    }
    grade(saying)
  }
}

/** Sorts by a number; one saying alone, as most keys hold, is not copied. */
function sortedBy(sayings: readonly Saying[], number: (saying: Saying) => number) {
  return sayings.length < 2 ? sayings : sayings.toSorted((a, b) => number(a) - number(b))
}

function lowOf(reading: Reading): number {
  return reading.worded?.low ?? 0
}
