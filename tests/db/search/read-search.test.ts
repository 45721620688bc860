import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readSearch } from '../../../src/db/search/read-search.ts'

describe('what somebody types into a search box', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing', '', []],
    ['blanks', ' \u00a0 ', []],
    ['signs alone', '% * " \' _', []],
    ['one word, which may go on', 'Kab', ['kab*']],
    ['one letter, which may not', 'k', ['k']],
    ['two letters outside of ASCII', 'کا', ['کا*']],
    ['two words: the last may go on', 'troops kill', ['troops', 'kill*']],
    ['a phrase', '"troops killed"', ['troops killed']],
    [
      'a phrase in other quotation marks',
      '«troops killed» “in Paktika”',
      ['troops killed', 'in paktika'],
    ],
    ['a phrase that was not closed', '"troops killed', ['troops', 'killed*']],
    ['a word within signs stands in a row', 'anti-aircraft guns', ['anti aircraft', 'guns*']],
    [
      'operators are words',
      'a AND b OR c NOT d NEAR(e, 2)',
      ['a', 'and', 'b', 'or', 'c', 'not', 'd', 'near e', '2'],
    ],
    ['a column is a word', 'words:kabul', ['words kabul*']],
    ['a star is nothing', 'ka* ^bul', ['ka', 'bul*']],
  ]
  test.each(rows)('%s', (_name, typed, asked) => {
    const written = readSearch(typed).map(
      ({ words, isPrefix }) => `${words.join(' ')}${isPrefix ? '*' : ''}`,
    )
    expect(written).toEqual(asked)
  })

  test('comes out as letters and digits alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        for (const { words } of readSearch(typed))
          for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
      }),
    )
  })
})
