import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import { joinedAnalyses, mergeEffect } from '../../../src/domain/analysis/merge-effect.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import type { Merge } from '../../../src/domain/bundle/merge.ts'
import { mergedBundle } from '../../../src/domain/bundle/merged-bundle.ts'
import { bundle as arbitraryBundle } from '../../support/arbitrary-bundle.ts'
import {
  actor,
  bundle,
  citation,
  claim,
  count,
  document,
  event,
} from '../../support/build-bundle.ts'

const said = (id: string, claimant: string, value: string) =>
  claim(id, { claimant, value, citations: [citation({ document: 'd' })] })

const ground = (values: readonly (readonly [string, string])[]): Bundle => ({
  ...bundle([]),
  actors: [actor('press', { kind: 'outlet' }), actor('a'), actor('b'), actor('c')],
  events: [event('e')],
  documents: [document('d', 'press')],
  questions: [count('q')],
  claims: values.map(([claimant, value], at) => said(`c${at + 1}`, claimant, value)),
})

const asOne: Merge = { kind: 'actor', merged: 'b', kept: 'a' }

function effectOf(whole: Bundle) {
  return mergeEffect(analyse(whole), analyse(mergedBundle(whole, [asOne])))
}

describe('what a merge changes', () => {
  test.each([
    [
      'two who agree are one origin',
      [
        ['a', '46'],
        ['b', '46'],
      ],
      ['c1 2→1', 'c2 2→1'],
      [],
      [],
    ],
    [
      'a third keeps its own',
      [
        ['a', '46'],
        ['b', '46'],
        ['c', '46'],
      ],
      ['c1 3→2', 'c2 3→2', 'c3 3→2'],
      [],
      [],
    ],
    [
      'those who never spoke change nothing',
      [
        ['a', '46'],
        ['c', '46'],
      ],
      [],
      [],
      [],
    ],
    [
      'one who differs from itself does so as one',
      [
        ['a', '46'],
        ['b', '80'],
      ],
      [],
      ['value'],
      ['self'],
    ],
  ] as const)('%s', (_name, values, origins, gone, fresh) => {
    const effect = effectOf(ground(values))
    expect(
      effect.origins.map(
        ({ before, after }) => `${after.claim.id} ${before.origins}→${after.origins}`,
      ),
    ).toEqual(origins)
    expect(effect.conflictsGone.map(({ kind }) => kind)).toEqual(gone)
    expect(effect.conflictsNew.map(({ kind }) => kind)).toEqual(fresh)
  })

  test('a claim that only stood against its double ceases to be contested', () => {
    const earlier = { ...said('c1', 'a', '90'), assertedAt: '2025-01-01T00:00:00Z' }
    const later = { ...said('c2', 'b', '40'), assertedAt: '2025-02-01T00:00:00Z' }
    const whole = { ...ground([]), claims: [earlier, later] }
    const effect = effectOf(whole)
    expect(effect.uncontested.map(({ before }) => before.claim.id)).toContain('c2')
    expect(effect.contested).toEqual([])
  })

  test('nothing changes between an analysis and itself, and the way back is the way there turned round', () => {
    fc.assert(
      fc.property(arbitraryBundle, arbitraryBundle, (one, other) => {
        const [before, after] = [analyse(one), analyse(other)]
        const none = mergeEffect(before, before)
        expect(Object.values(none).flat()).toEqual([])
        const [there, back] = [mergeEffect(before, after), mergeEffect(after, before)]
        const names = (claims: typeof there.contested) =>
          claims.map((pair) => pair.after.claim.id).sort()
        expect(names(there.contested)).toEqual(names(back.uncontested))
        expect(names(there.origins)).toEqual(names(back.origins))
        expect(there.conflictsNew).toHaveLength(back.conflictsGone.length)
      }),
      { numRuns: 60 },
    )
  })

  test('several analyses beside each other hold what each holds', () => {
    const analyses = [
      analyse(ground([['a', '46']])),
      analyse(
        ground([
          ['b', '80'],
          ['c', '46'],
        ]),
      ),
    ]
    const joined = joinedAnalyses(analyses)
    expect(joined.claims).toHaveLength(3)
    expect(joined.questions).toHaveLength(2)
    expect(joined.conflicts).toHaveLength(1)
  })
})
