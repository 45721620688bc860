import type { Path } from '../faults.ts'

/** How many objects and arrays may lie within one another. */
export const deepest = 32

/** How many keys one object may have. */
export const mostKeys = 128

/** The step of an object whose next key is not yet read. */
const between = -1_000_000

/**
 * Where a scan of a JSON text stands: the objects and arrays that are open, and the keys each open object has had.
 *
 * Keys are kept as hashes and offsets, so that nothing is allocated while a text is sound.
 */
export class Nesting {
  #depth = 0
  readonly #text: string
  /** For each depth: the place in an array, or −1 − the number of keys before this one in an object. */
  readonly #steps = new Int32Array(deepest + 1)
  /** For each key of each open object: a hash, and where it starts and ends, quotes included. */
  readonly #hashes = new Int32Array((deepest + 1) * mostKeys)
  readonly #starts = new Int32Array((deepest + 1) * mostKeys)
  readonly #ends = new Int32Array((deepest + 1) * mostKeys)

  constructor(text: string) {
    this.#text = text
  }

  /** Goes into an object or array; false where that would be too deep. */
  enter(): boolean {
    if (this.#depth >= deepest) return false
    this.#depth += 1
    this.#steps[this.#depth] = between
    return true
  }

  leave(): void {
    this.#depth -= 1
  }

  /** Says which element of the innermost array comes next. */
  atPlace(place: number): void {
    this.#steps[this.#depth] = place
  }

  /**
   * Says which key of the innermost object comes next.
   *
   * @param count how many keys the object had before.
   * @param place where the key's opening quote stands, and where its closing quote is past.
   * @param isPlain false where the key is written with escapes, and so has to be read before it is compared.
   * @returns false where the object has had the same key before. O(keys before it).
   */
  atKey(count: number, [start, end]: readonly [number, number], isPlain: boolean): boolean {
    const first = this.#depth * mostKeys
    const slot = first + count
    this.#starts[slot] = start
    this.#ends[slot] = end
    const said = isPlain ? undefined : this.#keyAt(slot)
    const hash =
      said === undefined
        ? roughHash(this.#text, start + 1, end - 1)
        : roughHash(said, 0, said.length)
    this.#hashes[slot] = hash
    this.#steps[this.#depth] = -1 - count
    for (let other = first; other < slot; other += 1) {
      if (this.#hashes[other] === hash && this.#keyAt(other) === this.#keyAt(slot)) return false
    }
    return true
  }

  /** The way from the top to what is being read. */
  get path(): Path {
    return [...this.#steps.subarray(1, this.#depth + 1)].flatMap((step, above): Path => {
      if (step === between) return []
      return [step >= 0 ? step : this.#keyAt((above + 1) * mostKeys - 1 - step)]
    })
  }

  #keyAt(slot: number): string {
    return String(JSON.parse(this.#text.slice(this.#starts[slot], this.#ends[slot])))
  }
}

/** A rough hash of what a key says: its length and its ends. */
function roughHash(text: string, start: number, end: number): number {
  return (end - start) ^ (text.charCodeAt(start) << 8) ^ (text.charCodeAt(end - 1) << 16)
}
