/** Null where JSON wants it in the place of an absent value. */
export function orNull<T>(value: T | undefined): T | null {
  return value === undefined ? null : value
}

/** The list where it holds anything; else undefined, so that the key is left out. */
export function orLeftOut<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}

/**
 * JSON as all our files have it: two spaces, absent keys left out, a line break at the end.
 *
 * @returns the same text for the same value. O(size).
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
