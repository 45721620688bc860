import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import { keptBy, type Merge, type MergedKind } from '../../../src/domain/bundle/merge.ts'
import { mergedBundle } from '../../../src/domain/bundle/merged-bundle.ts'
import { bundle as arbitraryBundle } from '../../support/arbitrary-bundle.ts'

const listOf = {
  actor: (bundle: Bundle) => bundle.actors,
  event: (bundle: Bundle) => bundle.events,
  document: (bundle: Bundle) => bundle.documents,
  question: (bundle: Bundle) => bundle.questions,
}

/** The ids of a kind that the rest of a bundle names. */
function namedIn({ actors, events, documents, questions, claims }: Bundle, kind: MergedKind) {
  const named = {
    actor: [
      ...actors.map(({ speaksFor }) => speaksFor),
      ...events.flatMap(({ sides }) => sides.flatMap(({ members }) => members)),
      ...documents.map(({ publisher }) => publisher),
      ...claims.map(({ claimant }) => claimant),
      ...claims.flatMap(({ citations }) => citations.flatMap(({ via }) => via)),
    ],
    event: [...events.map(({ within }) => within), ...questions.map(({ event }) => event)],
    document: [
      ...documents.flatMap(({ derivedFrom }) => derivedFrom),
      ...claims.flatMap(({ citations }) => citations.map(({ document }) => document)),
    ],
    question: [
      ...questions.flatMap((one) => (one.type === 'quantity' ? one.parts : [])),
      ...claims.map(({ question }) => question),
    ],
  }
  return new Set<string | undefined>(named[kind])
}

/** A bundle and one merge of two of its things of a kind; questions of one type only. */
function withMerge(kind: MergedKind) {
  return fc
    .tuple(arbitraryBundle, fc.nat(), fc.nat())
    .map(([bundle, one, other]) => {
      const things = listOf[kind](bundle)
      const kept = things[one % Math.max(things.length, 1)]
      const merged = things[other % Math.max(things.length, 1)]
      return { bundle, kept, merged }
    })
    .filter(({ kept, merged }) => kept !== undefined && merged !== undefined && kept !== merged)
    .filter(({ bundle, kept, merged }) => {
      const typeOf = (id: string | undefined) => bundle.questions.find((one) => one.id === id)?.type
      return typeOf(kept?.id) === typeOf(merged?.id)
    })
    .map(({ bundle, kept, merged }) => {
      const merge: Merge = { kind, merged: merged?.id ?? '', kept: kept?.id ?? '' }
      return { bundle, merge }
    })
}

describe('the end of a line of merges', () => {
  test('is the last thing kept', () => {
    const keptOf = keptBy([
      { kind: 'actor', merged: 'a', kept: 'b' },
      { kind: 'actor', merged: 'b', kept: 'c' },
    ])
    const ends = ['a', 'b', 'c', 'd'].map((id) => keptOf('actor', id))
    expect(ends).toEqual(['c', 'c', 'c', 'd'])
    expect(keptOf('document', 'a')).toBe('a')
  })
})

describe('a merged bundle', () => {
  test('is the bundle itself where nothing of it is merged', () => {
    fc.assert(
      fc.property(arbitraryBundle, (bundle) => {
        expect(mergedBundle(bundle, [])).toBe(bundle)
        expect(mergedBundle(bundle, [{ kind: 'actor', merged: 'no', kept: 'none' }])).toBe(bundle)
      }),
    )
  })

  test.each([
    'actor',
    'document',
    'question',
  ] as const)('with one %s taken for another keeps every claim and names only what is there', (kind) => {
    fc.assert(
      fc.property(withMerge(kind), ({ bundle, merge }) => {
        const merged = mergedBundle(bundle, [merge])
        expect(merged.claims.map(({ id }) => id)).toEqual(bundle.claims.map(({ id }) => id))
        expect(listOf[kind](merged)).toHaveLength(listOf[kind](bundle).length - 1)
        expect(listOf[kind](merged).map(({ id }) => id)).not.toContain(merge.merged)
        expect(namedIn(merged, kind).has(merge.merged)).toBe(false)
        expect(analyse(merged).claims).toHaveLength(bundle.claims.length)
      }),
    )
  })

  test('with one actor taken for another loses no name', () => {
    fc.assert(
      fc.property(withMerge('actor'), ({ bundle, merge }) => {
        const names = (one: Bundle) => one.actors.flatMap(({ name, aliases }) => [name, ...aliases])
        const after = new Set(names(mergedBundle(bundle, [merge])))
        for (const name of names(bundle)) expect(after.has(name)).toBe(true)
      }),
    )
  })

  test('joins sides of one name, and moves what names them', () => {
    const event = (id: string, side: string, member: string) => ({
      id,
      title: id,
      place: undefined,
      startedOn: undefined,
      endedOn: undefined,
      dateAsWorded: undefined,
      within: undefined,
      sides: [{ id: side, name: 'Kabul', members: [member] }],
      victims: [],
    })
    const question = {
      id: 'q',
      event: 'two',
      type: 'quantity',
      text: 'How many?',
      measure: 'killed',
      population: undefined,
      victimSide: 'side-two',
      causedBy: undefined,
      place: undefined,
      counting: 'cumulative',
      parts: [],
      partsComplete: false,
    } as const
    const bundle: Bundle = {
      actors: [],
      events: [event('one', 'side-one', 'a'), event('two', 'side-two', 'b')],
      documents: [],
      questions: [question],
      claims: [],
      vocabulary: { measures: [], populations: [] },
      policy: { aboutTolerance: 0.1, windowHours: 24, nearCopy: 0.8, severity: [1.1, 1.5, 3] },
    }
    const merged = mergedBundle(bundle, [{ kind: 'event', merged: 'two', kept: 'one' }])
    expect(merged.events).toHaveLength(1)
    expect(merged.events[0]?.sides).toEqual([
      { id: 'side-one', name: 'Kabul', members: ['a', 'b'] },
    ])
    expect(merged.questions).toEqual([{ ...question, event: 'one', victimSide: 'side-one' }])
  })
})
