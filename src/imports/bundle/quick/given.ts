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
 * True where an object has no other keys than those whose values are listed: then as many are not undefined as it has
 * keys. False also where a key has the value undefined, which JSON never makes.
 */
export function hasOnly(part: Given, ...values: readonly unknown[]): boolean {
  let keys = 0
  for (const _key in part) keys += 1
  for (const value of values) if (value !== undefined) keys -= 1
  return keys === 0
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
