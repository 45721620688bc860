import { afterEach, describe, expect, test } from '@jest/globals'
import type { Family } from '../../src/db/find-family.ts'
import { findFamily } from '../../src/db/find-family.ts'
import { families } from '../../src/web/family-cache.ts'
import { pageStores, seed } from '../support/web-app.ts'

const { open, close } = pageStores()

afterEach(close)

const now = { asOf: undefined, recordedBy: undefined }

async function someFamily(): Promise<Family> {
  const store = await open()
  const [imported] = await seed(store)
  const family = await findFamily(store, imported?.events[0] ?? '')
  if (family === undefined) throw new Error('the sample has no event')
  return family
}

describe('the memory of analyses', () => {
  test('an unchanged family is analysed once', async () => {
    const family = await someFamily()
    const memory = families()
    expect(memory.analysed(family, now)).toBe(memory.analysed({ ...family }, now))
  })

  test('a change, another clock or another family is analysed afresh', async () => {
    const family = await someFamily()
    const memory = families()
    const first = memory.analysed(family, now)
    const others = [
      memory.analysed({ ...family, version: family.version + 1 }, now),
      memory.analysed({ ...family, root: 'other' }, now),
      memory.analysed(family, { ...now, asOf: '2024-12-25T00:00:00Z' }),
      memory.analysed(family, { ...now, recordedBy: '2026-01-01T00:00:00Z' }),
    ]
    for (const other of others) expect(other).not.toBe(first)
    expect(memory.analysed(family, now)).toBe(first)
  })

  test('as of a time the bundle knows nothing later, and its index likewise', async () => {
    const family = await someFamily()
    const { bundle, index, analysis } = families().analysed(family, {
      ...now,
      asOf: '1990-01-01T00:00:00Z',
    })
    const dated = family.bundle.claims.filter(({ assertedAt }) => assertedAt !== undefined)
    for (const { id } of dated) expect(index.claim(id)).toBeUndefined()
    expect(bundle.claims.length).toBe(family.bundle.claims.length - dated.length)
    expect(analysis.claims.length).toBe(bundle.claims.length)
  })
})
