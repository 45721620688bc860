import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Value } from '../../../src/domain/claim/claim.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import { ask, bundle, choice, claim, count, type Sketch } from '../../support/build-bundle.ts'
import { backingsIn, findingOf } from '../../support/outline.ts'

/** True where a claim of b raises the origins behind a claim of a. */
const supports = (
  supporter: Sketch,
  supported: Sketch,
  questions: readonly Question[] = [count('q')],
) =>
  findingOf(
    bundle(
      [claim('c1', { claimant: 'a', ...supported }), claim('c2', { claimant: 'b', ...supporter })],
      { questions },
    ),
    'c1',
  ).origins === 2

describe('support has a direction', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['46', '46', true],
    ['46', 'at least 13', true],
    ['at least 13', '46', false],
    ['46', 'dozens', true],
    ['dozens', '46', false],
    ['dozens', 'dozens', false],
    ['dozens', 'at least 13', false],
    ['at least 46', 'at least 13', true],
    ['at least 13', 'at least 46', false],
    ['46', 'up to 46', true],
    ['47', 'up to 46', false],
    ['15 to 20', '10 to 30', true],
    ['10 to 30', '15 to 20', false],
    ['15 to 25', '10 to 20', false],
    ['55', 'about 50', true],
    ['56', 'about 50', false],
    ['45', 'about 50', true],
    ['44', 'about 50', false],
    ['about 50', '50', true],
    ['about 50', '55', false],
    ['about 50', 'at least 50', true],
    ['about 55', 'about 50', true],
    ['about 56', 'about 50', false],
    ['12', 'dozens', false],
  ]
  test.each(cases)('“%s” supports “%s”: %s', (supporter, supported, expected) => {
    expect(supports({ value: supporter }, { value: supported })).toBe(expected)
  })

  test('a claim supports itself, vague words included', () => {
    const found = findingOf(bundle([claim('c1', { claimant: 'a', value: 'dozens' })]), 'c1')
    expect(found).toMatchObject({ origins: 1, publishers: 1, corroboration: 'single_origin' })
  })

  test('the article’s three figures: at least 13 has three origins, 46 and 50 one each', () => {
    const claims = [
      claim('c1', { claimant: 'a', value: 'at least 13' }),
      claim('c2', { claimant: 'b', value: '46' }),
      claim('c3', { claimant: 'c', value: '50' }),
    ]
    expect(backingsIn(bundle(claims))).toEqual({
      c1: 'independent 3 0 1',
      c2: 'single_origin 1 0 1',
      c3: 'single_origin 1 0 1',
    })
  })

  test('only current claims support', () => {
    const claims = [
      claim('c1', { claimant: 'a', value: '46', assertedAt: '2024-12-24' }),
      claim('c2', { claimant: 'a', value: '60', assertedAt: '2024-12-27' }),
      claim('c3', { claimant: 'b', value: '46', assertedAt: '2024-12-24' }),
      claim('c4', { claimant: 'b', stance: 'retracts', updates: 'c3', assertedAt: '2024-12-27' }),
      claim('c5', { claimant: 'c', value: '46', assertedAt: '2024-12-24' }),
    ]
    expect(backingsIn(bundle(claims)).c5).toBe('single_origin 1 0 1')
  })

  test('a range supports a figure only where it is inside, whatever the bounds', () => {
    const span = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }))
    fc.assert(
      fc.property(span, span, ([low, width], [otherLow, otherWidth]) => {
        const expected = low >= otherLow && low + width <= otherLow + otherWidth
        const range = (from: number, size: number) => ({
          value: `between ${from} and ${from + size}`,
        })
        expect(supports(range(low, width + 1), range(otherLow, otherWidth + 1))).toBe(expected)
      }),
    )
  })
})

describe('support among other answers', () => {
  const yes: Value = { type: 'yes_no', answer: 'yes' }
  const no: Value = { type: 'yes_no', answer: 'no' }
  const option = (id: string): Value => ({ type: 'choice', option: id })
  const date = (from: string, to = from): Value => ({ type: 'date', from, to })
  const place = (name: string): Value => ({ type: 'place', name })
  const target = choice('q', [{ id: 'camp', compatibleWith: ['school'] }, { id: 'school' }])
  const denies = (value?: Value | string): Sketch => ({ stance: 'denies', value })
  const cases: readonly (readonly [string, Question, Sketch, Sketch, boolean])[] = [
    ['yes and yes', ask('q', 'yes_no'), { value: yes }, { value: yes }, true],
    ['yes and no', ask('q', 'yes_no'), { value: yes }, { value: no }, false],
    ['a denial and no', ask('q', 'yes_no'), denies(), { value: no }, true],
    ['one option', target, { value: option('camp') }, { value: option('camp') }, true],
    ['compatible options', target, { value: option('camp') }, { value: option('school') }, false],
    ['one place', ask('q', 'place'), { value: place('Barmal') }, { value: place('Barmal') }, true],
    [
      'a day in a span',
      ask('q', 'date'),
      { value: date('2024-12-24') },
      { value: date('2024-12-20', '2024-12-24') },
      true,
    ],
    [
      'a span of a day',
      ask('q', 'date'),
      { value: date('2024-12-20', '2024-12-24') },
      { value: date('2024-12-24') },
      false,
    ],
    ['two denials', count('q'), denies(), denies(), true],
    ['denials of one figure', count('q'), denies('46'), denies('46'), true],
    ['denials of two figures', count('q'), denies('46'), denies('50'), false],
    ['a denial and the figure', count('q'), denies('46'), { value: '46' }, false],
  ]
  test.each(cases)('%s', (_, question, supporter, supported, expected) => {
    expect(supports(supporter, supported, [question])).toBe(expected)
  })
})
