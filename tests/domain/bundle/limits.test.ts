import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isBlank, isWebAddress } from '../../../src/domain/bundle/limits.ts'

describe('a text shows nothing', () => {
  test.each([
    ['empty', '', true],
    ['white space', ' \t\n\u00a0\u3000', true],
    ['characters of no width', ' \u200b\u2060\ufeff', true],
    ['a filler that looks like a space', '\u3164\u2800', true],
    ['a letter among spaces', '  x ', false],
    ['a sign outside the basic plane', '\u{1f6a2}', false],
  ])('%s', (_name, text, expected) => {
    expect(isBlank(text)).toBe(expected)
  })

  test('whenever it is blank to trim', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isBlank(text) || text.trim() !== '').toBe(true)
        expect(isBlank(`${text}x`)).toBe(false)
      }),
    )
  })
})

describe('an address of the web', () => {
  test.each([
    ['https', 'https://example.org/a?b=c#d', true],
    ['http, in capitals', 'HTTP://EXAMPLE.ORG', true],
    ['letters of any script', 'https://example.org/كابل', true],
    ['another scheme', 'javascript:alert(1)', false],
    ['no host', 'https://', false],
    ['a line break that parsers pass over', 'https://\nevil', false],
    ['a space inside', 'https://example.org/a b', false],
    ['a line break at the end', 'https://example.org\n', false],
    ['a mark that turns the text round', 'https://example.org/\u202egnp.exe', false],
    ['a NUL', 'https://example.org/\0', false],
  ])('%s', (_name, text, expected) => {
    expect(isWebAddress(text)).toBe(expected)
  })
})
