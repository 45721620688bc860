import type { KeyGroup } from '../analysis/survey.ts'
import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Reading } from '../claim/reading.ts'
import { isAnswer } from '../claim/standing.ts'
import { anonymousOrigin } from './origins.ts'
import { type Saying, sayingsOf, supportFinder } from './support.ts'

/** One origin behind a claim: the names of the bodies that make it up, its supporting claims, and its sides. */
export type SupportingOrigin = Readonly<{
  names: readonly string[]
  claims: readonly string[]
  sides: readonly string[]
}>

/** What stands behind a claim: its origins, and the supporting claims that have none and count nothing. */
export type Support = Readonly<{
  origins: readonly SupportingOrigin[]
  without: readonly string[]
}>

/**
 * Names the origins behind the claims on one key (domain.md, section 5): those of the current claims that support a
 * claim, itself included. Anonymous claimants count as one origin together, and as none beside a named one.
 *
 * @returns a function from a claim's id to its support; `undefined` for a claim of another key or one that answers
 * nothing. As many origins as the analysis counts.
 *
 * O(n log n) once, then O(supporting claims) for each thing said.
 */
export function supportOn(
  group: KeyGroup,
  index: BundleIndex,
): (claimId: string) => Support | undefined {
  const sayings = sayingsOf(group)
  const find = supportFinder(sayings)
  const readings = new Map(group.readings.map((reading) => [reading.claim.id, reading]))
  const sharedBy = new Map(
    sayings.flatMap((saying) => saying.current.map((reading) => [reading, saying] as const)),
  )
  const known = new Map<Saying, Support>()
  return (claimId) => {
    const reading = readings.get(claimId)
    if (reading === undefined || !isAnswer(reading)) return undefined
    const saying = sharedBy.get(reading)
    const made = saying && known.get(saying)
    if (made !== undefined) return made
    const supporters = new Set(find(reading).flatMap(({ current }) => current))
    const isShared = supporters.has(reading)
    const support = supportBy([...supporters.add(reading)], group, index)
    if (saying !== undefined && isShared) known.set(saying, support)
    return support
  }
}

function supportBy(supporters: readonly Reading[], group: KeyGroup, index: BundleIndex): Support {
  const byOrigin = Map.groupBy(supporters, group.originOf)
  const isNamed = [...byOrigin.keys()].some(
    (origin) => origin !== undefined && origin !== anonymousOrigin,
  )
  const counts = (origin: number | undefined) =>
    origin !== undefined && !(isNamed && origin === anonymousOrigin)
  const entries = [...byOrigin]
  return {
    origins: entries
      .filter(([origin]) => counts(origin))
      .map(([, readings]) => originBy(readings, index))
      .sort((one, other) => (one.names.join() < other.names.join() ? -1 : 1)),
    without: entries
      .filter(([origin]) => !counts(origin))
      .flatMap(([, readings]) => readings.map(({ claim }) => claim.id))
      .sort(),
  }
}

function originBy(readings: readonly Reading[], index: BundleIndex): SupportingOrigin {
  const named = (ids: readonly (string | undefined)[]) => [
    ...new Set(ids.filter((id) => id !== undefined)),
  ]
  return {
    names: named(readings.map(({ body }) => body))
      .map((body) => index.actor(body)?.name ?? body)
      .sort(),
    claims: readings.map(({ claim }) => claim.id).sort(),
    sides: named(readings.map(({ side }) => side)).sort(),
  }
}
