import { describe, expect, test } from '@jest/globals'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import { bundle, claim, document, type Sketch } from '../../support/build-bundle.ts'

const noon = '2024-12-25T12:00:00Z'
const documents = [
  document('d', 'press'),
  document('at-noon', 'press', { publishedAt: noon }),
  document('after', 'press', { publishedAt: '2024-12-25T12:00:00.001Z' }),
  document('last', 'press', { publishedAt: '2024-12-25T23:59:59.999Z' }),
  document('morrow', 'press', { publishedAt: '2024-12-26T00:00:00Z' }),
]
const cited = (...ids: readonly string[]) => ids.map((id) => ({ document: id }))

/** The citations known of one claim as of a time; absent where the claim is not known. */
const known = (sketch: Sketch, asOf: string) =>
  analyse(bundle([claim('c1', { claimant: 'a', value: '46', ...sketch })], { documents }), {
    asOf,
  }).claims[0]?.claim.citations.map((citation) => citation.document)

describe('as of a time', () => {
  const cases: readonly (readonly [string, Sketch, string, readonly string[] | undefined])[] = [
    ['a claim of that very moment is known', { assertedAt: noon }, noon, ['d']],
    [
      'a claim a millisecond later is not',
      { assertedAt: '2024-12-25T12:00:00.001Z' },
      noon,
      undefined,
    ],
    ['a document of that very moment is known', { citations: cited('at-noon') }, noon, ['at-noon']],
    ['a claim of later documents alone is not', { citations: cited('after') }, noon, undefined],
    [
      'a claim asserted before is not either',
      { assertedAt: noon, citations: cited('after') },
      noon,
      undefined,
    ],
    ['a later citation is left out', { citations: cited('at-noon', 'after') }, noon, ['at-noon']],
    ['what has no time at all is kept', { citations: cited('d', 'after') }, noon, ['d']],
    ['a day is its end', { citations: cited('last', 'morrow') }, '2024-12-25', ['last']],
    ['a claim of that day is known at its end', { assertedAt: '2024-12-25' }, '2024-12-25', ['d']],
    ['a claim of that day is not known at noon', { assertedAt: '2024-12-25' }, noon, undefined],
    ['an offset is reckoned with', { assertedAt: '2024-12-25T14:00:00+02:00' }, noon, ['d']],
  ]
  test.each(cases)('%s', (_, sketch, asOf, expected) => {
    expect(known(sketch, asOf)).toEqual(expected)
  })

  test('a figure stands until it is superseded', () => {
    const claims = [
      claim('c1', { claimant: 'a', value: '46', assertedAt: '2024-12-24' }),
      claim('c2', { claimant: 'a', value: '60', assertedAt: '2024-12-27' }),
    ]
    const states = (asOf: string) =>
      analyse(bundle(claims), { asOf }).claims.map(({ state }) => state)
    expect(states('2024-12-26')).toEqual(['current'])
    expect(states('2024-12-27')).toEqual(['superseded', 'current'])
  })

  test('a figure stands until it is retracted', () => {
    const claims = [
      claim('c1', { claimant: 'a', value: '46', assertedAt: '2024-12-24' }),
      claim('c2', { claimant: 'a', stance: 'retracts', updates: 'c1', assertedAt: '2024-12-27' }),
    ]
    const states = (asOf: string) =>
      analyse(bundle(claims), { asOf }).claims.map(({ state }) => state)
    expect(states('2024-12-26')).toEqual(['current'])
    expect(states('2024-12-27')).toEqual(['retracted', 'current'])
  })

  test('names the time it was asked for', () => {
    expect(analyse(bundle([]), { asOf: noon }).asOf).toBe(noon)
    expect(analyse(bundle([])).asOf).toBeUndefined()
  })
})
