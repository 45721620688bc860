import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Value } from '../../../src/domain/claim/claim.ts'
import { readPhrase } from '../../../src/domain/quantity/read-phrase.ts'
import { wordingFault } from '../../../src/domain/review/adoptable.ts'

function figure(phrase: string): Value {
  const read = readPhrase(phrase)
  if (read === undefined) throw new Error(`no figure: ${phrase}`)
  return { type: 'quantity', ...read }
}

const claimed = {
  names: ['Kabul', 'the Foreign Office', 'حکومت'],
  values: [figure('46'), figure('fewer than 20')],
}

describe('a wording for a contested key', () => {
  test.each([
    ['46 people were killed.', 'bare-figure'],
    ['Forty-six people were killed.', 'bare-figure'],
    ['46 people were killed in Kabul.', 'bare-figure'],
    ['Kabul spoke of many. 46 people were killed.', 'bare-figure'],
    ['There was a strike.', 'nobody-named'],
    ['', 'nobody-named'],
    ['Kabul: 46 dead.', undefined],
    ['According to residents, 46 people were killed.', undefined],
    ['Officials said 46 people were killed in Kabul.', undefined],
    ['The Foreign Office’s figure is fewer than 20.', undefined],
    ['حکومت: ۴۶', undefined],
    ['Kabul says 46 people were killed. The strike came on 24 December 2024.', undefined],
  ])('%s', (wording, fault) => {
    expect(wordingFault(wording, claimed)?.fault).toBe(fault)
  })

  test('is never faulted twice for one sentence: naming the claimant cures it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const sentence = text.replace(/[.!?؟۔;\n]/gu, ' ')
        expect(wordingFault(`According to Kabul, ${sentence}`, claimed)).toBeUndefined()
      }),
    )
  })
})
