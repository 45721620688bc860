import { describe, expect, test } from '@jest/globals'
import type { Victim } from '../../../src/domain/event/event.ts'
import type { QuantityQuestion } from '../../../src/domain/question/question.ts'
import { bundle, claim, count, event } from '../../support/build-bundle.ts'
import { figuresOf } from '../../support/outline.ts'

const victim = (id: string, population?: string): Victim => ({
  id,
  name: undefined,
  age: undefined,
  population,
})
const events = [
  event('e', { victims: [victim('v1')] }),
  event('strike', { within: 'e', victims: [victim('v2', 'women'), victim('v3', 'militants')] }),
  event('raid', { within: 'e' }),
]
const floor = (scope: Partial<QuantityQuestion>, ...others: readonly Partial<QuantityQuestion>[]) =>
  figuresOf(
    bundle([claim('c1', { claimant: 'a', value: '46' })], {
      events,
      questions: [count('q', scope), ...others.map((other, at) => count(`o${at}`, other))],
    }),
  ).floor

describe('the floor of individually identified victims', () => {
  const cases: readonly (readonly [string, Partial<QuantityQuestion>, number])[] = [
    ['counts all of an event and of what it contains', {}, 3],
    ['counts a contained event’s own', { event: 'strike' }, 2],
    ['counts none of a sibling', { event: 'raid' }, 0],
    ['counts for casualties, which contain the killed', { measure: 'casualties' }, 3],
    ['counts none for the injured', { measure: 'injured' }, 0],
    ['counts none for bodies recovered', { measure: 'bodies_recovered' }, 0],
    ['counts a population’s own', { population: 'women' }, 1],
    ['counts what the population contains', { population: 'civilians' }, 1],
    ['counts nobody not known to belong', { population: 'children' }, 0],
    ['counts all where the population is not recorded', { population: undefined }, 3],
    ['counts none for what was added in a period', { counting: 'incremental' }, 0],
    ['counts none for one place', { place: 'Barmal' }, 0],
    ['counts for the only side of which anything is asked', { victimSide: 'p' }, 3],
  ]
  test.each(cases)('%s', (_, scope, expected) => {
    expect(floor(scope)).toBe(expected)
  })

  test('counts none for one of two sides, since victims carry none', () => {
    expect(floor({ victimSide: 'p' }, { victimSide: 'q' })).toBe(0)
  })
})
