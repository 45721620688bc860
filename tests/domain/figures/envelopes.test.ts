import { describe, expect, test } from '@jest/globals'
import type { Interval } from '../../../src/domain/quantity/interval.ts'
import { early, figures, later, type Said, span } from './scene.ts'

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
