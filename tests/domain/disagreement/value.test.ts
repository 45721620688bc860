import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bundle, claim } from '../../support/build-bundle.ts'
import { conflictsIn } from '../../support/outline.ts'

/** What two bodies' figures on one key make. */
const between = (one: string, other: string, rest: Parameters<typeof bundle>[1] = {}) =>
  conflictsIn(
    bundle(
      [claim('c1', { claimant: 'a', value: one }), claim('c2', { claimant: 'b', value: other })],
      rest,
    ),
  )

describe('two figures of two origins on one key', () => {
  const relations: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['equal figures agree', '46', '46', []],
    ['ranges that meet in one point agree', '40 to 46', '46 to 50', []],
    ['a figure inside an open bound is compatible', 'at least 40', '46', []],
    ['a figure at the open bound is compatible', 'at least 46', '46', []],
    ['a figure below "at least" conflicts', 'at least 46', '45', ['value minor c1 c2 1.022']],
    ['"more than" leaves its figure out', 'more than 46', '46', ['value minor c1 c2 1.021']],
    ['"up to" holds its figure', 'up to 46', '46', []],
    ['a figure above "up to" conflicts', 'up to 46', '47', ['value minor c1 c2 1.021']],
    ['"fewer than" leaves its figure out', 'fewer than 46', '46', ['value minor c1 c2 1.022']],
    ['the order of entry does not matter', '50', '46', ['value minor c1 c2 1.085']],
    [
      'ranges apart take the bounds that face',
      '10 to 20',
      '30 to 40',
      ['value moderate c1 c2 1.476'],
    ],
    ['nobody hurt is a figure', 'none', '1', ['value major c1 c2 2']],
    ['a vague word makes no value conflict', 'dozens', '12', []],
    ['not even against nobody hurt', 'dozens', 'none', []],
  ]
  test.each(relations)('%s', (_, one, other, expected) => {
    expect(between(one, other)).toEqual(expected)
  })

  const severities: readonly (readonly [string, string, string, string])[] = [
    ['just below 1.1 is minor', '10', '11', 'value minor c1 c2 1.091'],
    ['1.1 is moderate', '9', '10', 'value moderate c1 c2 1.1'],
    ['just below 1.5 is moderate', '99', '148', 'value moderate c1 c2 1.49'],
    ['1.5 is major', '99', '149', 'value major c1 c2 1.5'],
    ['just below 3 is major', '99', '298', 'value major c1 c2 2.99'],
    ['3 is extreme', '99', '299', 'value extreme c1 c2 3'],
    ['1.0996 is 1.1 to three decimals, so moderate', '9999', '10995', 'value moderate c1 c2 1.1'],
  ]
  test.each(severities)('a ratio of %s', (_, one, other, expected) => {
    expect(between(one, other)).toEqual([expected])
  })

  test('the newsroom sets where severities begin', () => {
    const policy = { severity: [1.05, 1.08, 1.085] as const }
    expect(between('46', '50', { policy })).toEqual(['value extreme c1 c2 1.085'])
  })
})

describe('the tolerance of about', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['holds ten percent above', 'about 50', '55', []],
    [
      'no more than that, and the ratio is of the figures as worded',
      'about 50',
      '56',
      ['value moderate c1 c2 1.118'],
    ],
    ['holds ten percent below', 'about 50', '45', []],
    ['no less than that', 'about 50', '44', ['value moderate c1 c2 1.133']],
    ['is not rounded to whole numbers', 'about 46', '51', ['value moderate c1 c2 1.106']],
    ['widens both', 'about 100', 'about 122', []],
    ['of both is all there is', 'about 100', 'about 123', ['value moderate c1 c2 1.228']],
  ]
  test.each(cases)('%s', (_, one, other, expected) => {
    expect(between(one, other)).toEqual(expected)
  })

  test('is the newsroom’s to set', () => {
    expect(between('about 50', '51', { policy: { aboutTolerance: 0 } })).toHaveLength(1)
  })

  test('holds its edge exactly, whatever the figure and the tolerance', () => {
    const hundreds = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(hundreds, fc.integer({ min: 1, max: 99 }), (figure, percent) => {
        const policy = { aboutTolerance: percent / 100 }
        const against = (other: number) => between(`about ${figure * 100}`, `${other}`, { policy })
        expect(against(figure * (100 + percent))).toEqual([])
        expect(against(figure * (100 - percent))).toEqual([])
        expect(against(figure * (100 + percent) + 1)).toHaveLength(1)
        expect(against(figure * (100 - percent) - 1)).toHaveLength(1)
      }),
    )
  })
})
