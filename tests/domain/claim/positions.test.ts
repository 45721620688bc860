import { describe, expect, test } from '@jest/globals'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import { actor, ask, bundle, claim, count, type Sketch } from '../../support/build-bundle.ts'

const early = '2024-12-25T08:00:00Z'
const later = '2024-12-27T08:00:00Z'

/** Who is a position among one body's claims. */
const positions = (sketches: readonly Sketch[], question: Question = count('q')) =>
  analyse(
    bundle(
      sketches.map((sketch, at) => claim(`c${at + 1}`, { claimant: 'a', ...sketch })),
      {
        actors: [actor('a'), actor('a1', { speaksFor: 'a' }), actor('press')],
        questions: [question],
      },
    ),
  ).claims.flatMap(({ claim: { id }, isPosition }) => (isPosition ? [id] : []))

describe('an origin’s position on a key', () => {
  const cases: readonly (readonly [string, readonly Sketch[], readonly string[]])[] = [
    [
      'is the narrowest of its claims',
      [
        { value: '46', assertedAt: early },
        { value: 'at least 40', assertedAt: later },
      ],
      ['c1'],
    ],
    ['is the narrower of two ranges', [{ value: '40 to 50' }, { value: '44 to 48' }], ['c2']],
    [
      'is no vague word where there is a figure',
      [
        { value: 'dozens', assertedAt: later },
        { value: 'at least 40', assertedAt: early },
      ],
      ['c2'],
    ],
    ['is a vague word where there is nothing else', [{ value: 'dozens' }], ['c1']],
    [
      'is the latest of equally narrow claims',
      [
        { value: '46', assertedAt: later },
        { value: '46', assertedAt: early },
      ],
      ['c1'],
    ],
    [
      'is the latest of open claims, which are all equally wide',
      [
        { value: 'at least 46', assertedAt: early },
        { value: 'at least 40', assertedAt: later },
      ],
      ['c2'],
    ],
    [
      'is the greatest id of equally late claims',
      [
        { value: '46', assertedAt: early },
        { value: '46', assertedAt: early },
      ],
      ['c2'],
    ],
    [
      'is among those of all who speak for it',
      [{ value: 'at least 40' }, { claimant: 'a1', value: '46' }],
      ['c2'],
    ],
    [
      'is none that is superseded',
      [
        { value: '46', assertedAt: early },
        { value: 'at least 50', assertedAt: later },
      ],
      ['c2'],
    ],
    [
      'is none that is retracted',
      [
        { value: '46', assertedAt: early },
        { stance: 'retracts', updates: 'c1', assertedAt: later },
      ],
      [],
    ],
    ['is none that declines', [{ stance: 'declines' }], []],
    [
      'is one for each thing it denies',
      [
        { stance: 'denies', value: '46' },
        { stance: 'denies', value: '50' },
        { stance: 'denies', value: '50' },
      ],
      ['c1', 'c3'],
    ],
    [
      'is each claim’s own where nobody is named',
      [
        { claimant: undefined, value: '46' },
        { claimant: undefined, value: 'at least 40' },
      ],
      ['c1', 'c2'],
    ],
  ]
  test.each(cases)('%s', (_, sketches, expected) => {
    expect(positions(sketches)).toEqual(expected)
  })

  test('on an incremental count is the latest', () => {
    const sketches = [
      { value: '5', assertedAt: early },
      { value: 'at least 2', assertedAt: later },
    ]
    expect(positions(sketches, count('q', { counting: 'incremental' }))).toEqual(['c2'])
  })

  test('on a date is the narrowest', () => {
    const date = (from: string, to: string): Sketch => ({ value: { type: 'date', from, to } })
    const sketches = [date('2024-12-24', '2024-12-24'), date('2024-12-20', '2024-12-24')]
    expect(positions(sketches, ask('q', 'date'))).toEqual(['c1'])
  })
})
