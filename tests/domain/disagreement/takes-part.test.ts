import { describe, expect, test } from '@jest/globals'
import { actor, bundle, claim, count, document, type Sketch } from '../../support/build-bundle.ts'
import { conflictsIn, contestedIn } from '../../support/outline.ts'

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
