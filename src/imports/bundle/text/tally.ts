import { deepest, mostKeys } from './nesting.ts'

/** How large a value of JSON is: its keys, and the UTF-16 units of its shortest text without escapes. */
export type Tally = Readonly<{ keys: number; units: number }>

/**
 * Measures what JSON.parse made.
 *
 * @returns its size; `undefined` where it is nested deeper than 32, has an object of more than 128 keys, or a number
 *   that is not finite or is an integer past 2^53 − 1, and so stands for several.
 *
 * O(size), about a tenth of JSON.parse.
 *
 * @example tallyOf({ a: [{ b: 2 }, 'x'] }) // { keys: 2, units: 19 }
 */
export function tallyOf(json: unknown): Tally | undefined {
  const count = new Count()
  return count.takes(json, 0) ? { keys: count.keys, units: count.units } : undefined
}

class Count {
  keys = 0
  units = 0

  takes(value: unknown, depth: number): boolean {
    if (typeof value === 'string') this.units += value.length + 2
    else if (value === null || value === true) this.units += 4
    else if (value === false) this.units += 5
    else if (typeof value === 'number') return this.#takesNumber(value)
    else if (depth >= deepest) return false
    else if (Array.isArray(value)) return this.#takesAll(value, depth + 1)
    else return this.#takesKeys(value as Readonly<Record<string, unknown>>, depth + 1)
    return true
  }

  #takesAll(elements: readonly unknown[], depth: number): boolean {
    this.units += 1 + Math.max(1, elements.length)
    for (const element of elements) if (!this.takes(element, depth)) return false
    return true
  }

  #takesKeys(json: Readonly<Record<string, unknown>>, depth: number): boolean {
    let keys = 0
    for (const key in json) {
      keys += 1
      this.units += key.length + 3
      if (!this.takes(json[key], depth)) return false
    }
    this.keys += keys
    this.units += 1 + Math.max(1, keys)
    return keys <= mostKeys
  }

  #takesNumber(value: number): boolean {
    if (!Number.isFinite(value)) return false
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) return false
    const size = Math.abs(value)
    // Thousands and small fractions may be shorter with an exponent, so they count for the least.
    const isPlain = size === 0 || (size >= 0.01 && size % 1000 !== 0)
    this.units += isPlain ? String(value).length : 1
    return true
  }
}
