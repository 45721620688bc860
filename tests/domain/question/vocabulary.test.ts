import { describe, expect, test } from '@jest/globals'
import type { Term } from '../../../src/domain/bundle/bundle.ts'
import { vocabularyOf } from '../../../src/domain/question/vocabulary.ts'
import { bundle, claim, count } from '../../support/build-bundle.ts'
import { conflictsIn } from '../../support/outline.ts'

const term = (id: string, within?: string, ...disjointFrom: readonly string[]): Term => ({
  id,
  name: id,
  within,
  disjointFrom,
})
const { measures, populations } = vocabularyOf({ measures: [], populations: [] })

describe('the terms every newsroom starts with', () => {
  test.each([
    ['killed', 'casualties'],
    ['injured', 'casualties'],
    ['bodies_recovered', 'killed'],
    ['bodies_recovered', 'casualties'],
  ])('%s are within %s', (one, other) => {
    expect(measures.isWithin(one, other)).toBe(true)
    expect(measures.isWithin(other, one)).toBe(false)
  })

  test.each([
    ['civilians', 'people'],
    ['women_and_children', 'civilians'],
    ['women', 'women_and_children'],
    ['children', 'people'],
    ['journalists', 'civilians'],
    ['aid_workers', 'civilians'],
    ['health_workers', 'civilians'],
    ['refugees', 'civilians'],
    ['combatants', 'people'],
    ['troops', 'combatants'],
    ['police', 'combatants'],
    ['militants', 'combatants'],
  ])('%s are within %s', (one, other) => {
    expect(populations.isWithin(one, other)).toBe(true)
    expect(populations.isWithin(other, one)).toBe(false)
  })

  test.each([
    ['women', 'children', true],
    ['troops', 'police', true],
    ['police', 'militants', true],
    ['troops', 'militants', true],
    ['civilians', 'combatants', true],
    ['women', 'troops', true],
    ['women', 'journalists', false],
    ['women', 'women_and_children', false],
    ['people', 'troops', false],
  ])('%s and %s disjoint: %s', (one, other, expected) => {
    expect(populations.areDisjoint(one, other)).toBe(expected)
    expect(populations.areDisjoint(other, one)).toBe(expected)
  })

  test('killed and injured are disjoint, the missing from nothing', () => {
    expect(measures.areDisjoint('killed', 'injured')).toBe(true)
    expect(measures.areDisjoint('bodies_recovered', 'injured')).toBe(true)
    expect(measures.areDisjoint('missing', 'killed')).toBe(false)
    expect(measures.areDisjoint('missing', 'casualties')).toBe(false)
  })
})

describe('the terms a newsroom adds', () => {
  const vocabulary = {
    measures: [term('drowned', 'killed'), term('burned', 'killed', 'drowned')],
    populations: [term('farmers', 'civilians', 'refugees')],
  }
  const figures = (narrow: object, broad: object, one: string, other: string) =>
    conflictsIn(
      bundle(
        [
          claim('c1', { claimant: 'a', question: 'narrow', value: one }),
          claim('c2', { claimant: 'b', question: 'broad', value: other }),
        ],
        { vocabulary, questions: [count('narrow', narrow), count('broad', broad)] },
      ),
    )
  const found = ['containment moderate c1 c2 1.146']

  test('are contained as they say, and in what contains that', () => {
    expect(figures({ measure: 'drowned' }, {}, '46', '40')).toEqual(found)
    expect(figures({ measure: 'drowned' }, { measure: 'casualties' }, '46', '40')).toEqual(found)
    expect(figures({ population: 'farmers' }, {}, '46', '40')).toEqual(found)
    expect(figures({ measure: 'drowned' }, { measure: 'injured' }, '46', '40')).toEqual([])
  })

  test('are added only where they are disjoint, in either’s words, and of one measure', () => {
    const sum = (one: object, other: object, whole: object) =>
      conflictsIn(
        bundle(
          [
            claim('c1', { claimant: 'a', question: 'one', value: '30' }),
            claim('c2', { claimant: 'a', question: 'other', value: '30' }),
            claim('c3', { claimant: 'b', question: 'whole', value: '46' }),
          ],
          {
            vocabulary,
            questions: [count('one', one), count('other', other), count('whole', whole)],
          },
        ),
      )
    const exceeded = ['sum moderate c1 c2 c3 1.298']
    expect(sum({ population: 'farmers' }, { population: 'refugees' }, {})).toEqual(exceeded)
    expect(sum({ population: 'refugees' }, { population: 'farmers' }, {})).toEqual(exceeded)
    expect(sum({ population: 'farmers' }, { population: 'women' }, {})).toEqual([])
    expect(sum({ measure: 'drowned' }, { measure: 'burned' }, {})).toEqual([])
  })

  test('replace those of the same id', () => {
    const own = vocabularyOf({ measures: [], populations: [term('refugees', 'people')] })
    expect(own.populations.isWithin('refugees', 'civilians')).toBe(false)
    expect(own.populations.isWithin('refugees', 'people')).toBe(true)
  })
})
