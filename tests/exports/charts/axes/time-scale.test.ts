import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { timeScale } from '../../../../src/exports/charts/axes/time-scale.ts'

const iso = (ms: number) => new Date(ms).toISOString()
const at = (text: string) => Date.parse(text)

describe('an axis of time', () => {
  test('of one morning has its ticks on whole hours', () => {
    const scale = timeScale([at('2024-12-25T07:10:00Z'), at('2024-12-25T12:00:00Z')], 6)
    expect(scale.ticks.map(iso)).toEqual([
      '2024-12-25T07:00:00.000Z',
      '2024-12-25T08:00:00.000Z',
      '2024-12-25T09:00:00.000Z',
      '2024-12-25T10:00:00.000Z',
      '2024-12-25T11:00:00.000Z',
      '2024-12-25T12:00:00.000Z',
    ])
    expect(scale.grain).toBe('hour')
  })

  test('of two years has its ticks on first days of months', () => {
    const scale = timeScale([at('2022-02-24T00:00:00Z'), at('2024-02-24T00:00:00Z')], 6)
    expect(scale.ticks.map(iso)).toEqual([
      '2022-07-01T00:00:00.000Z',
      '2023-01-01T00:00:00.000Z',
      '2023-07-01T00:00:00.000Z',
      '2024-01-01T00:00:00.000Z',
    ])
    expect(scale.grain).toBe('month')
  })

  test('of one moment leaves room on both sides', () => {
    const moment = at('2024-12-25T08:00:00Z')
    expect(timeScale([moment], 6).at(moment)).toBe(0.5)
  })

  test('of no moment is still an axis', () => {
    expect(timeScale([], 6).at(0)).toBe(0.5)
  })

  test('never has more ticks than asked by much, and keeps moments inside', () => {
    const moment = fc.integer({ min: at('1900-01-01'), max: at('2100-01-01') })
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 5 }), (moments) => {
        const scale = timeScale(moments, 6)
        expect(scale.ticks.length).toBeLessThanOrEqual(8)
        for (const ms of moments) {
          expect(scale.at(ms)).toBeGreaterThan(0)
          expect(scale.at(ms)).toBeLessThan(1)
        }
      }),
    )
  })
})
