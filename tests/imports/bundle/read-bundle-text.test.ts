import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../../src/domain/refusal.ts'
import { readBundleText } from '../../../src/imports/bundle/read-bundle-text.ts'
import { smallBundle } from './small-bundle.ts'

const sound = JSON.stringify(smallBundle(), null, 2)

describe('the text of a bundle', () => {
  test('is read, with or without a byte order mark', () => {
    expect(readBundleText(`\uFEFF${sound}`, 'a.json')).toEqual(readBundleText(sound, 'a.json'))
  })

  const rows: readonly (readonly [string, string, string])[] = [
    [
      'a slip of the pen',
      sound.replace('"version": 1', '"version" 1'),
      'a.json:3:13: version: expected ":"',
    ],
    [
      'a repeated key',
      sound.replace('"version": 1', '"version": 1, "version": 1'),
      'a.json:3:17: version: the key appears twice',
    ],
    [
      'a wrong bundle',
      sound.replace('"d-copy"', '"d-none"'),
      'a.json: documents[0].derivedFrom[0]: no document "d-none"',
    ],
    ['an early end', sound.slice(0, 30), 'a.json:2:29: format: the text ends too early'],
  ]
  test.each(rows)('with %s is refused with its place', (_name, text, line) => {
    expect(() => readBundleText(text, 'a.json')).toThrow(Refusal)
    expect(faultsOf(text)[0]).toBe(line)
  })

  test('counts lines and columns of several faults', () => {
    expect(faultsOf('{\n "a": 1e999,\n "a": 1e999 }')).toEqual([
      'a.json:2:7: a: 1e999 is too large a number',
      'a.json:3:2: a: the key appears twice',
      'a.json:3:7: a: 1e999 is too large a number',
    ])
  })
})

function faultsOf(text: string): readonly string[] {
  try {
    readBundleText(text, 'a.json')
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.faults
    throw error
  }
}
