import type { Corroboration, Interest } from '../analysis/analysis.ts'
import type { KeyGroup } from '../analysis/survey.ts'
import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Reading } from '../claim/reading.ts'
import { anonymousOrigin } from './origins.ts'

/** What stands behind a claim: distinct origins, their sides, and the publishers that carry it. */
export type Backing = Readonly<{
  corroboration: Corroboration
  origins: number
  sides: number
  publishers: number
}>

/** A running count of the origins behind a claim on one key. */
export type Tally = Readonly<{
  /** Counts one more supporting claim; one counted before changes nothing. O(1). */
  add(supporter: Reading): void
  /** Grades what was added so far. */
  backing(): Backing
  /** Grades what was added so far together with the claim itself, which is not kept. */
  backingWith(itself: Reading): Backing
  /** Starts again from nothing. */
  clear(): void
}>

/**
 * Starts a tally on a key (domain.md, section 5). Supporters without an origin add publishers only; anonymous
 * claimants without body and side count as one origin together, and as none beside a named one.
 *
 * @param interestOf the final interest of a claim: a side that concedes makes others' support cross its lines.
 */
export function tallyOn(
  group: KeyGroup,
  index: BundleIndex,
  interestOf: (reading: Reading) => Interest,
): Tally {
  const sidesByOrigin = sidesOfOrigins(group)
  const origins = new Set<string>()
  const publishers = new Set<string>()
  const sides: string[] = []
  const conceding: string[] = []
  let outsiders = 0
  const count = (reading: Reading) => {
    for (const { document } of reading.claim.citations) publishers.add(index.publisherOf(document))
    const origin = group.originOf(reading)
    if (origin === undefined) return
    if (reading.side !== undefined && interestOf(reading) === 'against_interest') {
      include(conceding, reading.side)
    }
    if (origins.has(origin)) return
    origins.add(origin)
    const own = sidesByOrigin.get(origin) ?? ownSide(reading)
    if (own.length === 0 && origin !== anonymousOrigin) outsiders++
    for (const side of own) include(sides, side)
  }
  const clear = () => {
    origins.clear()
    publishers.clear()
    sides.length = 0
    conceding.length = 0
    outsiders = 0
  }
  const backing = () => grade({ origins, outsiders, sides, conceding, publishers }, group.question)
  return {
    add: count,
    clear,
    backing,
    backingWith(itself) {
      const mark = { outsiders, sides: sides.length, conceding: conceding.length }
      const newOrigins = missing(origins, [group.originOf(itself)])
      const carriers = itself.claim.citations.map(({ document }) => index.publisherOf(document))
      const newPublishers = missing(publishers, carriers)
      count(itself)
      const graded = backing()
      for (const origin of newOrigins) origins.delete(origin)
      for (const publisher of newPublishers) publishers.delete(publisher)
      outsiders = mark.outsiders
      sides.length = mark.sides
      conceding.length = mark.conceding
      return graded
    },
  }
}

/** Those that a set lacks. */
function missing(
  set: ReadonlySet<string>,
  members: readonly (string | undefined)[],
): readonly string[] {
  return members.flatMap((member) => (member === undefined || set.has(member) ? [] : [member]))
}

function include(list: string[], member: string): void {
  if (!list.includes(member)) list.push(member)
}

function ownSide({ side }: Reading): readonly string[] {
  return side === undefined ? [] : [side]
}

/** The sides of each origin on the key; merged publishers may have several. */
function sidesOfOrigins(group: KeyGroup): ReadonlyMap<string, readonly string[]> {
  const sidesByOrigin = new Map<string, string[]>()
  for (const reading of group.current) {
    const origin = group.originOf(reading)
    if (origin === undefined) continue
    const sides = sidesByOrigin.get(origin)
    if (!sides) sidesByOrigin.set(origin, reading.side === undefined ? [] : [reading.side])
    else if (reading.side !== undefined) include(sides, reading.side)
  }
  return sidesByOrigin
}

type Counted = Readonly<{
  origins: ReadonlySet<string>
  /** Origins of no side. */
  outsiders: number
  sides: readonly string[]
  conceding: readonly string[]
  publishers: ReadonlySet<string>
}>

function grade(counted: Counted, question: KeyGroup['question']): Backing {
  const { origins, sides, publishers } = counted
  const isAnonymous = origins.has(anonymousOrigin)
  const named = origins.size - (isAnonymous ? 1 : 0)
  const count = named === 0 && isAnonymous ? 1 : named
  return {
    corroboration: corroborationOf(count, counted, question),
    origins: count,
    sides: sides.length,
    publishers: publishers.size,
  }
}

function corroborationOf(
  count: number,
  { outsiders, sides, conceding }: Counted,
  question: KeyGroup['question'],
): Corroboration {
  if (count === 0) return 'no_origin'
  if (count === 1) return 'single_origin'
  const isParties = outsiders === 0
  if (isParties && sides.length === 1) return 'same_side'
  const isConceded = conceding.length > 0 && (!isParties || sides.length > 1)
  if (isConceded || spansBothSides(sides, question)) return 'cross_side'
  return isParties ? 'parties_only' : 'independent'
}

function spansBothSides(sides: readonly string[], question: KeyGroup['question']): boolean {
  if (question.type !== 'quantity') return false
  const { victimSide, causedBy } = question
  if (victimSide === undefined || causedBy === undefined || victimSide === causedBy) return false
  return sides.includes(victimSide) && sides.includes(causedBy)
}
