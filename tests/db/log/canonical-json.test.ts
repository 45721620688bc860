import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson } from '../../../src/db/log/canonical-json.ts'

describe('canonical JSON', () => {
  const vectors: readonly (readonly [string, unknown, string])[] = [
    [
      'keys by UTF-16 code units',
      { b: 1, a: 2, A: 3, '10': 4, '9': 5 },
      '{"10":4,"9":5,"A":3,"a":2,"b":1}',
    ],
    [
      'a key beyond the first plane before a later one of it',
      { '\uFB33': 1, '😀': 2 },
      '{"😀":2,"\uFB33":1}',
    ],
    ['nested lists and objects', [{ z: [], y: {} }, null, true], '[{"y":{},"z":[]},null,true]'],
    ['a great number', 1e21, '1e+21'],
    ['a small one', 1e-7, '1e-7'],
    ['negative zero', -0, '0'],
    ['a whole number', 46, '46'],
    ['the greatest safe one', Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['Pashto', { نوم: 'حمدالله فطرت' }, '{"نوم":"حمدالله فطرت"}'],
    ['Dari with a joiner', 'می\u200Cگوید', '"می\u200Cگوید"'],
    ['emoji', 'a👨‍👩‍👧b', '"a👨‍👩‍👧b"'],
    ['control characters', '\u0000\u001f\b\t\n\f\r"\\/', '"\\u0000\\u001f\\b\\t\\n\\f\\r\\"\\\\/"'],
    ['line separators as they are', '\u2028\u2029', '"\u2028\u2029"'],
    ['an absent member', { a: undefined, b: null }, '{"b":null}'],
  ]
  test.each(vectors)('writes %s', (_name, value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  const refused: readonly (readonly [string, unknown])[] = [
    ['not a number', Number.NaN],
    ['an infinity', Number.POSITIVE_INFINITY],
    ['a big integer', 1n],
    ['a function', () => 1],
    ['absence in a list', [undefined]],
    ['half a surrogate pair', '\uD83D'],
    ['half a surrogate pair in a key', { '\uDE00': 1 }],
  ]
  test.each(refused)('refuses %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })

  test('writes what JSON reads back, the same for keys in any order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const sound = JSON.parse(JSON.stringify(value).replace(/\\ud[89a-f]../gi, '?'))
        const text = canonicalJson(sound)
        expect(JSON.parse(text)).toEqual(sound)
        expect(canonicalJson(turned(sound))).toBe(text)
      }),
    )
  })
})

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  )
}
