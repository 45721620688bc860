import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mostAgreed } from '../../../src/domain/figures/most-agreed.ts'

describe('the value most origins accept', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat({ max: 30 }), fc.nat({ max: 10 }))
      .map(([low, width]) => ({ low, high: low + width })),
    { minLength: 1, maxLength: 12 },
  )

  test('lies in as many spans as any other, and is the least that does', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const around = (value: number) =>
          given.filter(({ low, high }) => low <= value && value <= high).length
        const counts = Array.from({ length: 41 }, (_, value) => around(value))
        const most = Math.max(...counts)
        expect(mostAgreed(given)).toMatchObject({
          span: { low: counts.indexOf(most) },
          support: most,
        })
      }),
    )
  })

  test('of nobody is nothing', () => {
    expect(mostAgreed([])).toBeUndefined()
  })

  test('is the stretch on which they agree', () => {
    const given = [
      { low: 8, high: 12 },
      { low: 11, high: 13 },
      { low: 10, high: 12 },
    ]
    expect(mostAgreed(given)).toEqual({ span: { low: 11, high: 12 }, support: 3 })
  })
})
