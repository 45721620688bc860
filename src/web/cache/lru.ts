/** A bounded memory that forgets what was used least recently. */
export type Lru<Value> = Readonly<{
  get: (key: string) => Value | undefined
  set: (key: string, value: Value) => void
  size: () => number
}>

/** How much a memory holds: entries, and the sum of their weights. */
export type Limits<Value> = Readonly<{
  entries: number
  weight: number
  weigh: (value: Value) => number
}>

/**
 * Makes an empty memory.
 *
 * @param limits entries at least 1. A value heavier than the whole is not kept.
 * @returns a memory whose `get` and `set` count as use and cost O(1), evictions aside.
 */
export function lru<Value>(limits: Limits<Value>): Lru<Value> {
  const entries = new Map<string, Value>()
  let weight = 0
  const forget = (key: string, value: Value): void => {
    entries.delete(key)
    weight -= limits.weigh(value)
  }
  return {
    get: (key) => {
      const value = entries.get(key)
      if (value === undefined) return undefined
      entries.delete(key)
      entries.set(key, value)
      return value
    },
    set: (key, value) => {
      const before = entries.get(key)
      if (before !== undefined) forget(key, before)
      if (limits.weigh(value) > limits.weight) return
      entries.set(key, value)
      weight += limits.weigh(value)
      for (const [oldest, old] of entries) {
        if (entries.size <= limits.entries && weight <= limits.weight) break
        forget(oldest, old)
      }
    },
    size: () => entries.size,
  }
}
