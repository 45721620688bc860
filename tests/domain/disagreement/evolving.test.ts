import { describe, expect, test } from '@jest/globals'
import {
  actor,
  bundle,
  claim,
  count,
  document,
  event,
  type Sketch,
} from '../../support/build-bundle.ts'
import { conflictsIn, contestedIn, side } from '../../support/outline.ts'

const early = '2024-12-25T08:00:00Z'
const dayLater = '2024-12-26T08:00:00Z'
const later = '2024-12-26T08:00:00.001Z'

const of = (one: Sketch, other: Sketch, rest: Parameters<typeof bundle>[1] = {}) =>
  bundle([claim('c1', { claimant: 'a', ...one }), claim('c2', { claimant: 'b', ...other })], rest)

describe('a count that rises from one origin to another', () => {
  const cases: readonly (readonly [string, Sketch, Sketch, string])[] = [
    [
      'evolves a millisecond after the window',
      { value: '46', assertedAt: early },
      { value: '60', assertedAt: later },
      'evolving info c1 c2 1.298',
    ],
    [
      'conflicts where the window has just closed',
      { value: '46', assertedAt: early },
      { value: '60', assertedAt: dayLater },
      'value moderate c1 c2 1.298',
    ],
    [
      'conflicts where the higher came first',
      { value: '46', assertedAt: later },
      { value: '60', assertedAt: early },
      'value moderate c1 c2 1.298',
    ],
    [
      'evolves just below threefold',
      { value: '99', assertedAt: early },
      { value: '298', assertedAt: later },
      'evolving info c1 c2 2.99',
    ],
    [
      'conflicts at threefold',
      { value: '99', assertedAt: early },
      { value: '299', assertedAt: later },
      'value extreme c1 c2 3',
    ],
    [
      'conflicts where the earlier was none',
      { value: 'none', assertedAt: early },
      { value: '1', assertedAt: later },
      'value major c1 c2 2',
    ],
    [
      'evolves from up to one',
      { value: 'up to 1', assertedAt: early },
      { value: '2', assertedAt: later },
      'evolving info c1 c2 1.5',
    ],
    [
      'conflicts where the lower has no time',
      { value: '46' },
      { value: '60', assertedAt: later },
      'value moderate c1 c2 1.298',
    ],
    [
      'conflicts where the higher has no time',
      { value: '46', assertedAt: early },
      { value: '60' },
      'value moderate c1 c2 1.298',
    ],
  ]
  test.each(cases)('%s', (_, one, other, expected) => {
    expect(conflictsIn(of(one, other))).toEqual([expected])
  })

  const rising = [
    { value: '46', assertedAt: early },
    { value: '60', assertedAt: later },
  ] as const

  test('contests nobody', () => {
    expect(contestedIn(of(...rising))).toEqual([])
  })

  test('takes the time of the earliest publication where the assertion has none', () => {
    const documents = [
      document('d', 'press', { publishedAt: '2024-12-28T08:00:00Z' }),
      document('d2', 'press', { publishedAt: later }),
    ]
    const higher = { value: '60', citations: [{}, { document: 'd2' }] }
    expect(conflictsIn(of(rising[0], higher, { documents }))).toEqual(['evolving info c1 c2 1.298'])
  })

  test('evolves by the newsroom’s own window', () => {
    const found = conflictsIn(of(rising[0], rising[1], { policy: { windowHours: 25 } }))
    expect(found).toEqual(['value moderate c1 c2 1.298'])
  })

  const sides = [side('p', 'a'), side('q', 'b')]
  const parties = (victimSide: string, causedBy: string, population = 'civilians') => ({
    events: [event('e', { sides })],
    questions: [count('q', { victimSide, causedBy, population })],
  })

  test('conflicts where the later claim serves its claimant', () => {
    expect(conflictsIn(of(...rising, parties('q', 'p')))).toEqual(['value moderate c1 c2 1.298'])
  })

  test('evolves where the later claim goes against its claimant', () => {
    expect(conflictsIn(of(...rising, parties('p', 'q')))).toEqual(['evolving info c1 c2 1.298'])
  })

  test('evolves where only the earlier claim serves its claimant', () => {
    const events = [event('e', { sides: [side('p', 'a'), side('q', 'x')] })]
    const found = of(...rising, { ...parties('p', 'q'), events })
    expect(conflictsIn(found)).toEqual(['evolving info c1 c2 1.298'])
  })
})

describe('incremental counts of different origins', () => {
  const questions = [count('q', { counting: 'incremental' })]
  const documents = [document('d', 'press')]
  const actors = [actor('a'), actor('b'), actor('press')]
  const period = (one: string, other: string) =>
    conflictsIn(
      of(
        { value: '5', assertedAt: one },
        { value: '9', assertedAt: other },
        { questions, documents, actors },
      ),
    )

  test('conflict where their periods are the same', () => {
    expect(period('2024-12-25', '2024-12-25')).toEqual(['value major c1 c2 1.667'])
  })

  test('are not compared where their periods differ', () => {
    expect(period('2024-12-25', '2024-12-28')).toEqual([])
  })

  test('are not compared with a cumulative count', () => {
    const both = [count('q', { counting: 'incremental' }), count('total')]
    const claims = [
      claim('c1', { claimant: 'a', value: '19' }),
      claim('c2', { claimant: 'b', value: '5', question: 'total' }),
    ]
    expect(conflictsIn(bundle(claims, { questions: both }))).toEqual([])
  })

  test('take their origin’s latest claim for its position', () => {
    const claims = [
      claim('c1', { claimant: 'a', value: '5', assertedAt: '2024-12-24' }),
      claim('c2', { claimant: 'a', value: '2 to 8', assertedAt: '2024-12-25' }),
      claim('c3', { claimant: 'b', value: '9', assertedAt: '2024-12-25' }),
    ]
    expect(conflictsIn(bundle(claims, { questions }))).toEqual([
      'value minor c2 c3 1.111'.replace('minor', 'moderate'),
    ])
  })
})
