import { Refusal } from '../../domain/refusal.ts'

/** The way from the top of the JSON to one place in it: keys and places in arrays. */
export type Path = readonly PropertyKey[]

const listedAtMost = 1000

/**
 * Collects what is wrong with one file, in the order found.
 *
 * The first 1,000 faults are kept in words; the rest are counted, so that a hostile file costs no memory.
 */
export class Faults {
  readonly #lines: string[] = []
  #found = 0

  /** Adds one fault. O(depth of the path). */
  add(path: Path, sentence: string): void {
    this.#found += 1
    if (this.#lines.length < listedAtMost) this.#lines.push(`${pathWords(path)}: ${sentence}`)
  }

  /** How many faults were found. */
  get found(): number {
    return this.#found
  }

  /**
   * The refusal that lists the faults, in the words `n faults in the bundle`.
   *
   * @returns a value to throw; with more than 1,000 faults its last line is `and n more`.
   */
  refusal(): Refusal {
    const more = this.#found - this.#lines.length
    const lines = more > 0 ? [...this.#lines, `and ${more} more`] : this.#lines
    const count = this.#found === 1 ? '1 fault' : `${this.#found} faults`
    return new Refusal('invalid', `The bundle has ${count}.`, lines)
  }
}

/**
 * A path as a programmer writes it.
 *
 * @returns never empty: the top itself is `bundle`.
 * @example pathWords(['claims', 3, 'citations', 0, 'document']) // 'claims[3].citations[0].document'
 */
export function pathWords(path: Path): string {
  if (path.length === 0) return 'bundle'
  return path
    .map((step, depth) => {
      if (typeof step === 'number') return `[${step}]`
      const key = /^[\w-]+$/.test(String(step)) ? String(step) : JSON.stringify(String(step))
      return depth === 0 ? key : `.${key}`
    })
    .join('')
}
