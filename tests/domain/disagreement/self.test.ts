import { describe, expect, test } from '@jest/globals'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import type { Value } from '../../../src/domain/claim/claim.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import {
  actor,
  ask,
  bundle,
  choice,
  claim,
  count,
  type Sketch,
} from '../../support/build-bundle.ts'
import { conflictsIn, contestedIn } from '../../support/outline.ts'

const early = '2024-12-25T08:00:00Z'
const dayLater = '2024-12-26T08:00:00Z'
const later = '2024-12-26T08:00:00.001Z'
const self = ['self moderate c1 c2']

const said = (one: Sketch, other: Sketch, questions: readonly Question[] = [count('q')]) =>
  bundle([claim('c1', { claimant: 'a', ...one }), claim('c2', { claimant: 'a', ...other })], {
    questions,
    actors: [actor('a'), actor('a1', { speaksFor: 'a' }), actor('b'), actor('press')],
  })

describe('one origin, two answers', () => {
  const yes: Value = { type: 'yes_no', answer: 'yes' }
  const first = { value: '46', assertedAt: early }
  const cases: readonly (readonly [string, Sketch, Sketch, readonly string[]])[] = [
    ['at once', first, { value: '60', assertedAt: early }, self],
    ['at the end of the window', first, { value: '60', assertedAt: dayLater }, self],
    ['a millisecond after it', first, { value: '60', assertedAt: later }, []],
    ['the later an update', first, { value: '60', assertedAt: dayLater, updates: 'c1' }, []],
    [
      'only the earlier an update',
      { ...first, updates: 'c0' },
      { value: '60', assertedAt: dayLater },
      self,
    ],
    ['falling', first, { value: '40', assertedAt: dayLater }, self],
    ['that meet', first, { value: 'at least 40', assertedAt: dayLater }, []],
    [
      'within the tolerance',
      { ...first, value: 'about 50' },
      { value: '55', assertedAt: dayLater },
      [],
    ],
    ['one of them vague', { ...first, value: 'dozens' }, { value: '12', assertedAt: dayLater }, []],
    ['of two who speak for it', first, { claimant: 'a1', value: '60', assertedAt: dayLater }, self],
    ['asserted, then denied', first, { stance: 'denies', assertedAt: dayLater }, self],
    ['asserted, then declined', first, { stance: 'declines', assertedAt: dayLater }, []],
    ['asserted, then retracted', first, { stance: 'retracts', assertedAt: dayLater }, []],
    ['without any time', { value: '46' }, { value: '60' }, self],
  ]
  test.each(cases)('%s', (_, one, other, expected) => {
    expect(conflictsIn(said(one, other))).toEqual(expected)
    expect(conflictsIn(said({ ...other, updates: other.updates && 'c2' }, one))).toHaveLength(
      expected.length,
    )
  })

  test('of which one was retracted', () => {
    const claims = [
      claim('c1', { claimant: 'a', ...first }),
      claim('c2', { claimant: 'a', value: '60', assertedAt: dayLater }),
      claim('c3', { claimant: 'a', stance: 'retracts', updates: 'c1', assertedAt: dayLater }),
    ]
    expect(conflictsIn(bundle(claims))).toEqual([])
  })

  test('contest both, though the later supersedes and stays the position', () => {
    const found = said(first, { value: '60', assertedAt: dayLater })
    expect(contestedIn(found)).toEqual(['c1', 'c2'])
    expect(analyse(found).claims).toMatchObject([
      { state: 'superseded', supersededBy: 'c2', isPosition: false },
      { state: 'current', isPosition: true },
    ])
  })

  test('increments never', () => {
    const questions = [count('q', { counting: 'incremental' })]
    expect(conflictsIn(said(first, { value: '60', assertedAt: early }, questions))).toEqual([])
  })

  test('increments never, not across keys either', () => {
    const counting = 'incremental'
    const questions = [
      count('q', { counting }),
      count('casualties', { counting, measure: 'casualties' }),
      count('women', { counting, population: 'women' }),
      count('children', { counting, population: 'children' }),
    ]
    const casualties = { value: '40', question: 'casualties', assertedAt: early }
    expect(conflictsIn(said(first, casualties, questions))).toEqual([])
    const claims = [
      claim('c1', { claimant: 'a', ...first }),
      claim('c2', { claimant: 'a', question: 'women', value: '30', assertedAt: early }),
      claim('c3', { claimant: 'a', question: 'children', value: '30', assertedAt: early }),
    ]
    expect(conflictsIn(bundle(claims, { questions }))).toEqual([])
  })

  test('yes, then no', () => {
    const no: Value = { type: 'yes_no', answer: 'no' }
    const answers = [
      { value: yes, assertedAt: early },
      { value: no, assertedAt: dayLater },
    ] as const
    expect(conflictsIn(said(...answers, [ask('q', 'yes_no')]))).toEqual(self)
  })

  test('one option, then another', () => {
    const option = (id: string): Value => ({ type: 'choice', option: id })
    const answers = [
      { value: option('camp'), assertedAt: early },
      { value: option('school'), assertedAt: dayLater },
    ] as const
    expect(
      conflictsIn(said(...answers, [choice('q', [{ id: 'camp' }, { id: 'school' }])])),
    ).toEqual(self)
  })

  test('every pair within the window, whatever became of the first', () => {
    const claims = [
      claim('c1', { claimant: 'a', ...first }),
      claim('c2', { claimant: 'a', value: '60', assertedAt: dayLater }),
      claim('c3', { claimant: 'a', value: '70', assertedAt: dayLater }),
    ]
    expect(conflictsIn(bundle(claims))).toEqual([
      'self moderate c1 c2',
      'self moderate c1 c3',
      'self moderate c2 c3',
    ])
  })

  test('claims of nobody named are no one origin', () => {
    const claims = [claim('c1', { value: '46' }), claim('c2', { value: '60' })]
    expect(conflictsIn(bundle(claims))).toEqual(['value moderate c1 c2 1.298'])
  })
})
