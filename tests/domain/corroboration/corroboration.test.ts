import { describe, expect, test } from '@jest/globals'
import type { QuantityQuestion } from '../../../src/domain/question/question.ts'
import { actor, bundle, claim, count, event, type Sketch } from '../../support/build-bundle.ts'
import { backingsIn, side } from '../../support/outline.ts'

const sides = [side('p', 'a', 'a2'), side('q', 'b', 'b2'), side('r', 'c')]
const actors = [
  ...['a', 'a2', 'b', 'b2', 'c', 'x', 'y'].map((id) => actor(id)),
  actor('press', { kind: 'outlet' }),
]
const harm = { victimSide: 'p', causedBy: 'q', population: 'civilians' }

/** Corroboration of c1, said by the first claimant, all saying 46 unless said otherwise. */
const corroboration = (
  claimants: string,
  scope: Partial<QuantityQuestion> = harm,
  rest: Sketch = {},
) => {
  const claims = claimants
    .split(' ')
    .map((claimant, at) => claim(`c${at + 1}`, { claimant, value: '46', ...rest }))
  const events = [event('e', { sides })]
  return backingsIn(bundle(claims, { actors, events, questions: [count('q', scope)] })).c1
}

describe('the corroboration of a claim, in the order of its tests', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['one party', 'a', 'single_origin 1 1 1'],
    ['one of no side', 'x', 'single_origin 1 0 1'],
    ['two of the victims’ side', 'a a2', 'same_side 2 1 1'],
    ['two of the causing side, though against its interest', 'b b2', 'same_side 2 1 1'],
    ['victims’ and causing side', 'a b', 'cross_side 2 2 1'],
    ['victims’ and causing side beside one of no side', 'a b x', 'cross_side 3 2 1'],
    ['the causing side against its interest beside one of no side', 'b x', 'cross_side 2 1 1'],
    ['the causing side against its interest beside a third side', 'b c', 'cross_side 2 2 1'],
    ['the victims’ and a third side', 'a c', 'parties_only 2 2 1'],
    ['the victims’ side, twice, and a third', 'a a2 c', 'parties_only 3 2 1'],
    ['the victims’ side beside one of no side', 'a x', 'independent 2 1 1'],
    ['a third side beside one of no side', 'c x', 'independent 2 1 1'],
    ['two of no side', 'x y', 'independent 2 0 1'],
  ]
  test.each(cases)('%s', (_, claimants, expected) => {
    expect(corroboration(claimants)).toBe(expected)
  })

  const troops = { ...harm, population: 'troops' }
  const scopes: readonly (readonly [string, string, Partial<QuantityQuestion>, string])[] = [
    ['victims’ side against its interest beside a third', 'a c', troops, 'cross_side 2 2 1'],
    ['causing side in its interest beside a third', 'b c', troops, 'parties_only 2 2 1'],
    ['causing side in its interest beside no side', 'b x', troops, 'independent 2 1 1'],
    [
      'both sides, the cause not recorded',
      'a b',
      { ...harm, causedBy: undefined },
      'parties_only 2 2 1',
    ],
    [
      'both sides, the victims not recorded',
      'a b',
      { ...harm, victimSide: undefined },
      'parties_only 2 2 1',
    ],
    [
      'both sides, nobody in particular hurt',
      'a b',
      { ...harm, population: undefined },
      'cross_side 2 2 1',
    ],
  ]
  test.each(scopes)('%s', (_, claimants, scope, expected) => {
    expect(corroboration(claimants, scope)).toBe(expected)
  })

  test('an upper bound of the causing side concedes nothing', () => {
    expect(corroboration('b x', harm, { value: 'up to 46' })).toBe('independent 2 1 1')
  })

  test('is not asked of what declines', () => {
    expect(corroboration('b', harm, { stance: 'declines', value: undefined })).toBe(
      'undefined 0 0 0',
    )
  })
})
