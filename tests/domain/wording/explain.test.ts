import { describe, expect, test } from '@jest/globals'
import { analyse } from '../../../src/domain/analysis/analyse.ts'
import type { Conflict, ConflictKind } from '../../../src/domain/analysis/analysis.ts'
import { conflictKinds } from '../../../src/domain/analysis/analysis.ts'
import type { Claim, Value } from '../../../src/domain/claim/claim.ts'
import {
  ask,
  bundle,
  choice,
  claim,
  count,
  document,
  figure,
  type Sketch,
} from '../../support/build-bundle.ts'
import { actors, denies, early, events, later } from './newsroom.ts'

const questions = [
  count('q'),
  count('casualties', { measure: 'casualties' }),
  count('injured', { measure: 'injured' }),
  count('women', { population: 'women' }),
  count('children', { population: 'children' }),
  count('militants', { population: 'militants' }),
  choice('target', [
    { id: 'camp', label: 'a camp' },
    { id: 'school', label: 'a school' },
  ]),
  ask('day', 'date'),
  ask('place', 'place'),
]
const by = (
  claimant: string | undefined,
  value: Value | string | undefined,
  rest: Sketch = {},
) => ({
  claimant,
  value,
  ...rest,
})
const conflictsOf = (sketches: readonly Sketch[]): readonly Conflict[] => {
  const claims: readonly Claim[] = sketches.map((sketch, at) => claim(`c${at + 1}`, sketch))
  const documents = [document('d', 'press'), document('d2', 'media')]
  return analyse(bundle(claims, { actors, events, questions, documents })).conflicts
}

describe('the sentence of a conflict', () => {
  const women = { question: 'women' }
  const cases: readonly (readonly [
    ConflictKind,
    readonly Sketch[],
    readonly (string | RegExp)[],
  ])[] = [
    [
      'value',
      [by('officials', '46'), by('un', '50')],
      ['Afghan officials (Afghan government) say 46', 'UNAMA says 50'],
    ],
    [
      'evolving',
      [by('officials', '46', early), by('un', '60', later)],
      ['Afghan officials', '46 on 24 December 2024', 'UNAMA says 60 on 27 December 2024'],
    ],
    [
      'containment',
      [by('officials', '46'), by('un', '40', { question: 'casualties' })],
      ['Afghan officials', '46', 'UNAMA', '40', 'killed or wounded'],
    ],
    [
      'sum',
      [
        by('officials', '20', women),
        by('officials', '30', { question: 'children' }),
        by('un', '40'),
      ],
      ['Afghan officials', '20', '30', 'UNAMA', '40'],
    ],
    [
      'definition',
      [
        by('officials', '10'),
        by('officials', '20', { question: 'injured' }),
        by('officials', '46', { question: 'casualties' }),
      ],
      ['Afghan officials', '10', '20', '46'],
    ],
    [
      'population',
      [by('officials', '20', women), by('islamabad', '30', { question: 'militants' })],
      ['Afghan officials', '20', 'women', 'Pakistani government', '30', 'militants'],
    ],
    [
      'denial',
      [by('officials', '46'), by('islamabad', undefined, denies)],
      ['Afghan officials', '46', 'Pakistani government denies'],
    ],
    [
      'choice',
      [
        by('officials', { type: 'choice', option: 'camp' }, { question: 'target' }),
        by('islamabad', { type: 'choice', option: 'school' }, { question: 'target' }),
      ],
      ['Afghan officials', 'a camp', 'Pakistani government', 'a school'],
    ],
    [
      'date',
      [
        by(
          'officials',
          { type: 'date', from: '2024-12-24', to: '2024-12-24' },
          { question: 'day' },
        ),
        by('un', { type: 'date', from: '2024-12-25', to: '2024-12-25' }, { question: 'day' }),
      ],
      ['Afghan officials', '24 December 2024', 'UNAMA', '25 December 2024'],
    ],
    [
      'place',
      [
        by('officials', { type: 'place', name: 'Barmal' }, { question: 'place' }),
        by('un', { type: 'place', name: 'Gayan' }, { question: 'place' }),
      ],
      ['Afghan officials', 'Barmal', 'UNAMA', 'Gayan'],
    ],
    [
      'self',
      [by('officials', '46', early), by('mujahid', '60', early)],
      ['Afghan officials', '46', 'Zabihullah Mujahid', '60'],
    ],
    [
      'relay',
      [by('un', '46', { citations: [{}, { document: 'd2', value: figure('at least 46') }] })],
      ['UNAMA', '46', 'at least 46', /pro-Taliban media/i],
    ],
    [
      'attribution',
      [by('un', '46', { citations: [{}, { document: 'd2', mode: 'own_voice' }] })],
      ['UNAMA', '46', /pro-Taliban media/i],
    ],
  ]
  test.each(cases)('%s names its claimants and their figures', (kind, sketches, expected) => {
    const [found, ...rest] = conflictsOf(sketches)
    expect(rest).toEqual([])
    expect(found?.kind).toBe(kind)
    for (const words of expected) expect(found?.explanation).toMatch(words)
    expect(found?.explanation).toMatch(/^[\p{Lu}“][^\n]*[.?!]”?$/u)
    expect(found?.wouldSettle).toMatch(/^\p{Lu}[^\n]*\.$/u)
  })

  test('is told for every kind', () => {
    expect(cases.map(([kind]) => kind).sort()).toEqual([...conflictKinds])
  })

  test('names the page where nobody is named', () => {
    const [found] = conflictsOf([by(undefined, '46'), by('un', '50')])
    expect(found?.explanation).toContain('Daily Press, naming no source,')
  })

  test('says what a document changed a figure to', () => {
    const as = { measure: 'casualties', population: undefined }
    const [found] = conflictsOf([by('un', '46', { citations: [{}, { document: 'd2', as }] })])
    expect(found).toMatchObject({ kind: 'definition', claims: ['c1'] })
    expect(found?.explanation).toMatch(/UNAMA.*46.*killed or wounded/)
  })
})
