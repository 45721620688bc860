import { describe, expect, test } from '@jest/globals'
import type { Citation, Value } from '../../../src/domain/claim/claim.ts'
import { readPhrase } from '../../../src/domain/quantity/read-phrase.ts'
import { evidenceFault, holdsFigure } from '../../../src/domain/review/evidence.ts'

function figure(phrase: string): Value {
  const read = readPhrase(phrase)
  if (read === undefined) throw new Error(`no figure: ${phrase}`)
  return { type: 'quantity', ...read }
}

const citation = (quote: string | undefined, at?: readonly [number, number]): Citation => ({
  document: 'd',
  quote,
  at,
  mode: 'named',
  via: [],
  hedge: undefined,
  attribution: undefined,
  translation: undefined,
  value: undefined,
  as: undefined,
})

describe('a figure in a quote', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['46 people were killed', '46', true],
    ['Forty-six people were killed', '46', true],
    ['۴۶ تن کشته شدند', '46', true],
    ['460 people were killed', '46', false],
    ['B-46 was seen', '46', false],
    ['at least 46 people', '46', false],
    ['at least 46 people', 'at least 46', true],
    ['between 15 and 20 died', '15 to 20', true],
    ['dozens were killed', 'dozens', true],
    ['nobody was hurt', '0', true],
    ['the figures are unknown', '46', false],
    ['46 or more died', '46', false],
    ['about 46 died', 'about 46', true],
    ['it killed 46 and wounded 20', '46', true],
    ['', '46', false],
  ]
  test.each(cases)('“%s” says %s: %j', (text, phrase, says) => {
    expect(holdsFigure(text, figure(phrase))).toBe(says)
  })
})

describe('what evidence lacks', () => {
  const text = 'The ministry said 46 were killed. Nobody else spoke.'
  const textOf = (id: string) => (id === 'd' ? text : undefined)
  const value = figure('46')
  const cases: readonly (readonly [string, readonly Citation[], string | undefined])[] = [
    ['nothing quoted', [citation(undefined)], 'no-quote'],
    ['no citation', [], 'no-quote'],
    ['a quote that the document lacks', [citation('50 were killed')], 'quote-not-in-document'],
    ['a place that reads otherwise', [citation('46', [0, 2])], 'quote-not-in-document'],
    ['a text not kept', [{ ...citation('46'), document: 'x' }], 'quote-not-in-document'],
    ['a quote without the figure', [citation('Nobody else spoke')], 'figure-not-in-quote'],
    ['a quote with the figure', [citation('46 were killed')], undefined],
    ['one good among bad', [citation('50'), citation('46', [18, 20])], undefined],
  ]
  test.each(cases)('%s', (_, citations, fault) => {
    expect(evidenceFault({ value, citations }, textOf)).toBe(fault)
  })

  test('a claim without a figure needs its quote alone', () => {
    const yes: Value = { type: 'yes_no', answer: 'yes' }
    const citations = [citation('Nobody else spoke')]
    expect(evidenceFault({ value: yes, citations }, textOf)).toBeUndefined()
  })
})
