import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { actor, bundle, claim, count, document, type Sketch } from '../../support/build-bundle.ts'
import { conflictsIn, contestedIn } from '../../support/outline.ts'

/** What two bodies' figures on one key make. */
const between = (one: string, other: string, rest: Parameters<typeof bundle>[1] = {}) =>
  conflictsIn(
    bundle(
      [claim('c1', { claimant: 'a', value: one }), claim('c2', { claimant: 'b', value: other })],
      rest,
    ),
  )

describe('two figures of two origins on one key', () => {
  const relations: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['equal figures agree', '46', '46', []],
    ['ranges that meet in one point agree', '40 to 46', '46 to 50', []],
    ['a figure inside an open bound is compatible', 'at least 40', '46', []],
    ['a figure at the open bound is compatible', 'at least 46', '46', []],
    ['a figure below "at least" conflicts', 'at least 46', '45', ['value minor c1 c2 1.022']],
    ['"more than" leaves its figure out', 'more than 46', '46', ['value minor c1 c2 1.021']],
    ['"up to" holds its figure', 'up to 46', '46', []],
    ['a figure above "up to" conflicts', 'up to 46', '47', ['value minor c1 c2 1.021']],
    ['"fewer than" leaves its figure out', 'fewer than 46', '46', ['value minor c1 c2 1.022']],
    ['the order of entry does not matter', '50', '46', ['value minor c1 c2 1.085']],
    [
      'ranges apart take the bounds that face',
      '10 to 20',
      '30 to 40',
      ['value moderate c1 c2 1.476'],
    ],
    ['nobody hurt is a figure', 'none', '1', ['value major c1 c2 2']],
    ['a vague word makes no value conflict', 'dozens', '12', []],
    ['not even against nobody hurt', 'dozens', 'none', []],
  ]
  test.each(relations)('%s', (_, one, other, expected) => {
    expect(between(one, other)).toEqual(expected)
  })

  const severities: readonly (readonly [string, string, string, string])[] = [
    ['just below 1.1 is minor', '10', '11', 'value minor c1 c2 1.091'],
    ['1.1 is moderate', '9', '10', 'value moderate c1 c2 1.1'],
    ['just below 1.5 is moderate', '99', '148', 'value moderate c1 c2 1.49'],
    ['1.5 is major', '99', '149', 'value major c1 c2 1.5'],
    ['just below 3 is major', '99', '298', 'value major c1 c2 2.99'],
    ['3 is extreme', '99', '299', 'value extreme c1 c2 3'],
    ['1.0996 is 1.1 to three decimals, so moderate', '9999', '10995', 'value moderate c1 c2 1.1'],
  ]
  test.each(severities)('a ratio of %s', (_, one, other, expected) => {
    expect(between(one, other)).toEqual([expected])
  })

  test('the newsroom sets where severities begin', () => {
    const policy = { severity: [1.05, 1.08, 1.085] as const }
    expect(between('46', '50', { policy })).toEqual(['value extreme c1 c2 1.085'])
  })
})

describe('the tolerance of about', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['holds ten percent above', 'about 50', '55', []],
    [
      'no more than that, and the ratio is of the figures as worded',
      'about 50',
      '56',
      ['value moderate c1 c2 1.118'],
    ],
    ['holds ten percent below', 'about 50', '45', []],
    ['no less than that', 'about 50', '44', ['value moderate c1 c2 1.133']],
    ['is not rounded to whole numbers', 'about 46', '51', ['value moderate c1 c2 1.106']],
    ['widens both', 'about 100', 'about 122', []],
    ['of both is all there is', 'about 100', 'about 123', ['value moderate c1 c2 1.228']],
  ]
  test.each(cases)('%s', (_, one, other, expected) => {
    expect(between(one, other)).toEqual(expected)
  })

  test('is the newsroom’s to set', () => {
    expect(between('about 50', '51', { policy: { aboutTolerance: 0 } })).toHaveLength(1)
  })

  test('holds its edge exactly, whatever the figure and the tolerance', () => {
    const hundreds = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(hundreds, fc.integer({ min: 1, max: 99 }), (figure, percent) => {
        const policy = { aboutTolerance: percent / 100 }
        const against = (other: number) => between(`about ${figure * 100}`, `${other}`, { policy })
        expect(against(figure * (100 + percent))).toEqual([])
        expect(against(figure * (100 - percent))).toEqual([])
        expect(against(figure * (100 + percent) + 1)).toHaveLength(1)
        expect(against(figure * (100 - percent) - 1)).toHaveLength(1)
      }),
    )
  })
})

describe('who takes part in a conflict of figures', () => {
  const early = '2024-12-25T08:00:00Z'
  const late = '2024-12-27T08:00:00Z'
  const other: Sketch = { claimant: 'b', value: '46', assertedAt: late }
  const cases: readonly (readonly [string, Readonly<Record<string, Sketch>>, readonly string[]])[] =
    [
      [
        'a superseded figure does not',
        {
          c1: { claimant: 'a', value: '60', assertedAt: early },
          c2: { claimant: 'a', value: '46', assertedAt: late },
          c3: other,
        },
        [],
      ],
      [
        'a retracted figure does not',
        {
          c1: { claimant: 'a', value: '60', assertedAt: early },
          c2: { claimant: 'a', stance: 'retracts', updates: 'c1', assertedAt: late },
          c3: other,
        },
        [],
      ],
      [
        'a body that declines does not',
        { c1: { claimant: 'a', stance: 'declines', assertedAt: early }, c3: other },
        [],
      ],
      [
        'a claim of nobody named does',
        { c1: { value: '60', assertedAt: late }, c3: other },
        ['value moderate c1 c3 1.298'],
      ],
      [
        'two claims of nobody named do',
        { c1: { value: '60', assertedAt: late }, c3: { ...other, claimant: undefined } },
        ['value moderate c1 c3 1.298'],
      ],
      [
        'what an outlet merely states does',
        {
          c1: {
            claimant: 'press',
            value: '60',
            assertedAt: late,
            citations: [{ mode: 'own_voice' }],
          },
          c3: other,
        },
        ['value moderate c1 c3 1.298'],
      ],
      [
        'a position does for all of its origin’s current claims',
        {
          c1: { claimant: 'a', value: 'at least 55', assertedAt: early },
          c2: { claimant: 'a', value: '60', assertedAt: early },
          c3: other,
        },
        ['value moderate c2 c3 1.298'],
      ],
    ]
  test.each(cases)('%s', (_, sketches, expected) => {
    const claims = Object.entries(sketches).map(([id, sketch]) => claim(id, sketch))
    expect(conflictsIn(bundle(claims))).toEqual(expected)
  })

  test('a stale relay does not', () => {
    const documents = [
      document('d', 'press', { publishedAt: early }),
      document('late', 'press', { publishedAt: '2024-12-28T08:00:00Z' }),
    ]
    const claims = [
      claim('c1', { claimant: 'a', value: '60', assertedAt: early }),
      claim('c2', { claimant: 'a', value: '46', assertedAt: late }),
      claim('c3', { claimant: 'a', value: '60', citations: [{ document: 'late' }] }),
      claim('c4', other),
    ]
    expect(conflictsIn(bundle(claims, { documents }))).toEqual([])
  })

  test('two who speak for one body do not against each other', () => {
    const actors = [actor('a'), actor('a1', { speaksFor: 'a' }), actor('press')]
    const claims = [
      claim('c1', { claimant: 'a', value: '46', assertedAt: early }),
      claim('c2', { claimant: 'a1', value: '60', assertedAt: late }),
    ]
    expect(conflictsIn(bundle(claims, { actors }))).toEqual([])
  })

  test('a claim that repeats the position is contested with it', () => {
    const claims = [
      claim('c1', { claimant: 'a', value: 'at least 55' }),
      claim('c2', { claimant: 'a', value: '60' }),
      claim('c3', { claimant: 'a', value: '60' }),
      claim('c4', { claimant: 'b', value: '46' }),
      claim('c5', { claimant: 'c', value: 'at least 20' }),
    ]
    expect(contestedIn(bundle(claims))).toEqual(['c2', 'c3', 'c4'])
  })

  test('two questions with one key are one key, nulls included', () => {
    const questions = [count('q'), count('q2')]
    const claims = [
      claim('c1', { claimant: 'a', value: '46' }),
      claim('c2', { claimant: 'b', value: '50', question: 'q2' }),
    ]
    expect(conflictsIn(bundle(claims, { questions }))).toEqual(['value minor c1 c2 1.085'])
  })
})

describe('publishers who are one origin', () => {
  const actors = [
    actor('press', { kind: 'outlet' }),
    actor('paper', { kind: 'outlet' }),
    actor('b'),
  ]
  const reported = (mode: 'own_reporting' | 'role', claimants: readonly [string, string]) => [
    claim('c1', { claimant: claimants[0], value: '46', citations: [{ document: 'd', mode }] }),
    claim('c2', { claimant: claimants[1], value: '60', citations: [{ document: 'd2', mode }] }),
  ]
  const derived = [document('d', 'press'), document('d2', 'paper', { derivedFrom: ['d'] })]
  const words = 'one two three four five six seven eight nine ten'
  const copied = [document('d', 'press', { text: words }), document('d2', 'paper', { text: words })]
  const ring = [
    document('d', 'press', { derivedFrom: ['d2'] }),
    document('d2', 'paper', { derivedFrom: ['d'] }),
  ]
  const cases = [
    ['one derived from the other', derived],
    ['near-copies', copied],
    ['a ring', ring],
  ] as const
  test.each(cases)('make no value conflict: %s', (_, documents) => {
    const claims = reported('own_reporting', ['press', 'paper'])
    expect(conflictsIn(bundle(claims, { actors, documents }))).not.toContainEqual(
      expect.stringMatching(/^(value|evolving)/),
    )
  })

  test.each(cases)('leave the named claimants they quote their own origins: %s', (_, documents) => {
    const claims = reported('role', ['press', 'b'])
    expect(conflictsIn(bundle(claims, { actors, documents }))).toEqual([
      'value moderate c1 c2 1.298',
    ])
  })

  test('make one where nothing joins them', () => {
    const claims = reported('own_reporting', ['press', 'paper'])
    const documents = [document('d', 'press'), document('d2', 'paper')]
    expect(conflictsIn(bundle(claims, { actors, documents }))).toEqual([
      'value moderate c1 c2 1.298',
    ])
  })
})
