import { describe, expect, test } from '@jest/globals'
import { bundle, claim, count, event } from '../../support/build-bundle.ts'
import { conflictsIn, contestedIn } from '../../support/outline.ts'

/** Figures as claimant, question and phrase. */
const scene = (...said: readonly string[]) =>
  bundle(
    said.map((words, place) => {
      const [claimant, question, ...phrase] = words.split(' ')
      return claim(`c${place + 1}`, { claimant, question: question ?? '', value: phrase.join(' ') })
    }),
    {
      events: [event('e'), event('strike', { within: 'e' })],
      vocabulary: {
        measures: [],
        populations: [
          { id: 'farmers', name: 'farmers', within: 'civilians', disjointFrom: [] },
          { id: 'tall', name: 'tall people', within: 'people', disjointFrom: ['short'] },
          { id: 'short', name: 'short people', within: 'people', disjointFrom: [] },
        ],
      },
      questions: [
        ...[
          'civilians',
          'women',
          'children',
          'combatants',
          'militants',
          'troops',
          'farmers',
          'tall',
          'short',
        ].map((population) => count(population, { population })),
        count('people'),
        count('casualties', { measure: 'casualties' }),
        count('struck', { event: 'strike', population: 'militants' }),
        count('hurt', { measure: 'injured', population: 'civilians' }),
        count('hurt-militants', { measure: 'injured', population: 'militants' }),
      ],
    },
  )

describe('the same dead called civilians by one and combatants by another', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['is a question of who', ['a civilians 20', 'b combatants 30'], ['population info c1 c2']],
    ['kinds of them too', ['a women 20', 'b militants 30'], ['population info c1 c2']],
    ['a newsroom’s own kind too', ['a farmers 20', 'b militants 30'], ['population info c1 c2']],
    ['vague words too', ['a women dozens', 'b militants several'], ['population info c1 c2']],
    ['of any one measure', ['a hurt 20', 'b hurt-militants 30'], ['population info c1 c2']],
    ['but not of two measures', ['a hurt 20', 'b militants 30'], []],
    ['nor of two events', ['a civilians 20', 'b struck 30'], []],
    ['nor of two kinds of civilians', ['a women 20', 'b children 30'], []],
    ['nor of two kinds of combatants', ['a troops 20', 'b militants 30'], []],
    ['nor of other disjoint populations', ['a tall 20', 'b short 30'], []],
    ['nor where nobody is said to be one', ['a civilians none', 'b combatants 30'], []],
    ['nor of one origin', ['a civilians 20', 'a combatants 30'], []],
    ['nor where one speaks of both', ['a civilians 20', 'b combatants 30', 'b civilians 20'], []],
    [
      'nor where one speaks of both, by their kinds',
      ['a civilians 20', 'b combatants 30', 'b women 5'],
      [],
    ],
    [
      'each pair by itself',
      ['a civilians 20', 'b combatants 30', 'c militants 10'],
      ['population info c1 c2', 'population info c1 c3'],
    ],
    [
      'above the total it grows',
      ['a civilians 20', 'b combatants 30', 'c people 49'],
      ['population moderate c1 c2'],
    ],
    [
      'at the total it does not',
      ['a civilians 20', 'b combatants 30', 'c people 50'],
      ['population info c1 c2'],
    ],
    [
      'the greatest total counts',
      ['a civilians 20', 'b combatants 30', 'c people 40', 'x people 60'],
      ['population info c1 c2', 'value moderate c3 c4 1.488'],
    ],
    [
      'of every key that contains both',
      ['a civilians 20', 'b combatants 30', 'c people 40', 'x casualties 60'],
      ['population info c1 c2'],
    ],
    [
      'an open total says nothing',
      ['a civilians 20', 'b combatants 30', 'c people at least 40'],
      ['population info c1 c2'],
    ],
  ]
  test.each(cases)('%s', (_, said, expected) => {
    expect(conflictsIn(scene(...said))).toEqual(expected)
  })

  test('contests the two only above the total', () => {
    expect(contestedIn(scene('a civilians 20', 'b combatants 30', 'c people 49'))).toEqual([
      'c1',
      'c2',
    ])
    expect(contestedIn(scene('a civilians 20', 'b combatants 30', 'c people 50'))).toEqual([])
    expect(contestedIn(scene('a civilians 20', 'b combatants 30'))).toEqual([])
  })
})
