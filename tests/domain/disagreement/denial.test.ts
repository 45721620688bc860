import { describe, expect, test } from '@jest/globals'
import type { Value } from '../../../src/domain/claim/claim.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import {
  ask,
  bundle,
  choice,
  claim,
  count,
  event,
  type Sketch,
} from '../../support/build-bundle.ts'
import { conflictsIn, contestedIn } from '../../support/outline.ts'

const denies = (value?: Value | string): Sketch => ({ claimant: 'b', stance: 'denies', value })
const found = ['denial major c1 c2']

const against = (asserted: Sketch, denial: Sketch, questions: readonly Question[] = [count('q')]) =>
  bundle([claim('c1', { claimant: 'a', ...asserted }), claim('c2', denial)], {
    questions,
    events: [event('e'), event('strike', { within: 'e' }), event('raid', { within: 'e' })],
  })

describe('a figure denied', () => {
  const cases: readonly (readonly [string, string, string | undefined, readonly string[]])[] = [
    ['as asserted', '46', '46', found],
    ['as another than asserted', '46', '50', []],
    ['inside an open bound', 'at least 40', '46', found],
    ['outside an open bound', 'at least 40', '39', []],
    ['as a range that meets', '46', '40 to 50', found],
    ['without a figure, any', '46', undefined, found],
    ['without a figure, a vague one', 'dozens', undefined, found],
    ['without a figure, the least', '1', undefined, found],
    ['without a figure, none', 'none', undefined, []],
    ['without a figure, what may be none', 'up to 46', undefined, []],
  ]
  test.each(cases)('%s', (_, asserted, denied, expected) => {
    expect(conflictsIn(against({ value: asserted }, denies(denied)))).toEqual(expected)
  })

  test('contests both', () => {
    expect(contestedIn(against({ value: '46' }, denies('46')))).toEqual(['c1', 'c2'])
  })

  test('never evolves', () => {
    const pair = against(
      { value: '46', assertedAt: '2024-12-27' },
      { ...denies(), assertedAt: '2024-12-24' },
    )
    expect(conflictsIn(pair)).toEqual(found)
  })

  test('two denials do not conflict', () => {
    expect(conflictsIn(against(denies('46'), { ...denies('46'), claimant: 'a' }))).toEqual([])
  })

  const keys: readonly (readonly [
    string,
    Parameters<typeof count>[1],
    Parameters<typeof count>[1],
    readonly string[],
  ])[] = [
    ['denies killed with casualties', {}, { measure: 'casualties' }, found],
    ['denies civilians with people', { population: 'civilians' }, {}, found],
    ['denies a part of the event with the whole', { event: 'strike' }, {}, found],
    ['denies no casualties with killed', { measure: 'casualties' }, {}, []],
    ['denies no people with civilians', {}, { population: 'civilians' }, []],
    ['denies no sibling', { event: 'strike' }, { event: 'raid' }, []],
    ['denies no unknown population', { population: undefined }, {}, []],
  ]
  test.each(keys)('without a figure %s', (_, asserted, denied, expected) => {
    const questions = [count('asserted', asserted), count('denied', denied)]
    const pair = against(
      { question: 'asserted', value: '46' },
      { ...denies(), question: 'denied' },
      questions,
    )
    expect(conflictsIn(pair)).toEqual(expected)
  })

  test('without a figure leaves a narrower none alone', () => {
    const questions = [count('asserted'), count('denied', { measure: 'casualties' })]
    const pair = against(
      { question: 'asserted', value: 'none' },
      { ...denies(), question: 'denied' },
      questions,
    )
    expect(conflictsIn(pair)).toEqual([])
  })

  test('with a figure says nothing of narrower keys', () => {
    const questions = [count('asserted'), count('denied', { measure: 'casualties' })]
    const pair = against(
      { question: 'asserted', value: '46' },
      { ...denies('46'), question: 'denied' },
      questions,
    )
    expect(conflictsIn(pair)).toEqual([])
  })

  test('conflicts with each thing denied, and each denial with each claim', () => {
    const claims = [
      claim('c1', { claimant: 'a', value: '46' }),
      claim('c2', denies('46')),
      claim('c3', denies('60')),
      claim('c4', { claimant: 'c', value: '60' }),
    ]
    expect(conflictsIn(bundle(claims))).toEqual([
      'denial major c1 c2',
      'denial major c3 c4',
      'value moderate c1 c4 1.298',
    ])
  })

  test('that is superseded, retracted or of its own body makes no denial', () => {
    const claims = [
      claim('c1', { claimant: 'a', value: '46', assertedAt: '2024-12-24' }),
      claim('c2', { ...denies('46'), assertedAt: '2024-12-24' }),
      claim('c3', { claimant: 'b', value: '46', assertedAt: '2024-12-27' }),
      claim('c4', { ...denies('46'), claimant: 'c', assertedAt: '2024-12-24' }),
      claim('c5', { claimant: 'c', stance: 'retracts', updates: 'c4', assertedAt: '2024-12-27' }),
      claim('c6', { ...denies('46'), claimant: 'a', assertedAt: '2024-12-20' }),
    ]
    expect(conflictsIn(bundle(claims))).toEqual([])
  })
})

describe('an answer denied', () => {
  const yes: Value = { type: 'yes_no', answer: 'yes' }
  const no: Value = { type: 'yes_no', answer: 'no' }
  const camp: Value = { type: 'choice', option: 'camp' }
  const school: Value = { type: 'choice', option: 'school' }
  const day = (date: string): Value => ({ type: 'date', from: date, to: date })
  const place = (name: string): Value => ({ type: 'place', name })
  const yesNo = ask('q', 'yes_no')
  const target = choice('q', [{ id: 'camp' }, { id: 'school' }])
  const cases: readonly (readonly [string, Question, Value, Sketch, readonly string[]])[] = [
    ['yes against no', yesNo, yes, { claimant: 'b', value: no }, found],
    ['yes against yes', yesNo, yes, { claimant: 'b', value: yes }, []],
    ['yes against yes denied', yesNo, yes, denies(yes), found],
    ['yes against a plain denial', yesNo, yes, denies(), found],
    ['no against a plain denial', yesNo, no, denies(), []],
    ['no against no denied', yesNo, no, denies(no), found],
    ['no against yes denied', yesNo, no, denies(yes), []],
    ['an option against that option denied', target, camp, denies(camp), found],
    ['an option against another denied', target, camp, denies(school), []],
    ['an option against all denied', target, camp, denies(), found],
    [
      'a day against that day denied',
      ask('q', 'date'),
      day('2024-12-24'),
      denies(day('2024-12-24')),
      found,
    ],
    [
      'a day against another denied',
      ask('q', 'date'),
      day('2024-12-24'),
      denies(day('2024-12-25')),
      [],
    ],
    [
      'a place against that place denied',
      ask('q', 'place'),
      place('Barmal'),
      denies(place('Barmal')),
      found,
    ],
    [
      'a place against another denied',
      ask('q', 'place'),
      place('Barmal'),
      denies(place('Gayan')),
      [],
    ],
  ]
  test.each(cases)('%s', (_, question, value, denial, expected) => {
    expect(conflictsIn(against({ value }, denial, [question]))).toEqual(expected)
  })
})
