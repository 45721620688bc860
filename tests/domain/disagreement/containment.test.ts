import { describe, expect, test } from '@jest/globals'
import type { QuantityQuestion } from '../../../src/domain/question/question.ts'
import { bundle, claim, count, event, type Sketch } from '../../support/build-bundle.ts'
import { conflictsIn, contestedIn, side } from '../../support/outline.ts'

type Scope = Partial<QuantityQuestion>

const events = [
  event('e', { sides: [side('p', 'a'), side('q', 'b')] }),
  event('strike', { within: 'e' }),
  event('raid', { within: 'e' }),
  event('hit', { within: 'strike' }),
]

/** What a's figure on the narrower key and b's on the broader make. */
const across = (narrow: Scope, broad: Scope, one: Sketch, other: Sketch) =>
  bundle(
    [
      claim('c1', { claimant: 'a', question: 'narrow', ...one }),
      claim('c2', { claimant: 'b', question: 'broad', ...other }),
    ],
    { events, questions: [count('narrow', narrow), count('broad', broad)] },
  )

describe('a narrower key above a broader one', () => {
  const found = 'containment moderate c1 c2 1.146'
  const keys: readonly (readonly [string, Scope, Scope, readonly string[]])[] = [
    ['killed above casualties', {}, { measure: 'casualties' }, [found]],
    ['injured above casualties', { measure: 'injured' }, { measure: 'casualties' }, [found]],
    ['bodies recovered above killed', { measure: 'bodies_recovered' }, {}, [found]],
    [
      'bodies recovered above casualties, two steps on',
      { measure: 'bodies_recovered' },
      { measure: 'casualties' },
      [found],
    ],
    ['civilians above people', { population: 'civilians' }, {}, [found]],
    ['women above people', { population: 'women' }, {}, [found]],
    ['troops above combatants', { population: 'troops' }, { population: 'combatants' }, [found]],
    ['a part of the event above the whole', { event: 'strike' }, {}, [found]],
    ['a part of a part above the whole', { event: 'hit' }, {}, [found]],
    [
      'narrower in every part of the key',
      { event: 'strike', population: 'women' },
      { measure: 'casualties' },
      [found],
    ],
    [
      'the same side and cause, inherited from the containing event',
      { event: 'strike', victimSide: 'p', causedBy: 'q' },
      { victimSide: 'p', causedBy: 'q' },
      [found],
    ],
    ['a broader key above a narrower one is no mismatch', { measure: 'casualties' }, {}, []],
    ['killed and injured', {}, { measure: 'injured' }, []],
    ['missing is no part of casualties', { measure: 'missing' }, { measure: 'casualties' }, []],
    [
      'troops and civilians',
      { population: 'troops' },
      { population: 'civilians' },
      ['population info c1 c2'],
    ],
    ['siblings', { event: 'strike' }, { event: 'raid' }, []],
    [
      'narrower in one part, broader in another',
      { population: 'civilians', measure: 'casualties' },
      {},
      [],
    ],
    ['an unknown population is not narrower', { population: undefined }, {}, []],
    ['an unknown population is not broader', {}, { population: undefined }, []],
    ['an unknown side is not broader', { victimSide: 'p' }, {}, []],
    ['an unknown side is not narrower', {}, { victimSide: 'p' }, []],
    ['an unknown cause is not broader', { causedBy: 'q' }, {}, []],
    ['an unknown place is not broader', { place: 'Barmal' }, {}, []],
    [
      'another place',
      { place: 'Barmal', measure: 'killed' },
      { place: 'Gayan', measure: 'casualties' },
      [],
    ],
    [
      'two unknowns are one',
      { population: undefined },
      { population: undefined, measure: 'casualties' },
      [found],
    ],
    ['an incremental count', { counting: 'incremental' }, { measure: 'casualties' }, []],
  ]
  test.each(keys)('%s', (_, narrow, broad, expected) => {
    const figures = across(narrow, broad, { value: '46' }, { value: '40' })
    expect(conflictsIn(figures)).toEqual(expected)
  })

  const values: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['equal figures', '40', '40', []],
    ['one more', '41', '40', ['containment minor c1 c2 1.024']],
    ['an open bound above', 'at least 46', '40', [found]],
    ['an open whole', '46', 'at least 40', []],
    ['an upper bound', 'up to 46', '40', []],
    ['a vague part', 'dozens', '12', []],
    ['a vague whole', '46', 'dozens', []],
    ['about, within its tolerance', 'about 50', '45', []],
    [
      'about, beyond it, with the ratio as worded',
      'about 50',
      '44',
      ['containment moderate c1 c2 1.133'],
    ],
    ['none counted in all', '2', 'none', ['containment extreme c1 c2 3']],
  ]
  test.each(values)('of killed within casualties: %s', (_, one, other, expected) => {
    const figures = across({}, { measure: 'casualties' }, { value: one }, { value: other })
    expect(conflictsIn(figures)).toEqual(expected)
  })

  test('contests both', () => {
    const figures = across({}, { measure: 'casualties' }, { value: '46' }, { value: '40' })
    expect(contestedIn(figures)).toEqual(['c1', 'c2'])
  })

  const early = '2024-12-25T08:00:00Z'
  const later = '2024-12-27T08:00:00Z'
  test('is info where the higher came later, and keeps its kind', () => {
    const figures = across(
      {},
      { measure: 'casualties' },
      { value: '46', assertedAt: later },
      { value: '40', assertedAt: early },
    )
    expect(conflictsIn(figures)).toEqual(['containment info c1 c2 1.146'])
    expect(contestedIn(figures)).toEqual([])
  })

  test('keeps its severity where the later serves its claimant', () => {
    const scope = { victimSide: 'p', causedBy: 'q', population: 'civilians' }
    const figures = across(
      scope,
      { ...scope, measure: 'casualties' },
      { value: '46', assertedAt: later },
      { value: '40', assertedAt: early },
    )
    expect(conflictsIn(figures)).toEqual(['containment moderate c1 c2 1.146'])
  })

  test('within one origin is its own contradiction', () => {
    const figures = across(
      {},
      { measure: 'casualties' },
      { value: '46' },
      { value: '40', claimant: 'a' },
    )
    expect(conflictsIn(figures)).toEqual(['self moderate c1 c2'])
  })

  test('is asked of positions alone', () => {
    const questions = [count('narrow'), count('broad', { measure: 'casualties' })]
    const claims = [
      claim('c1', { claimant: 'a', question: 'narrow', value: 'at least 41' }),
      claim('c2', { claimant: 'a', question: 'narrow', value: '46' }),
      claim('c3', { claimant: 'b', question: 'broad', value: '40' }),
    ]
    expect(conflictsIn(bundle(claims, { questions }))).toEqual(['containment moderate c2 c3 1.146'])
  })
})
