import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { indexBundle } from '../../../src/domain/bundle/index-bundle.ts'
import type { Citation, Claim } from '../../../src/domain/claim/claim.ts'
import { type ClaimGround, claimFaults } from '../../../src/domain/claim/claim-faults.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import { bundle } from '../../support/arbitrary-bundle.ts'

const target: Question = {
  id: 'q',
  event: 'e',
  type: 'choice',
  text: 'What was struck?',
  options: [{ id: 'camp', label: 'a camp', compatibleWith: [] }],
}
const dates: Question = { id: 'q', event: 'e', type: 'date', text: 'When?' }

const ground: ClaimGround = {
  question: target,
  isOnQuestion: (id) => id === 'before',
  document: (id) =>
    ({
      ap: { publisher: 'ap', text: 'A camp was struck.' },
      ministry: { publisher: 'ministry', text: undefined },
    })[id],
  rootOf: (id) => (id === 'spokesman' ? 'ministry' : id),
}

const citation: Citation = {
  document: 'ap',
  quote: 'A camp',
  at: [0, 6],
  mode: 'named',
  via: [],
  hedge: undefined,
  attribution: undefined,
  translation: undefined,
  value: undefined,
  as: undefined,
}

const sound: Claim = {
  id: 'c',
  question: 'q',
  claimant: 'spokesman',
  stance: 'asserts',
  value: { type: 'choice', option: 'camp' },
  assertedAt: undefined,
  updates: 'before',
  reason: undefined,
  citations: [citation],
}

const citing = (change: Partial<Citation>): Partial<Claim> => ({
  citations: [citation, { ...citation, ...change }],
})

const rows: readonly [string, Partial<Claim>, readonly string[]][] = [
  ['nothing is wrong', {}, []],
  ['a denial of everything', { stance: 'denies', value: undefined }, []],
  ['asserting nothing', { value: undefined }, ['needsValue']],
  ['declining with an answer', { stance: 'declines' }, ['hasNoValue']],
  ['retracting with an answer', { stance: 'retracts' }, ['hasNoValue']],
  ['declining', { stance: 'declines', value: undefined }, []],
  ['another type', { value: { type: 'yes_no', answer: 'yes' } }, ['otherType']],
  ['no option of the question', { value: { type: 'choice', option: 'x' } }, ['noSuchOption']],
  ['updating itself', { updates: 'c' }, ['updatesItself']],
  ['updating a claim on another question', { updates: 'elsewhere' }, ['updatesElsewhere']],
  ['own reporting by another', citing({ mode: 'own_reporting' }), ['1 notOwnReporting']],
  [
    'own reporting by nobody',
    { claimant: undefined, ...citing({ mode: 'own_reporting' }) },
    ['1 notOwnReporting'],
  ],
  [
    'own reporting by one who speaks for the publisher',
    citing({ mode: 'own_reporting', document: 'ministry' }),
    [],
  ],
  ['a quote that ends where it begins', citing({ at: [3, 3] }), ['1 placeReversed']],
  ['a quote beyond the text', citing({ at: [0, 60] }), ['1 placeOutside']],
  ['a quote that reads otherwise', citing({ at: [1, 7] }), ['1 misquoted']],
  ['a place in a text that is not at hand', citing({ document: 'ministry', at: [1, 7] }), []],
  ['a place without a quote', citing({ quote: undefined, at: [1, 7] }), []],
  [
    'an answer of a document that is no option',
    citing({ value: { type: 'choice', option: 'x' } }),
    ['1 noSuchOption'],
  ],
]

const told = (claim: Claim, given = ground) =>
  claimFaults(claim, given).map(({ rule, citation }) =>
    citation === undefined ? rule : `${citation} ${rule}`,
  )

describe('the rules that a claim breaks', () => {
  test.each(rows)('%s', (_name, change, faults) => {
    expect(told({ ...sound, ...change })).toEqual(faults)
  })

  test.each([
    ['2024-12-25', '2024-12-24', ['datesReversed']],
    ['2024-12-24', '2024-12-24', []],
    ['2024-12-24', undefined, []],
  ] as const)('from %s to %s', (from, to, faults) => {
    const claim: Claim = { ...sound, value: { type: 'date', from, to } }
    expect(told(claim, { ...ground, question: dates })).toEqual(faults)
  })

  test('a claim that a bundle may hold breaks none', () => {
    fc.assert(
      fc.property(bundle, (whole) => {
        const index = indexBundle(whole)
        for (const claim of whole.claims) {
          const question = index.question(claim.question)
          if (question === undefined) throw new Error('no question')
          const { document, rootOf } = index
          const given = { question, document, rootOf, isOnQuestion: () => true }
          expect(claimFaults(claim, given)).toEqual([])
        }
      }),
    )
  })
})
