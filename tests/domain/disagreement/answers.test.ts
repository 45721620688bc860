import { describe, expect, test } from '@jest/globals'
import type { Value } from '../../../src/domain/claim/claim.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import { ask, bundle, choice, claim, type Sketch } from '../../support/build-bundle.ts'
import { conflictsIn, contestedIn } from '../../support/outline.ts'

const option = (id: string): Value => ({ type: 'choice', option: id })
const date = (from: string | undefined, to = from): Value => ({ type: 'date', from, to })
const place = (name: string): Value => ({ type: 'place', name })
const text = (words: string): Value => ({ type: 'text', text: words })

const target = choice('q', [
  { id: 'facility' },
  { id: 'locations' },
  { id: 'hideouts', compatibleWith: ['facility', 'locations'] },
])

const between = (question: Question, one: Value, other: Value, rest: Sketch = {}) =>
  bundle(
    [
      claim('c1', { claimant: 'a', value: one, ...rest }),
      claim('c2', { claimant: 'b', value: other, ...rest }),
    ],
    { questions: [question] },
  )

describe('answers that are no figures', () => {
  const cases: readonly (readonly [string, Question, Value, Value, readonly string[]])[] = [
    ['two options', target, option('facility'), option('locations'), ['choice moderate c1 c2']],
    ['one option twice', target, option('facility'), option('facility'), []],
    ['options the first declares compatible', target, option('hideouts'), option('locations'), []],
    ['options the second declares compatible', target, option('facility'), option('hideouts'), []],
    ['two days', ask('q', 'date'), date('2024-12-24'), date('2024-12-25'), ['date moderate c1 c2']],
    ['one day', ask('q', 'date'), date('2024-12-24'), date('2024-12-24'), []],
    [
      'a day inside a span',
      ask('q', 'date'),
      date('2024-12-24'),
      date('2024-12-20', '2024-12-24'),
      [],
    ],
    [
      'a day after a span',
      ask('q', 'date'),
      date('2024-12-25'),
      date('2024-12-20', '2024-12-24'),
      ['date moderate c1 c2'],
    ],
    [
      'a day before an open span',
      ask('q', 'date'),
      date('2024-12-19'),
      { type: 'date', from: '2024-12-20', to: undefined },
      ['date moderate c1 c2'],
    ],
    [
      'a day inside an open span',
      ask('q', 'date'),
      date('2024-12-21'),
      { type: 'date', from: undefined, to: '2024-12-21' },
      [],
    ],
    ['two places', ask('q', 'place'), place('Barmal'), place('Gayan'), ['place moderate c1 c2']],
    ['one place', ask('q', 'place'), place('Barmal'), place('Barmal'), []],
    ['free texts', ask('q', 'text'), text('brutal'), text('lawful'), []],
  ]
  test.each(cases)('%s', (_, question, one, other, expected) => {
    expect(conflictsIn(between(question, one, other))).toEqual(expected)
    expect(contestedIn(between(question, one, other))).toEqual(
      expected.length > 0 ? ['c1', 'c2'] : [],
    )
  })

  test('of nobody named conflict too', () => {
    const pair = between(target, option('facility'), option('locations'), { claimant: undefined })
    expect(conflictsIn(pair)).toEqual(['choice moderate c1 c2'])
  })

  test('differ whatever the time between them', () => {
    const claims = [
      claim('c1', { claimant: 'a', value: place('Barmal'), assertedAt: '2024-12-24' }),
      claim('c2', { claimant: 'b', value: place('Gayan'), assertedAt: '2024-12-29' }),
    ]
    expect(conflictsIn(bundle(claims, { questions: [ask('q', 'place')] }))).toEqual([
      'place moderate c1 c2',
    ])
  })
})
