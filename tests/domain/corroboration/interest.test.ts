import { describe, expect, test } from '@jest/globals'
import type { Interest } from '../../../src/domain/analysis/analysis.ts'
import type { QuantityQuestion } from '../../../src/domain/question/question.ts'
import { actor, ask, bundle, claim, count, event, type Sketch } from '../../support/build-bundle.ts'
import { findingOf, side } from '../../support/outline.ts'

const actors = [
  ...['a', 'b', 'c', 'x'].map((id) => actor(id)),
  actor('voice', { kind: 'spokesperson', speaksFor: 'b' }),
  actor('press', { kind: 'outlet' }),
]
const sides = [side('p', 'a'), side('q', 'b'), side('r', 'c')]
const events = [event('e', { sides }), event('strike', { within: 'e' })]
const harm = { victimSide: 'p', causedBy: 'q' }

/** The interest of one claim about harm to p caused by q; a is of p, b of q, c of r, x of no side. */
const interest = (claimant: string, scope: Partial<QuantityQuestion>, sketch: Sketch = {}) =>
  findingOf(
    bundle([claim('c1', { claimant, value: '46', ...sketch })], {
      actors,
      events,
      questions: [count('q', { ...harm, ...scope })],
    }),
    'c1',
  ).interest

const [serving, against, neutral] = ['self_serving', 'against_interest', 'neutral'] as const

describe('the interest of a claim about harm to P caused by Q', () => {
  const table: readonly (readonly [string, string, string | undefined, Interest])[] = [
    ['Q on P’s troops', 'b', 'troops', serving],
    ['Q on P’s militants', 'b', 'militants', serving],
    ['Q on P’s police', 'b', 'police', serving],
    ['Q on P’s combatants', 'b', 'combatants', serving],
    ['Q on P’s civilians', 'b', 'civilians', against],
    ['Q on P’s women', 'b', 'women', against],
    ['Q on P’s people, who count as civilians', 'b', 'people', against],
    ['Q’s spokesperson on P’s civilians', 'voice', 'civilians', against],
    ['P on its troops', 'a', 'troops', against],
    ['P on its militants', 'a', 'militants', against],
    ['P on its civilians', 'a', 'civilians', serving],
    ['P on its people', 'a', 'people', serving],
    ['a third side on P’s troops', 'c', 'troops', neutral],
    ['a third side on P’s civilians', 'c', 'civilians', neutral],
    ['no side on P’s troops', 'x', 'troops', neutral],
    ['no side on P’s civilians', 'x', 'civilians', neutral],
    ['Q on nobody in particular', 'b', undefined, neutral],
    ['P on nobody in particular', 'a', undefined, neutral],
  ]
  test.each(table)('%s', (_, claimant, population, expected) => {
    expect(interest(claimant, { population })).toBe(expected)
  })

  const civilians = { population: 'civilians' }
  const troops = { population: 'troops' }
  const scopes: readonly (readonly [string, string, Partial<QuantityQuestion>, Interest])[] = [
    ['P is not recorded', 'b', { ...civilians, victimSide: undefined }, neutral],
    ['Q is not recorded', 'b', { ...civilians, causedBy: undefined }, neutral],
    ['Q is not recorded, said by P', 'a', { ...civilians, causedBy: undefined }, neutral],
    ['P is Q', 'a', { ...civilians, causedBy: 'p' }, neutral],
    ['the sides are the containing event’s', 'b', { ...civilians, event: 'strike' }, against],
  ]
  test.each(scopes)('where %s', (_, claimant, scope, expected) => {
    expect(interest(claimant, scope)).toBe(expected)
  })

  const denied: Sketch = { stance: 'denies', value: undefined }
  const values: readonly (readonly [
    string,
    string,
    Partial<QuantityQuestion>,
    Sketch,
    Interest,
  ])[] = [
    ['Q denies civilians', 'b', civilians, denied, serving],
    ['Q denies a figure of civilians', 'b', civilians, { stance: 'denies' }, serving],
    ['Q denies troops', 'b', troops, denied, against],
    ['P denies troops', 'a', troops, denied, serving],
    ['P denies civilians', 'a', civilians, denied, against],
    ['a third side denies', 'c', civilians, denied, neutral],
    ['Q says no civilians', 'b', civilians, { value: 'none' }, serving],
    ['Q says no troops', 'b', troops, { value: 'none' }, against],
    ['Q denies that there were none', 'b', civilians, { stance: 'denies', value: 'none' }, against],
    ['P says no troops', 'a', troops, { value: 'none' }, serving],
    ['P says no civilians', 'a', civilians, { value: 'none' }, against],
    ['Q says up to 46 civilians: never against', 'b', civilians, { value: 'up to 46' }, neutral],
    [
      'Q says fewer than 46 civilians: never against',
      'b',
      civilians,
      { value: 'fewer than 46' },
      neutral,
    ],
    ['P says up to 46 troops: never against', 'a', troops, { value: 'up to 46' }, neutral],
    ['P says up to 46 civilians', 'a', civilians, { value: 'up to 46' }, serving],
    ['Q says at least 46 civilians', 'b', civilians, { value: 'at least 46' }, against],
    ['Q says dozens of civilians', 'b', civilians, { value: 'dozens' }, against],
  ]
  test.each(values)('%s', (_, claimant, scope, sketch, expected) => {
    expect(interest(claimant, scope, sketch)).toBe(expected)
  })

  test('is not asked of what declines or retracts', () => {
    expect(interest('b', civilians, { stance: 'declines', value: undefined })).toBeUndefined()
    expect(interest('b', civilians, { stance: 'retracts', value: undefined })).toBeUndefined()
  })

  test('is neutral for what is no count', () => {
    const found = bundle(
      [claim('c1', { claimant: 'b', value: { type: 'yes_no', answer: 'no' } })],
      { actors, events, questions: [ask('q', 'yes_no')] },
    )
    expect(findingOf(found, 'c1').interest).toBe(neutral)
  })
})

describe('the lower figure of an open value conflict', () => {
  const early = '2024-12-25T08:00:00Z'
  const later = '2024-12-27T08:00:00Z'
  const lower = (q: Sketch, other: Sketch, more: Sketch = { stance: 'declines' }) =>
    findingOf(
      bundle(
        [
          claim('c1', { claimant: 'b', ...q }),
          claim('c2', { claimant: 'x', ...other }),
          claim('c3', { claimant: 'b', ...more }),
        ],
        { actors, events, questions: [count('q', { ...harm, population: 'civilians' })] },
      ),
      'c1',
    ).interest

  const cases: readonly (readonly [string, Sketch, Sketch, Interest])[] = [
    ['is never against interest', { value: '3' }, { value: '46' }, neutral],
    ['may be where it is the higher', { value: '46' }, { value: '3' }, against],
    ['may be where the figures meet', { value: '46' }, { value: 'at least 3' }, against],
    [
      'may be where the toll evolved',
      { value: '30', assertedAt: early },
      { value: '46', assertedAt: later },
      against,
    ],
  ]
  test.each(cases)('%s', (_, q, other, expected) => {
    expect(lower(q, other)).toBe(expected)
  })

  test('is not where it repeats that figure either', () => {
    expect(lower({ value: '3' }, { value: '46' }, { value: '3' })).toBe(neutral)
  })
})
