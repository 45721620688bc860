import { describe, expect, test } from '@jest/globals'
import type { QuantityQuestion } from '../../../src/domain/question/question.ts'
import { actor, bundle, claim, count, event, type Sketch } from '../../support/build-bundle.ts'
import { figuresOf, side } from '../../support/outline.ts'

const actors = [
  ...['a', 'b', 'x', 'y', 'z'].map((id) => actor(id)),
  actor('a1', { speaksFor: 'a' }),
  actor('press', { kind: 'outlet' }),
]
const events = [event('e', { sides: [side('p', 'a'), side('q', 'b')] })]

type Said = readonly (readonly [string | undefined, string, Sketch?])[]

const counted = (
  said: Said,
  scope: Partial<QuantityQuestion> = { victimSide: 'p', causedBy: 'q' },
) =>
  figuresOf(
    bundle(
      said.map(([claimant, value, rest], at) => claim(`c${at + 1}`, { claimant, value, ...rest })),
      { actors, events, questions: [count('q', scope)] },
    ),
  ).conventions

describe('as ACLED would count', () => {
  const cases: readonly (readonly [string, Said, number | undefined])[] = [
    [
      'the lowest min',
      [
        ['a', '46'],
        ['x', 'at least 13'],
        ['y', '50'],
      ],
      13,
    ],
    [
      'nothing where an upper bound allows it',
      [
        ['a', '46'],
        ['x', 'up to 60'],
      ],
      0,
    ],
    ['several as 3', [['x', 'several']], 3],
    [
      'several as 10 where the event is large',
      [
        ['x', 'several'],
        ['y', '46'],
      ],
      10,
    ],
    ['tens as 10', [['x', 'tens']], 10],
    [
      'dozens as 12',
      [
        ['x', 'dozens'],
        ['y', '46'],
      ],
      12,
    ],
    ['hundreds as 100', [['x', 'hundreds']], 100],
    ['a dozen as 12', [['x', 'a dozen']], 12],
    [
      'the causing side too',
      [
        ['b', '3'],
        ['x', '46'],
      ],
      3,
    ],
    ['nothing said as nothing', [['x', '46', { stance: 'denies' }]], undefined],
  ]
  test.each(cases)('%s', (_, said, expected) => {
    expect(counted(said).acled).toBe(expected)
  })

  test('casualties alone as no fatalities', () => {
    expect(counted([['x', '46']], { measure: 'casualties' }).acled).toBe(0)
  })
})

describe('as GTD would count', () => {
  const at = (time: string): Sketch => ({ assertedAt: time })
  const latest = '2024-12-27T08:00:00Z'
  const dayBefore = '2024-12-26T08:00:00Z'
  const earlier = '2024-12-26T07:59:59.999Z'
  const cases: readonly (readonly [string, Said, number | undefined])[] = [
    ['an upper bound by its limit', [['x', 'up to 46']], 46],
    [
      'a claim without a time',
      [
        ['x', '13'],
        ['a', '46', at(latest)],
      ],
      13,
    ],
    [
      'the value most origins give',
      [
        ['x', '50'],
        ['y', '50'],
        ['a', '46'],
      ],
      50,
    ],
    [
      'the lowest where none leads',
      [
        ['x', '50'],
        ['a', '46'],
        ['y', 'at least 13'],
      ],
      13,
    ],
    [
      'one body once',
      [
        ['a', '50'],
        ['a1', '50'],
        ['x', '46'],
      ],
      46,
    ],
    [
      'without the causing side',
      [
        ['b', '3'],
        ['x', '46'],
      ],
      46,
    ],
    ['nothing where only the causing side speaks', [['b', '3']], undefined],
    [
      'without vague words',
      [
        ['x', 'several'],
        ['a', '46'],
      ],
      46,
    ],
    ['nothing where all is vague', [['x', 'dozens']], undefined],
    [
      'what is within a day of the latest',
      [
        ['x', '13', at(dayBefore)],
        ['a', '46', at(latest)],
      ],
      13,
    ],
    [
      'nothing a millisecond older',
      [
        ['x', '13', at(earlier)],
        ['a', '46', at(latest)],
      ],
      46,
    ],
    [
      'the latest of those that count',
      [
        ['x', '13', at(earlier)],
        ['b', '46', at(latest)],
      ],
      13,
    ],
    ['nothing said as nothing', [['x', '46', { stance: 'denies' }]], undefined],
  ]
  test.each(cases)('%s', (_, said, expected) => {
    expect(counted(said).gtd).toBe(expected)
  })

  test('everyone where the cause is not recorded', () => {
    expect(
      counted(
        [
          ['b', '3'],
          ['x', '46'],
        ],
        {},
      ).gtd,
    ).toBe(3)
  })
})

describe('as UCDP would count', () => {
  type Three = Readonly<{ low?: number; best?: number; high?: number }>
  const cases: readonly (readonly [string, Said, Three])[] = [
    [
      'least, most agreed, greatest',
      [
        ['x', 'at least 13'],
        ['a', '46'],
        ['y', '50'],
      ],
      { low: 13, best: 46, high: 50 },
    ],
    [
      'one origin once',
      [
        ['a', '50'],
        ['a1', '50'],
        ['x', '46'],
      ],
      { low: 46, best: 46, high: 50 },
    ],
    [
      'the value most are around',
      [
        ['x', '8 to 12'],
        ['a', '11 to 13'],
        ['y', '10 to 12'],
      ],
      { low: 8, best: 11, high: 13 },
    ],
    ['no greatest where all are open', [['x', 'at least 13']], { low: 13, best: 13 }],
    ['no best where nobody is named', [[undefined, '46']], { low: 46, high: 46 }],
    ['nothing said as nothing', [['x', '46', { stance: 'denies' }]], {}],
  ]
  test.each(cases)('%s', (_, said, { low, best, high }) => {
    expect(counted(said).ucdp).toEqual({ low, best, high })
  })
})
