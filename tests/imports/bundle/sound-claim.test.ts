import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { claimShape } from '../../../src/imports/bundle/shapes/claim.ts'
import { isSoundClaim } from '../../../src/imports/bundle/shapes/sound-claim.ts'
import { smallBundle } from './small-bundle.ts'

const keys = [
  ...['id', 'question', 'claimant', 'stance', 'value', 'assertedAt', 'updates', 'reason'],
  ...['citations', 'document', 'quote', 'at', 'mode', 'via', 'hedge', 'attribution', 'as'],
  ...['translation', 'colour', '__proto__'],
]

const anything = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 'x', 'x'.repeat(201), 'a\0', '\udc00', 3, [], {}),
  fc.constantFrom<unknown>('declines', 'correction', 'own_voice', '2024-12-25', '2024-02-30'),
  fc.constantFrom<unknown>(['x'], [''], [3], [{ document: 'd', mode: 'named' }], [0, 5], ['0', 5]),
)

describe('the quick look at a claim', () => {
  const { claims } = smallBundle()

  test('knows sound claims at once', () => {
    expect(claims.filter(isSoundClaim).length).toBeGreaterThan(claims.length / 2)
  })

  test('never lets through what the shape refuses', () => {
    const change = fc.tuple(fc.nat(), fc.boolean(), fc.constantFrom(...keys), anything)
    fc.assert(
      fc.property(change, ([place, isInside, key, value]) => {
        const whole = structuredClone(claims[place % claims.length] ?? {})
        const citation = [whole.citations].flat()[0]
        const target = isInside && typeof citation === 'object' ? citation : whole
        Object.defineProperty(target, key, { value, enumerable: true })
        if (isSoundClaim(whole)) expect(claimShape.safeParse(whole).error).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })
})
