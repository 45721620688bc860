import { describe, expect, test } from '@jest/globals'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import type { Claim } from '../../../src/domain/claim/claim.ts'
import {
  actor,
  ask,
  bundle,
  claim,
  count,
  document,
  type Sketch,
} from '../../support/build-bundle.ts'

const day = (date: number, hour = 8) =>
  `2024-12-${String(date).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`

/** States of one body's claims, by id. */
function statesOf(claims: readonly Claim[], rest: Parameters<typeof bundle>[1] = {}) {
  const analysis = analyse(bundle(claims, rest))
  return Object.fromEntries(
    analysis.claims.map(({ claim: { id }, state, supersededBy }) => [
      id,
      supersededBy ? `${state} by ${supersededBy}` : state,
    ]),
  )
}

const by = (claimant: string, sketches: Readonly<Record<string, Sketch>>): readonly Claim[] =>
  Object.entries(sketches).map(([id, sketch]) => claim(id, { claimant, ...sketch }))

describe('supersession', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, Sketch>>, object])[] = [
    [
      'a later disjoint figure supersedes the earlier',
      { c1: { value: '46', assertedAt: day(25) }, c2: { value: '52', assertedAt: day(27) } },
      { c1: 'superseded by c2', c2: 'current' },
    ],
    [
      'a later figure that meets the earlier leaves both current',
      {
        c1: { value: 'at least 40', assertedAt: day(25) },
        c2: { value: '46', assertedAt: day(27) },
      },
      { c1: 'current', c2: 'current' },
    ],
    [
      'a figure within the tolerance of about leaves both current',
      { c1: { value: 'about 46', assertedAt: day(25) }, c2: { value: '50', assertedAt: day(27) } },
      { c1: 'current', c2: 'current' },
    ],
    [
      'a figure just beyond the tolerance of about supersedes it',
      { c1: { value: 'about 46', assertedAt: day(25) }, c2: { value: '51', assertedAt: day(27) } },
      { c1: 'superseded by c2', c2: 'current' },
    ],
    [
      'an update supersedes what it meets',
      {
        c1: { value: 'at least 40', assertedAt: day(25) },
        c2: { value: '46', assertedAt: day(27), updates: 'c1' },
      },
      { c1: 'superseded by c2', c2: 'current' },
    ],
    [
      'a vague word supersedes nothing',
      { c1: { value: '12', assertedAt: day(25) }, c2: { value: 'dozens', assertedAt: day(27) } },
      { c1: 'current', c2: 'current' },
    ],
    [
      'a vague word that says it updates does',
      {
        c1: { value: '12', assertedAt: day(25) },
        c2: { value: 'dozens', assertedAt: day(27), updates: 'c1' },
      },
      { c1: 'superseded by c2', c2: 'current' },
    ],
    [
      'a figure supersedes the vague word it excludes',
      { c1: { value: 'dozens', assertedAt: day(25) }, c2: { value: '12', assertedAt: day(27) } },
      { c1: 'superseded by c2', c2: 'current' },
    ],
    [
      'a superseded figure does not return',
      {
        c1: { value: '46', assertedAt: day(25) },
        c2: { value: '52', assertedAt: day(27) },
        c3: { value: '46', assertedAt: day(29) },
      },
      { c1: 'superseded by c2', c2: 'superseded by c3', c3: 'current' },
    ],
    [
      'equal times supersede nothing',
      { c1: { value: '46', assertedAt: day(25) }, c2: { value: '52', assertedAt: day(25) } },
      { c1: 'current', c2: 'current' },
    ],
    [
      'claims without any time supersede nothing unsaid',
      { c1: { value: '46' }, c2: { value: '52' } },
      { c1: 'current', c2: 'current' },
    ],
    [
      'a denial supersedes the figure it denies',
      {
        c1: { value: '46', assertedAt: day(25) },
        c2: { stance: 'denies', value: undefined, assertedAt: day(27) },
      },
      { c1: 'superseded by c2', c2: 'current' },
    ],
    [
      'declining supersedes nothing',
      {
        c1: { value: '46', assertedAt: day(25) },
        c2: { stance: 'declines', value: undefined, assertedAt: day(27) },
      },
      { c1: 'current', c2: 'declined' },
    ],
    [
      'a retraction takes back the claim it names, and itself stays',
      {
        c1: { value: '46', assertedAt: day(25) },
        c2: { value: '52', assertedAt: day(26) },
        c3: { stance: 'retracts', value: undefined, assertedAt: day(27), updates: 'c2' },
      },
      { c1: 'superseded by c2', c2: 'retracted', c3: 'current' },
    ],
    [
      'a retraction that names nothing takes back all earlier ones; retracted wins',
      {
        c1: { value: '46', assertedAt: day(25) },
        c2: { value: '52', assertedAt: day(26) },
        c3: { stance: 'retracts', value: undefined, assertedAt: day(27) },
        c4: { value: '48', assertedAt: day(28) },
      },
      { c1: 'retracted', c2: 'retracted', c3: 'current', c4: 'current' },
    ],
  ]
  test.each(cases)('%s', (_, sketches, expected) => {
    expect(statesOf(by('a', sketches))).toEqual(expected)
  })

  test('another speaker of the same body supersedes', () => {
    const actors = [actor('a'), actor('b', { speaksFor: 'a' }), actor('press')]
    const claims = [
      claim('c1', { claimant: 'a', value: '46', assertedAt: day(25) }),
      claim('c2', { claimant: 'b', value: '52', assertedAt: day(27) }),
    ]
    expect(statesOf(claims, { actors })).toEqual({ c1: 'superseded by c2', c2: 'current' })
  })

  test('another body supersedes nothing, whatever it says it updates', () => {
    const claims = [
      claim('c1', { claimant: 'a', value: '46', assertedAt: day(25) }),
      claim('c2', { claimant: 'b', value: '52', assertedAt: day(27), updates: 'c1' }),
    ]
    expect(statesOf(claims)).toEqual({ c1: 'current', c2: 'current' })
  })

  test('incremental counts supersede only by saying so', () => {
    const questions = [count('q', { counting: 'incremental' })]
    const sketches = {
      c1: { value: '5', assertedAt: day(25) },
      c2: { value: '9', assertedAt: day(26) },
      c3: { value: '8', assertedAt: day(27), updates: 'c2' },
    }
    expect(statesOf(by('a', sketches), { questions })).toEqual({
      c1: 'current',
      c2: 'superseded by c3',
      c3: 'current',
    })
  })

  test('yes after no is another value', () => {
    const sketches: Readonly<Record<string, Sketch>> = {
      c1: { stance: 'denies', value: undefined, assertedAt: day(25) },
      c2: { value: { type: 'yes_no', answer: 'yes' }, assertedAt: day(27) },
    }
    expect(statesOf(by('a', sketches), { questions: [ask('q', 'yes_no')] })).toEqual({
      c1: 'superseded by c2',
      c2: 'current',
    })
  })
})

describe('stale relays', () => {
  const published = (id: string, date: number, publisher = 'press') =>
    document(id, publisher, { publishedAt: day(date) })
  const figures = {
    c1: { value: '46', assertedAt: day(25) },
    c2: { value: '52', assertedAt: day(26) },
  }
  const relayed = (rest: Sketch) =>
    by('a', { ...figures, c3: { value: '46', citations: [{ document: 'late' }], ...rest } })

  test('a late relay of an old figure is stale and supersedes nothing', () => {
    const documents = [published('d', 25), published('late', 28)]
    expect(statesOf(relayed({}), { documents })).toEqual({
      c1: 'superseded by c2',
      c2: 'current',
      c3: 'stale',
    })
  })

  test('published before the update it is no late relay', () => {
    const documents = [published('d', 25), published('late', 25)]
    expect(statesOf(relayed({}), { documents })).toMatchObject({ c3: 'superseded by c2' })
  })

  test('with an assertion time it speaks for itself', () => {
    const documents = [published('d', 25), published('late', 28)]
    expect(statesOf(relayed({ assertedAt: day(28) }), { documents })).toMatchObject({
      c2: 'superseded by c3',
      c3: 'current',
    })
  })

  test('on the claimant’s own page it speaks for itself', () => {
    const documents = [published('d', 25), published('late', 28, 'a')]
    expect(statesOf(relayed({}), { documents })).toMatchObject({ c3: 'current' })
  })
})
