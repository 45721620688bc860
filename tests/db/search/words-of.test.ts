import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { folded } from '../../../src/db/folding/folded.ts'
import { piecesOf } from '../../../src/db/search/pieces.ts'
import { placedWords } from '../../../src/db/search/placed-words.ts'
import { wordsOf } from '../../../src/db/search/words-of.ts'

/** Signs of every plane, and those that search treats in some special way more often than chance would. */
const signs = fc.oneof(
  fc.constantFrom(
    ...'aÉßẞİıΣςσكکيیىئةهۀ۴٤4४４½²ﷺﻼ\u200c\u0640\u0301\u064e\u202e空ンก가😀\u00a0 -’"',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)
const texts = fc.array(signs, { maxLength: 40 }).map((each) => each.join(''))

describe('the words of a text', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['signs part words', 'Zahrā’s 46', ['zahra', 's', '46']],
    ['a hyphen does', 'anti-aircraft', ['anti', 'aircraft']],
    ['digits of any script are one', '۴۶ ٤٦ ४६ ４６', ['46', '46', '46', '46']],
    ['joiners and stretched letters vanish', 'می\u200cگـــوید', ['میگوید']],
    ['keyboards are one', 'كابل ڪابل کابل', ['کابل', 'کابل', 'کابل']],
    ['Pashto letters are one with Persian', 'ګڼې', ['گڼی']],
    ['teh marbuta is heh', 'غزة', ['غزه']],
    ['letter case is one', 'STRASSE Straße ΟΔΌΣ', ['strasse', 'strasse', 'οδοσ']],
    ['scripts without blanks go letter by letter', '空襲 ABC', ['空', '襲', 'abc']],
    ['signs alone are no words', '… — % 😀', []],
    ['a word is compared by its first 64 signs', `${'é'.repeat(70)} b`, ['e'.repeat(64), 'b']],
  ]
  test.each(rows)('%s', (_name, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  test('are their own words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordsOf(wordsOf(text).join(' '))).toEqual(wordsOf(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('are the same composed and decomposed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')))
      }),
      { numRuns: 1000 },
    )
  })

  test('stand where they were found', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const placed = placedWords(text)
        expect(placed.map(({ word }) => word)).toEqual(wordsOf(text))
        for (const { word, start, end } of placed)
          expect(folded(text.slice(start, end))).toContain(word)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the form that a search looks in', () => {
  test('is its own form, and made sign by sign', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(folded(folded(one))).toBe(folded(one))
        expect(folded(one + other)).toBe(folded(one) + folded(other))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the pieces of a long text', () => {
  test('a short text is one', () => {
    expect(piecesOf('a')).toEqual(['a'])
    expect(piecesOf('')).toEqual([''])
  })

  test('hold every stretch of 200 signs whole', () => {
    const text = Array.from({ length: 3000 }, (_, place) => `${place}😀`).join(' ')
    const pieces = piecesOf(text)
    expect(pieces.length).toBeGreaterThan(3)
    const all = [...text]
    for (let start = 0; start + 200 <= all.length; start += 37) {
      const stretch = all.slice(start, start + 200).join('')
      expect(pieces.some((piece) => piece.includes(stretch))).toBe(true)
    }
  })
})
