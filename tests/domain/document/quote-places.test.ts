import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quotePlaces } from '../../../src/domain/document/quote-places.ts'

describe('where a quote stands', () => {
  const rows: readonly [string, string, string, readonly (readonly [number, number])[]][] = [
    ['once, to the letter', 'At least 46 died.', '46 died', [[9, 16]]],
    [
      'twice',
      'one and one',
      'one',
      [
        [0, 3],
        [8, 11],
      ],
    ],
    ['nowhere', 'At least 46 died.', '47 died', []],
    ['over a line end', 'at least\r\n46 died', 'least 46', [[3, 12]]],
    ['with white space round it', 'so 46 died', '  46 died\n', [[3, 10]]],
    ['to the letter rather than nearly', 'a  b, a b', 'a b', [[6, 9]]],
    ['with signs that patterns know', 'He said (46.) twice', '(46.)', [[8, 13]]],
    ['not where a pattern would', 'He said 46x', '46.', []],
    ['beyond the first plane', '🕊 ۴۶ نفر', '۴۶ نفر', [[3, 9]]],
    ['nowhere, being blank', 'a b', ' \n', []],
  ]
  test.each(rows)('%s', (_name, text, quote, places) => {
    expect(quotePlaces(text, quote)).toEqual(places)
  })

  test('stops where enough are known', () => {
    expect(quotePlaces('a a a a', 'a', 2)).toHaveLength(2)
  })

  test('any stretch of a text that begins and ends with a word is found where it is', () => {
    const words = fc.array(fc.constantFrom('46', 'died', '۴۶', '🕊', '(a+)', '\\', '$&'), {
      minLength: 1,
      maxLength: 12,
    })
    const gap = fc.constantFrom(' ', '\r\n', '\n\n', '\t', ' ')
    fc.assert(
      fc.property(words, gap, fc.nat(), fc.nat(), (all, between, first, length) => {
        const text = all.join(between)
        const start = first % all.length
        const chosen = all.slice(start, start + 1 + (length % all.length))
        const at = all.slice(0, start).join(between).length + (start > 0 ? between.length : 0)
        const end = at + chosen.join(between).length
        for (const quote of [chosen.join(between), chosen.join(' ')]) {
          const places = quotePlaces(text, quote, 100)
          for (const [from, to] of places) {
            expect(text.slice(from, to).split(/\s+/)).toEqual(chosen)
          }
          const overlapped = places.some(([from, to]) => from < end && to > at)
          expect(overlapped).toBe(true)
        }
      }),
    )
  })
})
