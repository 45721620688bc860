import { describe, expect, test } from '@jest/globals'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import { figuresApart, pairsUnlisted } from '../../../src/domain/disagreement/apart.ts'
import type { QuantityQuestion } from '../../../src/domain/question/question.ts'
import { ask, bundle, claim, count, event } from '../../support/build-bundle.ts'
import { side } from '../../support/outline.ts'

const events = [
  event('e', { sides: [side('p', 'a'), side('q', 'b')] }),
  event('strike', { within: 'e' }),
  event('elsewhere'),
]
const two = (one: Partial<QuantityQuestion>, other: Partial<QuantityQuestion>, figure = '19') =>
  bundle(
    [
      claim('c1', { claimant: 'a', question: 'one', value: '46' }),
      claim('c2', { claimant: 'b', question: 'other', value: figure }),
    ],
    { events, questions: [count('one', one), count('other', other)] },
  )
const apart = (...given: Parameters<typeof two>) => {
  const found = two(...given)
  return figuresApart(found, analyse(found))
}
const unlisted = (...given: Parameters<typeof two>) => {
  const found = two(...given)
  return pairsUnlisted(found, analyse(found))
}

describe('figures that only seem to conflict', () => {
  const cases: readonly (readonly [string, Partial<QuantityQuestion>, readonly string[]])[] = [
    ['another part of the event', { event: 'strike' }, ['event']],
    ['another measure of one whole', { measure: 'injured' }, ['measure']],
    ['another population', { population: 'troops' }, ['population']],
    ['a population not recorded', { population: undefined }, ['population']],
    ['another side', { victimSide: 'p' }, ['victimSide']],
    ['another cause', { causedBy: 'q' }, ['causedBy']],
    ['another place', { place: 'Barmal' }, ['place']],
    ['an added count', { counting: 'incremental' }, ['counting']],
    [
      'several at once',
      { event: 'strike', measure: 'injured', place: 'Barmal' },
      ['event', 'measure', 'place'],
    ],
  ]
  test.each(cases)('say in which part of the key they differ: %s', (_, scope, parts) => {
    const [found, ...rest] = apart({}, scope)
    expect(found).toMatchObject({ questions: ['one', 'other'], claims: ['c1', 'c2'], parts })
    expect(found?.sentence).toMatch(/46.*19.*do not conflict/)
    expect(rest).toEqual([])
  })

  test('are none on one key', () => {
    expect(apart({}, {})).toEqual([])
  })

  test('are counted, and not listed, where nobody could take one for the other', () => {
    expect(apart({}, { measure: 'homes_damaged' })).toEqual([])
    expect(unlisted({}, { measure: 'homes_damaged' })).toBe(1)
    expect(apart({}, { measure: 'homes_damaged' }, '46')).toMatchObject([{ parts: ['measure'] }])
    expect(unlisted({}, { measure: 'homes_damaged' }, '46')).toBe(0)
    expect(unlisted({}, { measure: 'injured' })).toBe(0)
  })

  test('are none where they do conflict, by containment', () => {
    expect(apart({ measure: 'casualties' }, {}, '50')).toEqual([])
  })

  test('are none of unrelated events', () => {
    expect(apart({}, { event: 'elsewhere' })).toEqual([])
  })

  test('and two questions that opposed sides answer stand side by side', () => {
    const text = (words: string) => ({ type: 'text', text: words }) as const
    const found = bundle(
      [
        claim('c1', { claimant: 'a', question: 'how', value: text('brutal') }),
        claim('c2', { claimant: 'b', question: 'why', value: text('hideouts') }),
      ],
      { events, questions: [ask('how', 'text'), ask('why', 'text')] },
    )
    expect(figuresApart(found, analyse(found))).toMatchObject([
      { questions: ['how', 'why'], claims: ['c1', 'c2'], parts: ['question'] },
    ])
  })
})
