import type { KeyGroup } from '../analysis/survey.ts'
import { NumberMap } from '../claim/number-map.ts'
import type { Reading } from '../claim/reading.ts'

/**
 * The sides of each origin on a key, for one key after another. Most origins are on one side or none; merged publishers
 * may be on several.
 */
export class OriginSides {
  /** By origin, the place among the current claims of the first that names a side, else of the last. */
  readonly #first = new NumberMap()
  readonly #others = new Map<number, string[]>()
  #current: readonly Reading[] = []

  /** Turns to the current claims on another key. */
  begin({ current, originOf }: KeyGroup): void {
    this.#current = current
    this.#first.clear()
    if (this.#others.size > 0) this.#others.clear()
    for (let at = 0; at < current.length; at++) {
      const reading = current[at]
      const origin = reading && originOf(reading)
      if (origin === undefined) continue
      const first = current[this.#first.get(origin)]
      if (!first || first.side === undefined) this.#first.set(origin, at)
      else if (reading?.side !== undefined && reading.side !== first.side) {
        this.#addOther(origin, reading.side)
      }
    }
  }

  /** Adds the sides of a supporter's origin to a list. False where it is on none. */
  addTo(list: string[], origin: number, { side }: Reading): boolean {
    const first = this.#current[this.#first.get(origin)]
    const own = first ? first.side : side
    if (own === undefined) return false
    include(list, own)
    const others = this.#others.get(origin)
    if (others) for (const other of others) include(list, other)
    return true
  }

  #addOther(origin: number, side: string): void {
    const others = this.#others.get(origin) ?? []
    include(others, side)
    this.#others.set(origin, others)
  }
}

/** Adds a member that a short list lacks. */
export function include(list: string[], member: string): void {
  if (!list.includes(member)) list.push(member)
}
