import { describe, expect, test } from '@jest/globals'
import { differences, type Expectation } from './expectation.ts'

const expected: Expectation = {
  claims: [{ id: 'c1', state: 'current' } as { id: string }],
  conflicts: [{ kind: 'value', claims: ['c1', 'c2'] }],
  questions: [{ id: 'q1', envelope: { min: 1, max: null } } as { id: string }],
}

describe('the comparison with an expectation', () => {
  test('passes over fields that are not expected', () => {
    const actual = { ...expected, claims: [{ ...expected.claims[0], id: 'c1', origins: 3 }] }
    expect(differences(expected, actual)).toEqual([])
  })

  const wrong: readonly (readonly [string, Partial<Expectation>, string])[] = [
    ['a claim is missing', { claims: [] }, 'claim c1: missing'],
    ['a field differs', { claims: [{ id: 'c1' }] }, 'claim c1: state is undefined, not "current"'],
    [
      'a figure differs',
      { questions: [{ id: 'q1', envelope: { min: 1, max: 2 } } as { id: string }] },
      'question q1: envelope is {"min":1,"max":2}, not {"min":1,"max":null}',
    ],
    ['a conflict is missing', { conflicts: [] }, 'value of c1, c2: missing'],
    [
      'there is another conflict',
      { conflicts: [...expected.conflicts, { kind: 'sum', claims: ['c9'] }] },
      'sum of c9: unexpected',
    ],
  ]
  test.each(wrong)('goes red where %s', (_name, change, line) => {
    expect(differences(expected, { ...expected, ...change })).toEqual([line])
  })
})
