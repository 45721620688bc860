import type { KeyGroup } from '../analysis/survey.ts'
import type { Reading, Span } from '../claim/reading.ts'
import { isDenial, polarityOf } from '../disagreement/contradiction.ts'
import { countBelow } from '../quantity/count-below.ts'

/** Claims on one key that say exactly the same and so support and are supported alike. */
export type Saying = Readonly<{
  first: Reading
  /** The current ones among them, and the others. */
  current: readonly Reading[]
  past: readonly Reading[]
}>

/**
 * Tells whether one claim supports another on the same key (domain.md, section 2): its span lies inside the other's,
 * widened by the other's own tolerance; answers support where they are equal; a denial supports every denial of less.
 * A vague word supports nothing. Not symmetric.
 *
 * @example supports('46', 'at least 13') // true; the reverse is false
 */
export function supports(supporter: Reading, supported: Reading): boolean {
  if (supporter.isVague) return false
  if (supported.question.type === 'yes_no') return polarityOf(supporter) === polarityOf(supported)
  if (isDenial(supporter) !== isDenial(supported)) return false
  if (isDenial(supported)) return deniesAsMuch(supporter, supported)
  if (supported.widened && supporter.worded) return isInside(supporter.worded, supported.widened)
  return supporter.answer === supported.answer
}

function deniesAsMuch(supporter: Reading, supported: Reading): boolean {
  if (supporter.claim.value === undefined) return true
  if (supported.claim.value === undefined) return false
  if (supporter.worded && supported.worded) return isInside(supported.worded, supporter.worded)
  return supporter.answer === supported.answer
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.low >= outer.low && inner.high <= outer.high
}

/**
 * Groups the claims of a key that answer by what exactly they say, so that support is weighed once for each. The
 * current claims stand among all in the same order.
 */
export function sayingsOf(group: KeyGroup): readonly Saying[] {
  const { current } = group
  const sayings: { first: Reading; current: Reading[]; past: Reading[] }[] = []
  const byNumber = group.readings.length > few ? new Map<unknown, typeof sayings>() : undefined
  let next = 0
  for (const reading of group.readings) {
    if (reading.stance === 'declines' || reading.stance === 'retracts') continue
    const isCurrent = current[next] === reading
    if (isCurrent) next++
    const near = byNumber ? nearTo(reading, byNumber) : sayings
    const saying = near.find(({ first }) => saysExactly(first, reading))
    if (saying) (isCurrent ? saying.current : saying.past).push(reading)
    else {
      const [own, past] = isCurrent ? [[reading], []] : [[], [reading]]
      const made = { first: reading, current: own, past }
      sayings.push(made)
      if (byNumber) near.push(made)
    }
  }
  return sayings
}

/** Up to so many are compared one by one, which costs less than a map for each key. */
const few = 8

/** The list for what may say the same: of one number made of both bounds, or of one answer. */
function nearTo<T>({ worded, answer }: Reading, lists: Map<unknown, T[]>): T[] {
  const number = worded && finite(worded.low) + 3 * finite(worded.high)
  const known = lists.get(number ?? answer)
  if (known) return known
  const list: T[] = []
  lists.set(number ?? answer, list)
  return list
}

function finite(bound: number): number {
  return Number.isFinite(bound) ? bound : -1
}

function saysExactly(one: Reading, other: Reading): boolean {
  return (
    one.stance === other.stance &&
    one.worded?.low === other.worded?.low &&
    one.worded?.high === other.worded?.high &&
    one.widened?.high === other.widened?.high &&
    one.answer === other.answer &&
    one.isVague === other.isVague
  )
}

/** Gives, for a saying of the key, the sayings that support it; the reading's own saying only where it supports itself. */
export function supportFinder(
  sayings: readonly Saying[],
): (supported: Reading) => readonly Saying[] {
  if (sayings.length <= few) {
    return (supported) => sayings.filter(({ first }) => supports(first, supported))
  }
  const spans = sayings.filter(({ first }) => first.worded && !isDenial(first) && !first.isVague)
  spans.sort((one, other) => lowOf(one) - lowOf(other))
  const lows = spans.map(lowOf)
  const others = sayings.filter(({ first }) => !first.worded || isDenial(first))
  return (supported) => {
    if (!supported.widened || isDenial(supported)) {
      return others.filter(({ first }) => supports(first, supported))
    }
    const found: Saying[] = []
    for (let at = countBelow(lows, supported.widened.low); at < spans.length; at++) {
      const saying = spans[at]
      if (!saying || lowOf(saying) > supported.widened.high) break
      if ((saying.first.worded?.high ?? 0) <= supported.widened.high) found.push(saying)
    }
    return found
  }
}

function lowOf({ first }: Saying): number {
  return first.worded?.low ?? 0
}
