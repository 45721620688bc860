import { describe, expect, test } from '@jest/globals'
import { ask, bundle, claim, count } from '../../support/build-bundle.ts'
import { figuresOf, questionOf } from '../../support/outline.ts'
import { anonymous, early, figures, later, type Said, span } from './scene.ts'

describe('support at least N', () => {
  const cases: readonly (readonly [string, Said, readonly (readonly [number, number])[]])[] = [
    [
      'counts the origins at or above each min',
      [
        ['x', 'at least 13'],
        ['a', '46'],
        ['c', '50'],
      ],
      [
        [50, 1],
        [46, 2],
        [13, 3],
      ],
    ],
    [
      'counts an origin once',
      [
        ['a', '46'],
        ['a1', '46'],
        ['x', '50'],
      ],
      [
        [50, 1],
        [46, 2],
      ],
    ],
    [
      'leaves out vague words',
      [
        ['x', 'dozens'],
        ['a', '46'],
        ['y', '10'],
      ],
      [
        [46, 1],
        [10, 2],
      ],
    ],
    [
      'leaves out 0',
      [
        ['x', 'none'],
        ['y', 'up to 46'],
        ['a', '3'],
      ],
      [[3, 1]],
    ],
    [
      'takes a range by its min',
      [
        ['x', '40 to 60'],
        ['a', '46'],
      ],
      [
        [46, 1],
        [40, 2],
      ],
    ],
    [
      'counts no recorded origin as none',
      [
        [undefined, '60'],
        ['a', '46'],
      ],
      [
        [60, 0],
        [46, 1],
      ],
    ],
    [
      'counts anonymous claimants as one',
      [
        ['s1', '46', anonymous],
        ['s2', '46', anonymous],
      ],
      [[46, 1]],
    ],
    [
      'and as none beside a named one',
      [
        ['s1', '60', anonymous],
        ['x', '46'],
      ],
      [
        [60, 1],
        [46, 1],
      ],
    ],
    [
      'of current claims alone',
      [
        ['x', '46', { assertedAt: early }],
        ['x', '60', { assertedAt: later }],
      ],
      [[60, 1]],
    ],
    ['is empty for no figure', [['x', '46', { stance: 'denies' }]], []],
  ]
  test.each(cases)('%s', (_, said, expected) => {
    const steps = expected.map(([atLeast, origins]) => ({ atLeast, origins }))
    expect(figures(said).supportAtLeast).toEqual(steps)
  })
})

describe('the questions of one key', () => {
  test('share its figures', () => {
    const found = bundle(
      [
        claim('c1', { claimant: 'x', value: '46' }),
        claim('c2', { claimant: 'y', value: '50', question: 'q2' }),
      ],
      { questions: [count('q'), count('q2'), count('other', { measure: 'missing' })] },
    )
    expect(figuresOf(found, 'q').envelope).toEqual(span(46, 50))
    expect(figuresOf(found, 'q2')).toEqual(figuresOf(found, 'q'))
    expect(figuresOf(found, 'other').envelope).toBeUndefined()
  })

  test('that are no counts have no figures', () => {
    const found = bundle([], { questions: [ask('q', 'yes_no')] })
    expect(questionOf(found).figures).toBeUndefined()
  })
})
