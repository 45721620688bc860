import { isDenial, saysTheSame } from '../disagreement/contradiction.ts'
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
 * @returns positions by holder in order of first appearance; a claim nobody is named for holds its own.
 */
export function positionsAmong(current: readonly Reading[]): {
  asserted: readonly Position[]
  denied: readonly Position[]
} {
  const asserted = new Map<string, Reading[]>()
  const denied = new Map<string, Reading[]>()
  for (const reading of current) {
    const isDenied = isDenial(reading) && reading.question.type !== 'yes_no'
    const groups = isDenied ? denied : asserted
    const key = isDenied ? `${reading.holder} ${deniedText(reading)}` : reading.holder
    const group = groups.get(key)
    if (group) group.push(reading)
    else groups.set(key, [reading])
  }
  return {
    asserted: [...asserted.values()].map(positionOf),
    denied: [...denied.values()].map(positionOf),
  }
}

function deniedText({ worded, answer }: Reading): string {
  return `${worded?.low} ${worded?.high} ${answer}`
}

function positionOf(claims: readonly Reading[]): Position {
  const [first, ...others] = claims
  if (!first) throw new Error('a position needs a claim')
  let best = first
  for (const other of others) if (isNarrower(other, best)) best = other
  const repetitions =
    others.length === 0 ? claims : claims.filter((claim) => saysTheSame(claim, best))
  return { reading: best, repetitions }
}

function isNarrower(one: Reading, other: Reading): boolean {
  const latestCounts = one.question.type === 'quantity' && one.question.counting === 'incremental'
  if (!latestCounts && one.isVague !== other.isVague) return other.isVague
  const [width, otherWidth] = [widthOf(one), widthOf(other)]
  if (!latestCounts && width !== otherWidth) return width < otherWidth
  const [time, otherTime] = [one.time ?? -Infinity, other.time ?? -Infinity]
  return time === otherTime ? one.rank > other.rank : time > otherTime
}

function widthOf({ worded }: Reading): number {
  if (!worded || worded.low === worded.high) return 0
  return worded.high - worded.low
}
