import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseJson } from '../../../src/imports/bundle/text/parse-json.ts'

describe('what JSON.parse refuses or lets through unseen', () => {
  const rows: readonly (readonly [string, string, number, string, string])[] = [
    ['nothing at all', '', 0, '', 'the text ends too early'],
    ['a text cut off', '{"a":', 5, 'a', 'the text ends too early'],
    ['a key cut off', '{"x":{"a', 8, 'x', 'the text ends too early'],
    ['a comma too many', '[1,]', 3, '1', 'expected a value'],
    ['a comma after the last key', '{"a":1,}', 7, 'a', 'expected a key in quotes'],
    ['no colon', '{"a" 1}', 5, 'a', 'expected ":"'],
    ['no comma', '{"a":["b" "c"]}', 10, 'a.0', 'expected "," or "]"'],
    ['a leading nought', '{"a":01}', 6, 'a', 'expected "," or "}"'],
    ['half a word', '{"a":tru}', 5, 'a', 'expected a value'],
    ['something after the end', '{"a":1} x', 8, '', 'expected the end of the text'],
    ['an unknown escape', '{"a":"\\x"}', 6, 'a', 'not an escape that JSON knows'],
    ['a bare line break', '{"a":"\n"}', 6, 'a', 'a line break or control character in quotes'],
    ['a key given twice', '{"b":{"a":1,"c":2,"a":3}}', 18, 'b.a', 'the key appears twice'],
    ['a key given twice, once in escapes', '{"\\u0061":1,"a":2}', 12, 'a', 'the key appears twice'],
    [
      'a number past all bounds',
      '{"a":[0,{"c":1e309}]}',
      13,
      'a.1.c',
      '1e309 is too large a number',
    ],
    [
      'a number that rounds',
      '[9007199254740993]',
      1,
      '0',
      '9007199254740993 cannot be kept exactly',
    ],
    ['a number that rounds, as a power', '[1e20]', 1, '0', '1e20 cannot be kept exactly'],
    ['too deep', '['.repeat(33), 32, '0.'.repeat(32).slice(0, -1), 'nested deeper than 32'],
  ]
  test.each(rows)('%s', (_name, text, offset, path, sentence) => {
    expect(parseJson(text).faults).toEqual([
      { offset, path: path === '' ? [] : path.split('.').map(step), sentence },
    ])
  })

  test('an object of too many keys', () => {
    const text = `{${Array.from({ length: 129 }, (_, n) => `"k${n}":0`).join()}}`
    expect(parseJson(text).faults).toMatchObject([{ sentence: 'an object of more than 128 keys' }])
  })

  test('goes on after a fault that does not break the grammar', () => {
    expect(parseJson('{"a":1e999,"a":1,"b":1e999}').faults.map(({ offset }) => offset)).toEqual([
      5, 11, 21,
    ])
  })
})

describe('properties', () => {
  test('every text that JSON.stringify writes is sound, indented or not', () => {
    const value = fc
      .jsonValue({ maxDepth: 6 })
      .filter((json) => !/e[+-]?\d|\d{16}/.test(JSON.stringify(json)))
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2, '\t'), (json, space) => {
        const text = JSON.stringify(json, null, space)
        expect(parseJson(text)).toEqual({ json: JSON.parse(text), faults: [] })
      }),
    )
  })

  test('a text with a change in it is refused exactly where JSON.parse refuses it', () => {
    const change = fc.tuple(
      fc.nat(),
      fc.constantFrom('', '"', ',', ':', '{', ']', '0', '-', ' ', '\\', 'n'),
    )
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), change, (json, [place, by]) => {
        const sound = JSON.stringify(json)
        const at = place % (sound.length + 1)
        const text = sound.slice(0, at) + by + sound.slice(at + 1)
        const found = parseJson(text).faults.filter(({ sentence }) => !unseen.test(sentence))
        expect(found.length > 0).toBe(!parses(text))
      }),
      { numRuns: 1000 },
    )
  })
})

const unseen = /twice|too large|exactly/

function step(text: string): string | number {
  return /^\d+$/.test(text) ? JSON.parse(text) : text
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
