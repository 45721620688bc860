import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { excerptOf, markedWhole, type Piece } from '../../../src/db/search/excerpt.ts'
import { readSearch } from '../../../src/db/search/read-search.ts'

const shown = (pieces: readonly Piece[] = []) =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

const filler = 'one two three four five six seven eight nine ten '.repeat(20)

describe('an excerpt', () => {
  const rows: readonly (readonly [string, string, string, string])[] = [
    [
      'marks each word',
      'Kabul said 46 were killed.',
      '46 killed',
      'Kabul said [46] were [killed].',
    ],
    ['marks the word that goes on', 'The killings', 'kill', 'The [killings]'],
    [
      'marks a phrase as one',
      'troops killed; troops',
      '"troops killed"',
      '[troops killed]; troops',
    ],
    ['marks as written, accents and all', 'Zahrā’s كَابُل', 'zahra كابل', '[Zahrā]’s [كَابُل]'],
    ['marks digits of another script', 'عدد ۴۶ نفر', '46', 'عدد [۴۶] نفر'],
    ['marks what overlaps once', 'a b a', '"a b" "b a"', '[a b a]'],
  ]
  test.each(rows)('%s', (_name, text, typed, marked) => {
    expect(shown(excerptOf(text, readSearch(typed))?.pieces)).toBe(marked)
  })

  test('is cut at words around what was found, and says so', () => {
    const cut = shown(excerptOf(`${filler}Paktika ${filler}`, readSearch('paktika'))?.pieces)
    expect(cut).toMatch(/^… (?:\w+ )+\[Paktika\](?: \w+)+ …$/)
    expect(cut.length).toBeLessThan(270)
  })

  test('is taken where most of the words stand together', () => {
    const text = `Kabul ${filler} Kabul said 46 ${filler}`
    expect(shown(excerptOf(text, readSearch('kabul 46'))?.pieces)).toContain('[Kabul] said [46]')
  })

  test('is none where nothing stands there', () => {
    expect(excerptOf('Kabul', readSearch('Islamabad'))).toBeUndefined()
  })

  test('loses no sign of a text that is shown whole', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 80 })
    fc.assert(
      fc.property(texts, texts, (text, typed) => {
        const pieces = markedWhole(text, readSearch(`${typed} ${text.slice(0, 10)}`))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })
})
