import type { Corroboration } from '../analysis/analysis.ts'
import { anonymousOrigin } from './origins.ts'

/** What stands behind a claim: distinct origins, their sides, and the publishers that carry it. */
export type Backing = Readonly<{
  corroboration: Corroboration
  origins: number
  sides: number
  publishers: number
}>

/** One supporting claim: its origin if it has one, that origin's sides, the side it concedes against, its carriers. */
export type Supporter = Readonly<{
  origin: string | undefined
  originSides: readonly string[]
  concedingSide: string | undefined
  publishers: readonly string[]
}>

/** The side harmed and the side that caused it, where the key records them. */
export type KeySides = Readonly<{ victimSide: string | undefined; causedBy: string | undefined }>

/** A running count of the origins behind a claim. */
export type Tally = Readonly<{
  /** Counts one more supporter; one counted before changes nothing. */
  add(supporter: Supporter): void
  /** Grades what was added so far, with one more supporter that is not kept. */
  backing(sides: KeySides, itself: Supporter): Backing
}>

/** Grades a claim that nothing supports but itself. */
export function backingOfOne({ origin, originSides, publishers }: Supporter): Backing {
  const origins = origin === undefined ? 0 : 1
  return {
    corroboration: origins === 0 ? 'no_origin' : 'single_origin',
    origins,
    sides: originSides.length,
    publishers: publishers.length < 2 ? publishers.length : new Set(publishers).size,
  }
}

/**
 * Starts a tally (domain.md, section 5). Supporters without an origin add publishers only; anonymous claimants
 * without body and side count as one origin together, and as none beside a named one. O(1) a supporter.
 */
export function startTally(): Tally {
  const origins = new Set<string>()
  const outsiders = new Set<string>()
  const sides = new Set<string>()
  const conceding = new Set<string>()
  const publishers = new Set<string>()
  return {
    add(supporter) {
      for (const publisher of supporter.publishers) publishers.add(publisher)
      if (supporter.origin === undefined || origins.has(supporter.origin)) {
        if (supporter.concedingSide !== undefined) conceding.add(supporter.concedingSide)
        return
      }
      origins.add(supporter.origin)
      if (supporter.originSides.length === 0) outsiders.add(supporter.origin)
      for (const side of supporter.originSides) sides.add(side)
      if (supporter.concedingSide !== undefined) conceding.add(supporter.concedingSide)
    },
    backing(keySides, itself) {
      const hasOrigin = itself.origin !== undefined
      const isOutsider = hasOrigin && itself.originSides.length === 0
      const all = union(origins, hasOrigin ? [itself.origin] : [])
      const allSides = union(sides, hasOrigin ? itself.originSides : [])
      const isAnonymous = all.has(anonymousOrigin)
      const named = all.size - (isAnonymous ? 1 : 0)
      const strangers = union(outsiders, isOutsider ? [itself.origin] : [])
      const count = named === 0 && isAnonymous ? 1 : named
      const graded = {
        origins: count,
        outsiders: strangers.size - (strangers.has(anonymousOrigin) ? 1 : 0),
        sides: allSides,
        conceding: union(conceding, [itself.concedingSide]),
      }
      return {
        corroboration: grade(graded, keySides),
        origins: count,
        sides: allSides.size,
        publishers: union(publishers, itself.publishers).size,
      }
    },
  }
}

/** The set with more members, without copying it where it has them all. */
function union(
  set: ReadonlySet<string>,
  more: readonly (string | undefined)[],
): ReadonlySet<string> {
  const added = more.filter((member) => member !== undefined && !set.has(member))
  return added.length === 0 ? set : new Set([...set, ...added.map(String)])
}

type Graded = Readonly<{
  origins: number
  outsiders: number
  sides: ReadonlySet<string>
  conceding: ReadonlySet<string>
}>

function grade({ origins, outsiders, sides, conceding }: Graded, key: KeySides): Corroboration {
  if (origins === 0) return 'no_origin'
  if (origins === 1) return 'single_origin'
  if (outsiders === 0 && sides.size === 1) return 'same_side'
  const { victimSide, causedBy } = key
  const spansBothSides =
    victimSide !== undefined &&
    causedBy !== undefined &&
    victimSide !== causedBy &&
    sides.has(victimSide) &&
    sides.has(causedBy)
  const isConceded = conceding.size > 0 && (outsiders > 0 || sides.size > 1)
  if (spansBothSides || isConceded) return 'cross_side'
  return outsiders === 0 ? 'parties_only' : 'independent'
}
