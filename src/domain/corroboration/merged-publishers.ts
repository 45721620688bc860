import type { Carrier } from '../bundle/carriers.ts'
import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Reading } from '../claim/reading.ts'
import type { Kinship } from './kinship.ts'
import { Stems } from './stems.ts'

/**
 * Joins publishers whose documents share a stem, key by key: their own pages that cite the claim, or, for outlets
 * quoted only by others, all they published. Bodies that publish nothing stay as they are.
 *
 * Holders and stems are nodes of one forest, held in arrays that every key uses anew: a map for each of ten thousand
 * keys cost more than the joining. A holder that is joined at all answers to a stem.
 */
export class MergedPublishers {
  readonly #index: BundleIndex
  readonly #hasKin: boolean
  readonly #stems: Stems
  /** The number of the first stem's node; holders come before. */
  readonly #firstStem: number
  /** By node the one it was joined to, else -1. */
  readonly #parents: Int32Array
  readonly #joined: number[] = []
  /** By stem the last key on which it was walked. */
  readonly #walkedOn: Int32Array
  #key = 0

  /** @param holders how many holders there are at most; their numbers begin at 1. */
  constructor(holders: number, index: BundleIndex, kinship: Kinship) {
    this.#index = index
    this.#hasKin = kinship.hasKin
    this.#stems = new Stems(kinship)
    this.#firstStem = holders + 1
    const stems = kinship.hasKin ? kinship.stemCount : 0
    this.#parents = new Int32Array(this.#firstStem + stems).fill(-1)
    this.#walkedOn = new Int32Array(stems)
  }

  /** Forgets the key before and joins the publishers among all claims of the next. */
  begin(readings: readonly Reading[]): void {
    for (const node of this.#joined) this.#parents[node] = -1
    this.#joined.length = 0
    if (!this.#hasKin) return
    this.#key++
    const asked = new Set<number>()
    for (const reading of readings) {
      const { body, holderNumber } = reading
      if (body === undefined) continue
      let isCitedByItself = false
      for (const carrier of reading.carriers) {
        if (carrier.body !== body) continue
        isCitedByItself = true
        this.#joinStem(holderNumber, this.#stems.numberOf(carrier))
      }
      if (isCitedByItself || !reading.isByTrade || asked.has(holderNumber)) continue
      asked.add(holderNumber)
      const published = this.#stems.publishedBy(body, () => this.#carriersBy(body))
      for (const stem of published) this.#joinStem(holderNumber, stem)
    }
  }

  /** The number of all that a holder was joined with on this key; its own where it was not. */
  numberOf(holder: number): number {
    let root = holder
    for (let at = this.#above(root); at >= 0; at = this.#above(root)) root = at
    for (let at = holder; at !== root; ) {
      const next = this.#above(at)
      this.#parents[at] = root
      at = next
    }
    return root
  }

  #above(node: number): number {
    return this.#parents[node] ?? -1
  }

  #joinStem(holder: number, stem: number): void {
    if (stem < 0) return
    this.#join(holder, this.#firstStem + stem)
    if (this.#walkedOn[stem] === this.#key) return
    this.#walkedOn[stem] = this.#key
    for (const open = [stem]; open.length > 0; ) {
      const each = open.pop() ?? stem
      for (const parent of this.#stems.parentsOf(each)) {
        this.#join(this.#firstStem + each, this.#firstStem + parent)
        if (this.#walkedOn[parent] === this.#key) continue
        this.#walkedOn[parent] = this.#key
        open.push(parent)
      }
    }
  }

  #join(one: number, other: number): void {
    const [root, otherRoot] = [this.numberOf(one), this.numberOf(other)]
    if (root === otherRoot) return
    const least = Math.min(root, otherRoot)
    this.#parents[least] = Math.max(root, otherRoot)
    this.#joined.push(least)
  }

  #carriersBy(body: string): readonly Carrier[] {
    return this.#index.publishedBy(body).map((document) => this.#index.carrier(document))
  }
}
