import { isDenial, saysTheSame } from '../disagreement/contradiction.ts'
import type { NumberMap } from './number-map.ts'
import type { Reading } from './reading.ts'

/** One holder's position on a key, with the current claims that say the same (the position itself included). */
export type Position = Readonly<{ reading: Reading; repetitions: readonly Reading[] }>

/**
 * Finds where each holder stands on one key: one position among what it asserts, and one for each thing it denies.
 *
 * The position is the narrowest of its current claims (vague words last; then the latest, then the greatest id);
 * for incremental counts, and for answers that are not figures or dates, the latest.
 *
 * @param current the current claims on the key that assert or deny.
 * @param places is emptied and used, as by `byHolder`.
 * @returns positions by holder in order of first appearance; a claim nobody is named for holds its own.
 */
export function positionsAmong(
  current: readonly Reading[],
  places: NumberMap,
): {
  asserted: readonly Position[]
  denied: readonly Position[]
} {
  const isDenied = (reading: Reading) => isDenial(reading) && reading.question.type !== 'yes_no'
  const denials = current.filter(isDenied)
  const assertions = denials.length === 0 ? current : current.filter((one) => !isDenied(one))
  const asserted = byHolder(assertions, places).map(positionOf)
  if (denials.length === 0) return { asserted, denied: [] }
  const denied = Map.groupBy(denials, (one) => `${one.holder} ${deniedText(one)}`)
  return { asserted, denied: [...denied.values()].map(positionOf) }
}

/**
 * Groups claims by who holds them, in order of first appearance.
 *
 * @param places is emptied and used: one map for all keys.
 */
export function byHolder(
  readings: readonly Reading[],
  places: NumberMap,
): readonly (readonly Reading[])[] {
  const groups: Reading[][] = []
  places.clear()
  for (const reading of readings) {
    const group = groups[places.get(reading.holderNumber)]
    if (group) group.push(reading)
    else {
      places.set(reading.holderNumber, groups.length)
      groups.push([reading])
    }
  }
  return groups
}

function deniedText({ worded, answer }: Reading): string {
  return `${worded?.low} ${worded?.high} ${answer}`
}

function positionOf(claims: readonly Reading[]): Position {
  let [best] = claims
  if (!best) throw new Error('a position needs a claim')
  if (claims.length === 1) return { reading: best, repetitions: claims }
  for (const other of claims) if (other !== best && isNarrower(other, best)) best = other
  const position = best
  return { reading: position, repetitions: claims.filter((claim) => saysTheSame(claim, position)) }
}

function isNarrower(one: Reading, other: Reading): boolean {
  const latestCounts = one.question.type === 'quantity' && one.question.counting === 'incremental'
  if (!latestCounts && one.isVague !== other.isVague) return other.isVague
  const difference = latestCounts ? 0 : widthOf(one) - widthOf(other)
  // Two widths without end are equal, though their difference is no number.
  if (difference < 0 || difference > 0) return difference < 0
  const later = (one.time ?? -Infinity) - (other.time ?? -Infinity)
  return later < 0 || later > 0 ? later > 0 : one.rank > other.rank
}

function widthOf({ worded }: Reading): number {
  if (!worded || worded.low === worded.high) return 0
  return worded.high - worded.low
}
