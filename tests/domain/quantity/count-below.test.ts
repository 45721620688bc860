import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countBelow } from '../../../src/domain/quantity/count-below.ts'

const cases: readonly (readonly [readonly number[], number, number])[] = [
  [[], 3, 0],
  [[1, 3, 3, 8], 3, 1],
  [[1, 3, 3, 8], 4, 3],
  [[1, 3, 3, 8], 9, 4],
  [[1, 3, 3, 8], 1, 0],
]
test.each(cases)('of %j those below %d are %d', (sorted, limit, expected) => {
  expect(countBelow(sorted, limit)).toBe(expected)
})

test('counts as a scan does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(50), (numbers, limit) => {
      const sorted = numbers.toSorted((a, b) => a - b)
      expect(countBelow(sorted, limit)).toBe(sorted.filter((number) => number < limit).length)
    }),
  )
})
