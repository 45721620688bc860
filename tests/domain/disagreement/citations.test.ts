import { describe, expect, test } from '@jest/globals'
import type { Citation } from '../../../src/domain/claim/claim.ts'
import {
  actor,
  bundle,
  claim,
  count,
  document,
  figure,
  type Sketch,
} from '../../support/build-bundle.ts'
import { conflictsIn, contestedIn } from '../../support/outline.ts'

const documents = [
  document('d', 'press'),
  document('d2', 'paper'),
  document('d3', 'paper', { derivedFrom: ['d'] }),
  document('d4', 'press', { derivedFrom: ['d3'] }),
  document('own', 'ministry'),
]
const actors = [
  actor('a'),
  actor('b'),
  actor('state', { kind: 'government' }),
  actor('ministry', { kind: 'ministry', speaksFor: 'state' }),
  actor('spokesman', { kind: 'spokesperson', speaksFor: 'state' }),
  actor('press', { kind: 'outlet' }),
  actor('paper', { kind: 'outlet' }),
]
const said = (sketches: Readonly<Record<string, Sketch>>) =>
  bundle(
    Object.entries(sketches).map(([id, sketch]) => claim(id, sketch)),
    { actors, documents, questions: [count('q'), count('hurt', { measure: 'injured' })] },
  )
const cited = (...citations: readonly Partial<Citation>[]): Sketch => ({
  claimant: 'a',
  value: '46',
  citations,
})
const there: Partial<Citation> = { document: 'd2' }

describe('relay', () => {
  const relay = ['relay minor c1']
  const cases: readonly (readonly [string, Sketch, readonly string[]])[] = [
    ['another figure', cited({}, { ...there, value: figure('50') }), relay],
    ['another bound', cited({}, { ...there, value: figure('at least 46') }), relay],
    ['the figure made approximate', cited({}, { ...there, value: figure('about 46') }), relay],
    ['the bound dropped', { ...cited({ value: figure('46') }), value: 'at least 46' }, relay],
    ['the same figure', cited({}, { ...there, value: figure('46') }), []],
    ['the same figure in words', cited({}, { ...there, value: figure('forty-six') }), []],
    ['a figure of nobody named', { ...cited({ value: figure('50') }), claimant: undefined }, relay],
    ['one hedged, another not', cited({ hedge: 'reportedly' }, there), relay],
    ['both hedged', cited({ hedge: 'reportedly' }, { ...there, hedge: 'allegedly' }), []],
    ['one citation, hedged', cited({ hedge: 'reportedly' }), []],
    [
      'of nobody named, one hedged',
      { ...cited({ mode: 'unattributed', hedge: 'reportedly' }, there), claimant: undefined },
      [],
    ],
    [
      'a hedge added where the source falls away is attribution only',
      cited({}, { ...there, mode: 'unattributed', hedge: 'reportedly' }),
      ['attribution minor c1'],
    ],
    [
      'a figure changed where the source falls away is both',
      cited({}, { ...there, mode: 'own_voice', value: figure('50') }),
      ['attribution minor c1', ...relay],
    ],
  ]
  test.each(cases)('%s', (_, sketch, expected) => {
    expect(conflictsIn(said({ c1: sketch }))).toEqual(expected)
    expect(contestedIn(said({ c1: sketch }))).toEqual([])
  })

  test('of a superseded claim is still told', () => {
    const found = said({
      c1: { ...cited({}, { ...there, value: figure('50') }), assertedAt: '2024-12-24' },
      c2: { claimant: 'a', value: '60', assertedAt: '2024-12-27' },
    })
    expect(conflictsIn(found)).toEqual(relay)
  })
})

describe('definition, in a citation', () => {
  const definition = ['definition minor c1']
  const as = (measure: string | undefined, population?: string): Sketch =>
    cited({}, { ...there, as: { measure, population } })
  const cases: readonly (readonly [string, Sketch, readonly string[]])[] = [
    ['killed made casualties', as('casualties'), definition],
    ['people made civilians', as(undefined, 'civilians'), definition],
    ['both changed', as('casualties', 'civilians'), definition],
    ['the same measure', as('killed'), []],
    ['the same population', as(undefined, 'people'), []],
  ]
  test.each(cases)('%s', (_, sketch, expected) => {
    expect(conflictsIn(said({ c1: sketch }))).toEqual(expected)
    expect(contestedIn(said({ c1: sketch }))).toEqual([])
  })

  test('of a superseded claim takes no part', () => {
    const found = said({
      c1: { ...as('casualties'), assertedAt: '2024-12-24' },
      c2: { claimant: 'a', value: '60', assertedAt: '2024-12-27' },
    })
    expect(conflictsIn(found)).toEqual([])
  })
})

describe('attribution, in a citation', () => {
  const attribution = ['attribution minor c1']
  const cases: readonly (readonly [string, Sketch, readonly string[]])[] = [
    ['in own voice', cited({}, { ...there, mode: 'own_voice' }), attribution],
    ['unattributed', cited({}, { ...there, mode: 'unattributed' }), attribution],
    ['in the same document', cited({}, { mode: 'unattributed' }), attribution],
    ['of an unknown mode', cited({}, { ...there, mode: 'unknown' }), []],
    ['where every citation attributes it', cited({}, { ...there, mode: 'named' }), []],
    ['where none does', cited({ mode: 'own_voice' }, { ...there, mode: 'unattributed' }), []],
    [
      'on the claimant’s own page',
      { ...cited({}, { document: 'own', mode: 'own_voice' }), claimant: 'ministry' },
      [],
    ],
    [
      'on a page of the claimant’s own body',
      { ...cited({}, { document: 'own', mode: 'own_voice' }), claimant: 'spokesman' },
      [],
    ],
    ['of nobody named', { ...cited({}, { ...there, mode: 'own_voice' }), claimant: undefined }, []],
  ]
  test.each(cases)('%s', (_, sketch, expected) => {
    expect(conflictsIn(said({ c1: sketch }))).toEqual(expected)
    expect(contestedIn(said({ c1: sketch }))).toEqual([])
  })
})

describe('attribution, between two claims', () => {
  const bare = (document: string, rest: Sketch = {}): Sketch => ({
    value: '46',
    citations: [{ document, mode: 'unattributed' }],
    ...rest,
  })
  const pair = ['attribution minor c1 c2']
  const cases: readonly (readonly [string, Sketch, Sketch, readonly string[]])[] = [
    ['in the same document', cited({}), bare('d'), pair],
    ['in one that derives from it', cited({}), bare('d3'), pair],
    [
      'of sources it does not name',
      cited({}),
      bare('d', { citations: [{ mode: 'anonymous' }] }),
      pair,
    ],
    ['in one that derives from that', cited({}), bare('d4'), pair],
    ['in one it derives from', cited({ document: 'd3' }), bare('d'), []],
    ['in another', cited({}), bare('d2'), []],
    ['of another figure that meets it', cited({}), bare('d', { value: 'at least 40' }), []],
    ['of another key', cited({}), bare('d', { question: 'hurt' }), []],
    ['of another stance', cited({}), bare('d', { stance: 'denies' }), ['denial major c1 c2']],
    ['of two that are bare', bare('d'), bare('d'), []],
  ]
  test.each(cases)('%s', (_, one, other, expected) => {
    expect(conflictsIn(said({ c1: one, c2: other }))).toEqual(expected)
  })
})
