import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { scaleTo } from '../../../../src/exports/charts/axes/scale.ts'

const linear = { kind: 'linear', wanted: 5 } as const

describe('an axis of counts', () => {
  const cases: readonly (readonly [number, readonly number[]])[] = [
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [50, [0, 10, 20, 30, 40, 50]],
    [51, [0, 20, 40, 60]],
    [1_000_000, [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]],
  ]
  test.each(cases)('up to %d has its ticks at %j', (greatest, ticks) => {
    expect(scaleTo(greatest, linear).ticks).toEqual(ticks)
  })

  test('places a count on a logarithmic axis by its order of magnitude, and 0 at its start', () => {
    const scale = scaleTo(900, { kind: 'log', wanted: 5 })
    expect(scale.ticks).toEqual([0, 1, 10, 100, 1000])
    expect(scale.at(0)).toBe(0)
    expect(scale.at(1000)).toBe(1)
    expect(scale.at(9)).toBeGreaterThan(0.3)
  })

  test('starts at 0, holds the greatest count and never turns back', () => {
    const counts = fc.integer({ min: 0, max: 2 ** 50 })
    fc.assert(
      fc.property(counts, counts, fc.constantFrom('linear', 'log'), (one, other, kind) => {
        const greatest = Math.max(one, other)
        const scale = scaleTo(greatest, { kind, wanted: 5 })
        expect(scale.at(0)).toBe(0)
        expect(scale.at(greatest)).toBeLessThanOrEqual(1 + 1e-9)
        expect(scale.at(Math.min(one, other))).toBeLessThanOrEqual(scale.at(greatest))
        expect(scale.ticks.every(Number.isInteger)).toBe(true)
        expect(scale.ticks.length).toBeLessThanOrEqual(20)
      }),
    )
  })
})
