/** An object as parsed, before it is known what it holds. */
export type Given = Readonly<Record<string, unknown>>

/** True for an object that is no array. */
export function isGiven(part: unknown): part is Given {
  return typeof part === 'object' && part !== null && !Array.isArray(part)
}

/** True for what means that nothing is given. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

/**
 * How many keys an object has. Where it has as many as the values found in it, it has no others; where a key has the
 * value undefined, which JSON never makes, it has more.
 */
export function keysOf(part: Given): number {
  let keys = 0
  for (const _key in part) keys += 1
  return keys
}

/** 1 for a value found, 0 for none: to be held against keysOf. */
export function found(value: unknown): 0 | 1 {
  return value === undefined ? 0 : 1
}

/** Finds a value among those that a field may have; undefined for any other. */
export function oneOf<T extends string>(known: readonly T[]): (value: unknown) => T | undefined {
  const values = new Map<unknown, T>(known.map((value) => [value, value]))
  return (value) => values.get(value)
}

/** The well-formed thing that an id names; undefined for any other value. */
export function named<T>(id: unknown, things: ReadonlyMap<string, T>): T | undefined {
  return typeof id === 'string' ? things.get(id) : undefined
}
