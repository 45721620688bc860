import { describe, expect, test } from '@jest/globals'
import type { Interval } from '../../../src/domain/quantity/interval.ts'
import { actor, ask, bundle, claim, count, event, type Sketch } from '../../support/build-bundle.ts'
import { figuresOf, questionOf, side } from '../../support/outline.ts'

const sides = [side('p', 'a', 'a2'), side('q', 'b'), side('r', 'c')]
const actors = [
  ...['a', 'a2', 'b', 'c', 'x', 'y', 's1', 's2'].map((id) => actor(id)),
  actor('a1', { speaksFor: 'a' }),
  actor('press', { kind: 'outlet' }),
]
const harm = { victimSide: 'p', causedBy: 'q', population: 'civilians' }
const early = '2024-12-25T08:00:00Z'
const later = '2024-12-27T08:00:00Z'

type Said = readonly (readonly [string | undefined, string, Sketch?])[]

const figures = (said: Said) =>
  figuresOf(
    bundle(
      said.map(([claimant, value, rest], at) => claim(`c${at + 1}`, { claimant, value, ...rest })),
      { actors, events: [event('e', { sides })], questions: [count('q', harm)] },
    ),
  )
const span = (min: number, max?: number): Interval => ({ min, max })
const anonymous: Sketch = { citations: [{ mode: 'anonymous' }] }

describe('the envelope', () => {
  const cases: readonly (readonly [string, Said, Interval | undefined])[] = [
    ['of one figure', [['x', '46']], span(46, 46)],
    [
      'from the least min to the greatest max',
      [
        ['x', '46'],
        ['y', '50'],
        ['a', '40 to 48'],
      ],
      span(40, 50),
    ],
    [
      'is open where one is',
      [
        ['x', 'at least 13'],
        ['y', '46'],
      ],
      span(13),
    ],
    [
      'is of figures as worded',
      [
        ['x', 'about 50'],
        ['y', '50'],
      ],
      span(50, 50),
    ],
    ['holds upper bounds', [['x', 'up to 46']], span(0, 46)],
    [
      'holds none',
      [
        ['x', 'none'],
        ['y', '3'],
      ],
      span(0, 3),
    ],
    [
      'holds vague words by their plain meaning',
      [
        ['x', 'dozens'],
        ['y', '46'],
      ],
      span(24),
    ],
    [
      'holds all current claims of an origin',
      [
        ['x', '40 to 48'],
        ['x', '46'],
      ],
      span(40, 48),
    ],
    [
      'holds claims of nobody named',
      [
        [undefined, '50'],
        ['y', '46'],
      ],
      span(46, 50),
    ],
    [
      'leaves out what is superseded',
      [
        ['x', '46', { assertedAt: early }],
        ['x', '60', { assertedAt: later }],
      ],
      span(60, 60),
    ],
    [
      'leaves out what is retracted',
      [
        ['x', '46', { assertedAt: early }],
        ['x', '46', { assertedAt: later, stance: 'retracts', value: undefined }],
      ],
      undefined,
    ],
    ['leaves out what is denied', [['x', '46', { stance: 'denies' }]], undefined],
    ['of silence is nothing', [['x', '46', { stance: 'declines', value: undefined }]], undefined],
  ]
  test.each(cases)('%s', (_, said, expected) => {
    expect(figures(said).envelope).toEqual(expected)
  })
})

describe('the supported figures', () => {
  const cases: readonly (readonly [string, Said, Interval | undefined])[] = [
    [
      'are those of independent claims',
      [
        ['x', 'at least 13'],
        ['a', '46'],
        ['c', '50'],
      ],
      span(13),
    ],
    [
      'are those of claims across sides',
      [
        ['a', '46'],
        ['b', '46'],
        ['c', '50'],
      ],
      span(46, 46),
    ],
    [
      'leave out what one origin alone says',
      [
        ['x', '46'],
        ['y', '50'],
      ],
      undefined,
    ],
    [
      'leave out what one side alone says',
      [
        ['a', '46'],
        ['a2', '46'],
      ],
      undefined,
    ],
    [
      'leave out what parties alone say',
      [
        ['a', '46'],
        ['c', '46'],
      ],
      undefined,
    ],
    [
      'leave out claims of nobody named',
      [
        [undefined, '46'],
        [undefined, '46'],
      ],
      undefined,
    ],
  ]
  test.each(cases)('%s', (_, said, expected) => {
    expect(figures(said).supported).toEqual(expected)
  })
})

describe('the figures without the parties', () => {
  const cases: readonly (readonly [string, Said, Interval | undefined])[] = [
    [
      'are those of no side',
      [
        ['x', '46'],
        ['a', '60'],
        ['b', '3'],
        ['c', '70'],
      ],
      span(46, 46),
    ],
    [
      'leave out who speaks for a party',
      [
        ['x', '46'],
        ['a1', '60'],
      ],
      span(46, 46),
    ],
    [
      'leave out claims of nobody named',
      [
        ['x', '46'],
        [undefined, '60'],
      ],
      span(46, 46),
    ],
    [
      'leave out what an outlet merely states',
      [
        ['x', '46'],
        ['press', '60', { citations: [{ mode: 'own_voice' }] }],
      ],
      span(46, 46),
    ],
    [
      'hold its own reporting',
      [
        ['x', '46'],
        ['press', '60', { citations: [{ mode: 'own_reporting' }] }],
      ],
      span(46, 60),
    ],
    ['may be none', [['a', '60']], undefined],
  ]
  test.each(cases)('%s', (_, said, expected) => {
    expect(figures(said).nonParty).toEqual(expected)
  })
})

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
