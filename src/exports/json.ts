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
export function jsonText(value: object): string {
  return [...jsonParts(value)].join('')
}

/**
 * The same text in parts, an element of the outermost object's arrays each, so that a large file is never held whole:
 * a text longer than half a gigabyte cannot be.
 *
 * @param value its arrays may be any iterables; what they yield is written as it comes.
 * @returns never empty; the parts joined are what `JSON.stringify(value, null, 2)` gives, and a line break.
 */
export function* jsonParts(value: object): Generator<string> {
  let before = '{\n'
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue
    yield `${before}  ${JSON.stringify(key)}: `
    if (isMany(member)) yield* elementParts(member)
    else yield indented(member, '  ')
    before = ',\n'
  }
  yield before === '{\n' ? '{}\n' : '\n}\n'
}

function* elementParts(elements: Iterable<unknown>): Generator<string> {
  let before = '[\n    '
  for (const element of elements) {
    yield before + indented(element, '    ')
    before = ',\n    '
  }
  yield before === '[\n    ' ? '[]' : '\n  ]'
}

function indented(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`)
}

function isMany(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}
