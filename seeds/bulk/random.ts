/** Repeatable chance: the same seed gives the same bundle everywhere. */
export type Random = Readonly<{
  /** A number in [0, 1). */
  next(): number
  /** A whole number in [0, limit). */
  below(limit: number): number
  /** True in that share of cases. */
  happens(share: number): boolean
  /** One of the choices; throws for none. */
  pick<T>(choices: readonly T[]): T
}>

/**
 * Starts a repeatable series of chances.
 *
 * @param seed any whole number; only its low 32 bits count.
 * @returns a generator of period 2^32. O(1) a draw. Not for secrets.
 *
 * Source: Tommy Ettinger's mulberry32, public domain.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    happens: (share) => next() < share,
    pick: (choices) => {
      const chosen = choices[below(choices.length)]
      if (chosen === undefined) throw new Error('nothing to pick from')
      return chosen
    },
  }
}
