import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { analyse } from '../../src/domain/analysis/analyse.ts'
import { cutAt } from '../../src/domain/analysis/cut.ts'
import { analysisText } from '../../src/exports/analysis-text.ts'
import { readBundle } from '../../src/imports/bundle/read-bundle.ts'
import { smallBundle } from '../imports/bundle/small-bundle.ts'
import { bundle, shuffled } from '../support/arbitrary-bundle.ts'

describe('the report on the Paktika case', () => {
  let text = ''
  beforeAll(() => {
    const paktika = readBundle(JSON.parse(readFileSync('tests/golden/paktika.bundle.json', 'utf8')))
    text = analysisText(paktika, analyse(paktika))
  })

  const flowing = () => text.replace(/\s+/g, ' ')
  const rows = [
    ['where, when', 'Paktika, 24 December 2024.'],
    ['who is on a side', 'Side “Islamabad”: Pakistani government.'],
    [
      'the finding',
      'Finding: the accounts disagree on questions 1 and 2. Recorded: 11 claims on 6 questions.',
    ],
    [
      'how many conflicts',
      '8 conflicts: 6 minor and 2 for information. 2. Residents of Paktika say at least 13',
    ],
    ['a question', 'How many people did the strikes kill?'],
    ['its key in words', '[people killed on Kabul’s side in Paktika by Islamabad; contested]'],
    ['the sentence to print', 'To print: Residents of Paktika say at least 13 people were killed'],
    ['publishers and origins', '4 publishers, 1 origin; self-serving; contested.'],
    ['no recorded origin', '1 publisher, no recorded origin; not contested.'],
    ['an independent claim', '4 publishers, 3 origins (on 2 sides): independent'],
    ['a refusal to answer', 'declined to say — the Pakistani government'],
    ['how a document words it', 'dpa, named source, given as at least 46'],
    ['a term changed', 'Indian Defence News, unattributed, called “civilians”'],
    ['a combined figure', 'full span 13 or more (from the lowest to the highest figure given)'],
    ['support by steps', 'at least 13: 3 origins; at least 46: 2 origins; at least 50: 1 origin'],
    ['a conflict', 'Minor: part larger than the whole (ratio 1.085). Mohammad Khurasani'],
    ['what would settle it', 'What would settle it: The original statement, word for word.'],
    ['what only seems to conflict', 'The two do not conflict: what is counted differs.'],
    ['silence', 'Islamabad: no statement recorded on questions 1, 3, 4 and 6.'],
    ['a source', '* Khaama Press: “Khaama report”, 25 December 2024; in en'],
  ]
  test.each(rows)('says %s', (_name, words) => {
    expect(flowing()).toContain(words)
  })

  test('keeps to 92 columns, and ends each line with a word', () => {
    const lines = text.split('\n')
    expect(lines.filter((line) => line.length > 92 || line !== line.trimEnd())).toEqual([])
  })

  test('lists conflicts from the most severe to those only to note', () => {
    const ranks = [...text.matchAll(/^ {3}\* (Minor|For information): /gm)].map(([, word]) => word)
    expect(ranks).toEqual([...Array(6).fill('Minor'), 'For information', 'For information'])
  })
})

describe('the report', () => {
  test('says as of when it stands, and knows nothing later', () => {
    const whole = readBundle(smallBundle())
    const asOf = '2024-12-25T11:00:00Z'
    const text = analysisText(cutAt(whole, asOf), analyse(whole, { asOf }))
    expect(text).toContain(`As of ${asOf}: nothing that was asserted or published later is known`)
    expect(text).not.toContain('AP report')
  })

  test('speaks of a time before any claim as of then', () => {
    const whole = readBundle(JSON.parse(readFileSync('tests/golden/paktika.bundle.json', 'utf8')))
    const asOf = '2001-01-01'
    const text = analysisText(cutAt(whole, asOf), analyse(whole, { asOf })).replace(/\s+/g, ' ')
    expect(text).toContain(`Finding: nothing had been claimed by ${asOf}: no figure, and no other`)
    expect(text).toContain(`No figure had been claimed by ${asOf}.`)
    expect(text).toContain(`By ${asOf} nobody had answered questions 1`)
    expect(text).not.toMatch(/nothing is contested|No current claim|Nobody has answered/)
  })

  test('names questions nobody has answered and dates as worded', () => {
    const text = analysisText(readBundle(smallBundle()), analyse(readBundle(smallBundle())))
    expect(text).toMatch(/Nobody has answered question \d\./)
    expect(text).toContain('“Tuesday”, as worded')
  })

  test('cannot be made to steer a terminal', () => {
    const json = smallBundle()
    const first = json.events[0]
    if (first !== undefined) first.title = 'red\u001b[31m\u0007\u202e alert'
    const text = analysisText(readBundle(json), analyse(readBundle(json)))
    expect(text).toContain('red [31m alert')
    expect(/[\p{Cc}\u202e]/u.test(text.replaceAll('\n', ''))).toBe(false)
  })
})

describe('properties', () => {
  test('the text does not depend on the order of the bundle', () => {
    const pair = bundle.chain((whole) => fc.tuple(fc.constant(whole), shuffled(whole)))
    fc.assert(
      fc.property(pair, ([whole, mixed]) => {
        expect(analysisText(mixed, analyse(mixed))).toBe(analysisText(whole, analyse(whole)))
      }),
    )
  })

  test('every question and every conflict is in it', () => {
    fc.assert(
      fc.property(bundle, (whole) => {
        const analysis = analyse(whole)
        const text = analysisText(whole, analysis).replace(/\s+/g, ' ')
        for (const { text: asked } of whole.questions) expect(text).toContain(asked)
        for (const { explanation } of analysis.conflicts) {
          expect(text).toContain(explanation.replace(/[\s\p{Cc}]+/gu, ' '))
        }
      }),
    )
  })
})
