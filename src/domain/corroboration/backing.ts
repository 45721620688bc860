import type { Interest } from '../analysis/analysis.ts'
import type { KeyGroup, Survey } from '../analysis/survey.ts'
import type { Reading } from '../claim/reading.ts'
import { isDenial } from '../disagreement/contradiction.ts'
import { type Saying, sayingsOf, supportFinder } from './support.ts'
import {
  type Backing,
  backingOfOne,
  type KeySides,
  type Supporter,
  startTally,
  type Tally,
} from './tally.ts'

/**
 * Grades the corroboration of every claim on a key that asserts or denies, whatever its state: the origins of the
 * current claims that support it, itself included.
 *
 * Figures that are open above are graded from the highest down with one running tally, so that n "at least" claims
 * cost O(n log n); others cost what supports them.
 *
 * @param interestOf the final interest of a claim.
 */
export function backingsOn(
  group: KeyGroup,
  survey: Survey,
  interestOf: (reading: Reading) => Interest,
): ReadonlyMap<Reading, Backing> {
  const supporter = supporterMaker(group, survey, interestOf)
  const sides = keySides(group)
  const sayings = sayingsOf(group)
  const isOpen = ({ first }: Saying) =>
    first.widened?.high === Number.POSITIVE_INFINITY && !isDenial(first)
  const backings = new Map<Reading, Backing>()
  const grade = (saying: Saying, tally: Tally) => {
    for (const reading of saying.members)
      backings.set(reading, tally.backing(sides, supporter(reading)))
  }
  const find = supportFinder(sayings)
  for (const saying of sayings) {
    if (isOpen(saying)) continue
    const supporting = find(saying.first).flatMap(({ current }) => current)
    const [itself] = saying.members
    const isAlone = saying.members.length === 1 && supporting.every((one) => one === itself)
    if (isAlone && itself) {
      backings.set(itself, backingOfOne(supporter(itself)))
      continue
    }
    const tally = startTally()
    for (const reading of supporting) tally.add(supporter(reading))
    grade(saying, tally)
  }
  gradeOpen(sayings.filter(isOpen), sayings, supporter, grade)
  return backings
}

/** The side harmed and the causing side of a key, where it records them. */
export function keySides({ question }: KeyGroup): KeySides {
  if (question.type !== 'quantity') return { victimSide: undefined, causedBy: undefined }
  return question
}

/** Tallies the figures from the highest down; each open one is graded when all at or above it are in. */
function gradeOpen(
  open: readonly Saying[],
  sayings: readonly Saying[],
  supporter: (reading: Reading) => Supporter,
  grade: (saying: Saying, tally: Tally) => void,
): void {
  if (open.length === 0) return
  const tally = startTally()
  const figures = sayings.filter(({ first }) => first.worded && !first.isVague && !isDenial(first))
  figures.sort((one, other) => lowOf(other.first) - lowOf(one.first))
  const asked = [...open].sort((one, other) => limitOf(other.first) - limitOf(one.first))
  let at = 0
  for (const saying of asked) {
    for (; at < figures.length; at++) {
      const figure = figures[at]
      if (!figure || lowOf(figure.first) < limitOf(saying.first)) break
      for (const reading of figure.current) tally.add(supporter(reading))
    }
    grade(saying, tally)
  }
}

function lowOf(reading: Reading): number {
  return reading.worded?.low ?? 0
}

function limitOf(reading: Reading): number {
  return reading.widened?.low ?? 0
}

function supporterMaker(
  group: KeyGroup,
  { index }: Survey,
  interestOf: (reading: Reading) => Interest,
): (reading: Reading) => Supporter {
  const sidesByOrigin = new Map<string, string[]>()
  for (const reading of group.current) {
    const origin = group.originOf(reading)
    if (origin === undefined) continue
    const sides = sidesByOrigin.get(origin) ?? []
    sidesByOrigin.set(origin, sides)
    if (reading.side !== undefined && !sides.includes(reading.side)) sides.push(reading.side)
  }
  const known = new Map<Reading, Supporter>()
  return (reading) => {
    const made = known.get(reading)
    if (made) return made
    const origin = group.originOf(reading)
    const own = reading.side === undefined ? [] : [reading.side]
    const concedes = origin !== undefined && interestOf(reading) === 'against_interest'
    const supporter: Supporter = {
      origin,
      originSides: origin === undefined ? [] : (sidesByOrigin.get(origin) ?? own),
      concedingSide: concedes ? reading.side : undefined,
      publishers: reading.claim.citations.map(
        ({ document }) => index.document(document)?.publisher ?? document,
      ),
    }
    known.set(reading, supporter)
    return supporter
  }
}
