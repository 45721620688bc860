/**
 * Writes a value as canonical JSON (JCS): one text for one value, whatever the order its keys were set in.
 *
 * @param value what JSON can hold; a key whose value is `undefined` counts as absent.
 * @returns keys sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript writes them.
 *
 * Throws TypeError for what JSON would change in silence: NaN, infinities, big integers, functions, lone surrogates,
 * `undefined` in a list. O(n log k) for k keys an object.
 *
 * Source: RFC 8785, JSON Canonicalization Scheme.
 *
 * @example canonicalJson({ b: 1e21, a: -0 }) // '{"a":0,"b":1e+21}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return stringText(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') return objectText(value)
  throw new TypeError(`canonical JSON has no ${typeof value}`)
}

function numberText(number: number): string {
  if (!Number.isFinite(number)) throw new TypeError(`canonical JSON has no ${number}`)
  return JSON.stringify(number)
}

function stringText(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('canonical JSON has no lone surrogates')
  return JSON.stringify(text)
}

function objectText(object: object): string {
  const members = Object.entries(object)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${stringText(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
