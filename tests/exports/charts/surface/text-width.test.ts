import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { textWidth, wrapText } from '../../../../src/exports/charts/surface/text-width.ts'

describe('the width of a text', () => {
  test('is nothing for nothing, and for marks that stand on another letter', () => {
    expect(textWidth('', 12)).toBe(0)
    expect(textWidth('é', 12)).toBe(textWidth('e', 12))
  })

  test('is greater for wide scripts than for narrow letters', () => {
    expect(textWidth('死者', 12)).toBeGreaterThan(textWidth('il', 12))
  })

  test('breaks between words', () => {
    expect(wrapText('Afghan government', { width: 80, sizePx: 12 })).toEqual([
      'Afghan',
      'government',
    ])
  })

  test('breaks a word that alone is too wide', () => {
    const lines = wrapText('Donaudampfschifffahrtsgesellschaft', { width: 90, sizePx: 12 })
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft')
  })

  test('gives one empty line for an empty text', () => {
    expect(wrapText('  ', { width: 80, sizePx: 12 })).toEqual([''])
  })

  test('loses no letter and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const lines = wrapText(text, { width: 60, sizePx: 12 })
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(60)
      }),
    )
  })
})
