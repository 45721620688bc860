import { describe, expect, test } from '@jest/globals'
import { randomFrom } from '../../seeds/bulk/random.ts'
import { zipfSizes } from '../../seeds/bulk/zipf-sizes.ts'
import { bulkBundle } from '../../seeds/bulk.ts'
import { readBundle } from '../../src/imports/bundle/read-bundle.ts'

const size = { claims: 3000, questions: 300, seed: 7 }

describe('the bulk bundle', () => {
  test('is a bundle, with as many claims and questions as asked for', () => {
    const bundle = readBundle(JSON.parse(JSON.stringify(bulkBundle(size))))
    expect(bundle.claims).toHaveLength(size.claims)
    expect(bundle.questions).toHaveLength(size.questions)
    expect(new Set(bundle.claims.map(({ id }) => id)).size).toBe(size.claims)
  })

  test('is the same for the same seed, and another for another', () => {
    const first = JSON.stringify(bulkBundle(size))
    expect(JSON.stringify(bulkBundle(size))).toBe(first)
    expect(JSON.stringify(bulkBundle({ ...size, seed: 8 }))).not.toBe(first)
  })

  test('has every stance, updates, relays, hedges and claims that name nobody', () => {
    const { claims } = bulkBundle(size)
    expect([...new Set(claims.map(({ stance }) => stance))].sort()).toEqual(
      ['asserts', 'declines', 'denies', 'retracts'], //
    )
    const citations = claims.flatMap((claim) => claim.citations)
    expect(claims.filter(({ claimant }) => claimant === null).length).toBeGreaterThan(50)
    expect(claims.filter(({ updates }) => updates !== null).length).toBeGreaterThan(50)
    expect(citations.filter(({ via }) => `${via}` !== '').length).toBeGreaterThan(50)
    expect(citations.filter(({ hedge }) => hedge !== null).length).toBeGreaterThan(50)
  })
})

test.each([
  [10, 3, [5, 3, 2]],
  [3, 3, [1, 1, 1]],
  [7, 1, [7]],
])('%d claims among %d questions: %j', (total, groups, sizes) => {
  expect(zipfSizes(total, groups)).toEqual(sizes)
})

test('chance draws from the whole range and repeats', () => {
  const random = randomFrom(42)
  const drawn = Array.from({ length: 1000 }, () => random.next())
  expect(Math.min(...drawn)).toBeLessThan(0.01)
  expect(Math.max(...drawn)).toBeGreaterThan(0.99)
  expect(randomFrom(42).next()).toBe(drawn[0])
})
