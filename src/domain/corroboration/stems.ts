import type { Carrier } from '../bundle/carriers.ts'
import type { Kinship } from './kinship.ts'

/** The stems of documents as numbers, each asked of the kinship once however many claims its documents carry. */
export class Stems {
  readonly #kinship: Kinship
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []
  /** By carrier. */
  readonly #ofCarriers: number[] = []
  /** By stem. */
  readonly #parents: (readonly number[])[] = []
  readonly #published = new Map<string, readonly number[]>()

  constructor(kinship: Kinship) {
    this.#kinship = kinship
  }

  /** The stem of a document, counted from 0; -1 where nothing ties it to another. */
  numberOf(carrier: Carrier): number {
    const known = this.#ofCarriers[carrier.number]
    if (known !== undefined) return known
    const name = this.#kinship.stemOf(carrier.document)
    const number = name === undefined ? -1 : this.#numberNamed(name)
    this.#ofCarriers[carrier.number] = number
    return number
  }

  /** The stems that a stem derives from. */
  parentsOf(stem: number): readonly number[] {
    const known = this.#parents[stem]
    if (known) return known
    const names = new Set(this.#kinship.parentsOf(this.#names[stem] ?? ''))
    const parents = Array.from(names, (name) => this.#numberNamed(name))
    this.#parents[stem] = parents
    return parents
  }

  /** The stems of all that a body published, each once. */
  publishedBy(body: string, carriers: () => readonly Carrier[]): readonly number[] {
    const known = this.#published.get(body)
    if (known) return known
    const numbers = new Set(carriers().map((carrier) => this.numberOf(carrier)))
    numbers.delete(-1)
    const stems = [...numbers]
    this.#published.set(body, stems)
    return stems
  }

  #numberNamed(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#names.push(name)
    this.#numbers.set(name, this.#numbers.size)
    return this.#numbers.size - 1
  }
}
