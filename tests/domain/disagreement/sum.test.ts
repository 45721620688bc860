import { describe, expect, test } from '@jest/globals'
import type { QuantityQuestion } from '../../../src/domain/question/question.ts'
import { actor, bundle, claim, count, event } from '../../support/build-bundle.ts'
import { conflictsIn, contestedIn } from '../../support/outline.ts'

type Scope = Partial<QuantityQuestion>
/** Figures as claimant, question and phrase: "a women 20". */
type Said = readonly string[]

const scopes: Readonly<Record<string, Scope>> = {
  people: {},
  civilians: { population: 'civilians' },
  both: { population: 'women_and_children' },
  women: { population: 'women' },
  children: { population: 'children' },
  troops: { population: 'troops' },
  police: { population: 'police' },
  injured: { measure: 'injured' },
  casualties: { measure: 'casualties' },
  strike: { event: 'strike' },
  raid: { event: 'raid' },
  march: { event: 'march' },
  bodies: { measure: 'bodies_recovered' },
  missing: { measure: 'missing' },
}

const scene = (
  said: Said,
  questions: readonly QuantityQuestion[] = [],
  at: readonly string[] = [],
) =>
  bundle(
    said.map((words, place) => {
      const [claimant, question, ...phrase] = words.split(' ')
      return claim(`c${place + 1}`, {
        claimant,
        question: question ?? '',
        value: phrase.join(' '),
        assertedAt: at[place],
      })
    }),
    {
      actors: [actor('a'), actor('a1', { speaksFor: 'a' }), actor('b'), actor('c'), actor('press')],
      events: [event('e'), ...['strike', 'raid', 'march'].map((id) => event(id, { within: 'e' }))],
      questions: [...Object.entries(scopes).map(([id, scope]) => count(id, scope)), ...questions],
    },
  )

describe('parts of one origin against another’s whole', () => {
  const cases: readonly (readonly [string, Said, readonly string[]])[] = [
    [
      'together above it',
      ['a women 20', 'a children 30', 'b both 40'],
      ['sum moderate c1 c2 c3 1.244'],
    ],
    ['together equal to it', ['a women 20', 'a children 30', 'b both 50'], []],
    [
      'together one above it',
      ['a women 20', 'a children 31', 'b both 50'],
      ['sum minor c1 c2 c3 1.02'],
    ],
    [
      'of two speakers of one body',
      ['a women 20', 'a1 children 30', 'b both 40'],
      ['sum moderate c1 c2 c3 1.244'],
    ],
    ['of two origins are not added', ['a women 20', 'c children 30', 'b both 40'], []],
    [
      'one of which exceeds it alone',
      ['a women 45', 'a children 30', 'b both 40'],
      ['containment moderate c1 c3 1.122'],
    ],
    [
      'killed and injured make casualties',
      ['a people 30', 'a injured 30', 'b casualties 46'],
      ['sum moderate c1 c2 c3 1.298'],
    ],
    [
      'killed and injured may leave casualties out',
      ['a people 10', 'a injured 5', 'b casualties 46'],
      [],
    ],
    ['killed and missing are not added', ['a people 30', 'a missing 30', 'b casualties 46'], []],
    ['siblings', ['a strike 30', 'a raid 30', 'b people 50'], ['sum moderate c1 c2 c3 1.196']],
    [
      'troops and police among people',
      ['a troops 30', 'a police 30', 'b people 50'],
      ['sum moderate c1 c2 c3 1.196'],
    ],
    ['that overlap are not added', ['a women 30', 'a strike 30', 'b people 50'], []],
    ['a part and its own part are not added', ['a both 30', 'a women 25', 'b people 50'], []],
    [
      'bounds from below are mins too',
      ['a women at least 20', 'a children 30', 'b both 40'],
      ['sum moderate c1 c2 c3 1.244'],
    ],
    ['upper bounds have no min', ['a women up to 30', 'a children 30', 'b both 40'], []],
    ['vague words are not added', ['a women dozens', 'a children 30', 'b both 40'], []],
    ['an open whole holds any parts', ['a women 20', 'a children 30', 'b both at least 40'], []],
    ['a vague whole too', ['a women 20', 'a children 30', 'b both dozens'], []],
    ['the tolerance of a part', ['a women about 20', 'a children 30', 'b both 48'], []],
    [
      'and no more than that, the ratio as worded',
      ['a women about 20', 'a children 30', 'b both 47'],
      ['sum minor c1 c2 c3 1.063'],
    ],
    [
      'the tolerance of three parts, added without a trace of binary fractions',
      ['a strike about 6', 'a raid about 12', 'a march about 12', 'b people 27'],
      [],
    ],
    ['the tolerance of the whole', ['a women 20', 'a children 35', 'b both about 50'], []],
  ]
  test.each(cases)('%s', (_, said, expected) => {
    expect(conflictsIn(scene(said)).filter((line) => !line.startsWith('population'))).toEqual(
      expected,
    )
  })

  test('contests them all', () => {
    expect(contestedIn(scene(['a women 20', 'a children 30', 'b both 40']))).toEqual([
      'c1',
      'c2',
      'c3',
    ])
  })

  const early = '2024-12-25T08:00:00Z'
  const later = '2024-12-27T08:00:00Z'
  test('is info where every part came later', () => {
    const said = ['a women 20', 'a children 30', 'b both 40']
    expect(conflictsIn(scene(said, [], [later, later, early]))).toEqual(['sum info c1 c2 c3 1.244'])
    expect(contestedIn(scene(said, [], [later, later, early]))).toEqual([])
  })

  test('keeps its severity where one part did not', () => {
    const said = ['a women 20', 'a children 30', 'b both 40']
    expect(conflictsIn(scene(said, [], [later, early, early]))).toEqual([
      'sum moderate c1 c2 c3 1.244',
    ])
  })
})

describe('parts that the newsroom declares', () => {
  const whole = (partsComplete: boolean) =>
    count('whole', { place: 'Barmal', parts: ['east', 'west'], partsComplete })
  const east = count('east', { place: 'Barmal east' })
  const west = count('west', { place: 'Barmal west' })
  const cases: readonly (readonly [string, boolean, Said, readonly string[]])[] = [
    [
      'fall short of the whole',
      true,
      ['a east 10', 'a west 15', 'b whole 46'],
      ['sum major c1 c2 c3 1.808'],
    ],
    ['reach it', true, ['a east 21', 'a west 25', 'b whole 46'], []],
    ['reach its least', true, ['a east 10', 'a west 15', 'b whole at least 25'], []],
    [
      'fall short of its least',
      true,
      ['a east 10', 'a west 14', 'b whole at least 25'],
      ['sum minor c1 c2 c3 1.04'],
    ],
    ['one of them open', true, ['a east at least 10', 'a west 15', 'b whole 46'], []],
    ['one of them vague', true, ['a east 10', 'a west several', 'b whole 46'], []],
    ['one of them not given', true, ['a east 10', 'b whole 46'], []],
    ['one of them given by another', true, ['a east 10', 'c west 15', 'b whole 46'], []],
    ['not complete', false, ['a east 10', 'a west 15', 'b whole 46'], []],
    [
      'exceed the whole',
      false,
      ['a east 30', 'a west 30', 'b whole 46'],
      ['sum moderate c1 c2 c3 1.298'],
    ],
    [
      'one alone above the whole',
      false,
      ['a east 50', 'a west 1', 'b whole 46'],
      ['containment minor c1 c3 1.085'],
    ],
  ]
  test.each(cases)('%s', (_, partsComplete, said, expected) => {
    expect(conflictsIn(scene(said, [whole(partsComplete), east, west]))).toEqual(expected)
  })
})

describe('parts and whole of one origin', () => {
  const cases: readonly (readonly [string, Said, readonly string[]])[] = [
    [
      'women and children above both',
      ['a women 20', 'a children 30', 'a both 40'],
      ['self moderate c1 c2 c3'],
    ],
    [
      'of two of its speakers',
      ['a women 20', 'a1 children 30', 'a both 40'],
      ['self moderate c1 c2 c3'],
    ],
    ['killed above casualties', ['a people 46', 'a casualties 40'], ['self moderate c1 c2']],
    [
      'killed and injured above casualties: a term changed',
      ['a people 30', 'a injured 30', 'a casualties 46'],
      ['definition minor c1 c2 c3'],
    ],
    [
      'killed and injured below casualties: a term changed',
      ['a people 10', 'a injured 20', 'a casualties 46'],
      ['definition minor c1 c2 c3'],
    ],
    [
      'killed alone above casualties, with injured given: the triple speaks alone',
      ['a people 50', 'a injured 2', 'a casualties 46'],
      ['definition minor c1 c2 c3'],
    ],
    ['killed and injured make casualties', ['a people 26', 'a injured 20', 'a casualties 46'], []],
    ['or may', ['a people at least 10', 'a injured 20', 'a casualties 46'], []],
    ['or may, by the tolerance', ['a people about 30', 'a injured 14', 'a casualties 46'], []],
    ['or may, one of them vague', ['a people dozens', 'a injured 2', 'a casualties 12'], []],
    [
      'the triple of two speakers of one body',
      ['a people 10', 'a1 injured 20', 'a casualties 46'],
      ['definition minor c1 c2 c3'],
    ],
    ['three of two origins make no triple', ['a people 10', 'a injured 20', 'b casualties 46'], []],
  ]
  test.each(cases)('%s', (_, said, expected) => {
    expect(conflictsIn(scene(said))).toEqual(expected)
  })

  test('a changed term contests nobody', () => {
    expect(contestedIn(scene(['a people 10', 'a injured 20', 'a casualties 46']))).toEqual([])
  })
})
