import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { folded, patternFor } from '../../../src/db/folding/folded.ts'

describe('the form that a search looks in', () => {
  const same: readonly (readonly [string, string, string])[] = [
    ['letter case', 'BALOCH', 'baloch'],
    ['accents', 'Zahrā', 'zahra'],
    ['composed and decomposed', 'é', 'e\u0301'],
    ['Arabic and Persian kaf', 'كابل', 'کابل'],
    ['Arabic and Persian yeh', 'علي', 'علی'],
    ['teh marbuta and heh', 'غزة', 'غزه'],
    ['joiners', 'می\u200Cگوید', 'میگوید'],
    ['vowel marks', 'كَابُل', 'کابل'],
    ['presentation forms', 'ﻼ', 'لا'],
  ]
  test.each(same)('sets aside %s', (_name, one, other) => {
    expect(folded(one)).toBe(folded(other))
  })

  test('is its own form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      }),
    )
  })
})

test('a pattern means its own letters, however it is written', () => {
  expect(patternFor('50%_\\')).toBe('%50\\%\\_\\\\%')
})
