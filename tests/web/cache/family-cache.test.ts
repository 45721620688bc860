import { afterEach, describe, expect, test } from '@jest/globals'
import { type FamilyVersion, findFamily, findFamilyVersion } from '../../../src/db/find-family.ts'
import type { Store } from '../../../src/db/store.ts'
import { families } from '../../../src/web/cache/family-cache.ts'
import { pageStores, seed } from '../../support/web-app.ts'

const { open, close } = pageStores()

afterEach(close)

const now = { asOf: undefined, recordedBy: undefined }

async function someFamily(): Promise<Readonly<{ store: Store; known: FamilyVersion }>> {
  const store = await open()
  const [imported] = await seed(store)
  const known = await findFamilyVersion(store, imported?.events[0] ?? '')
  if (known === undefined) throw new Error('the sample has no event')
  return { store, known }
}

describe('the memory of analyses', () => {
  test('an unchanged family is read and analysed once, whatever is asked of it', async () => {
    const { store, known } = await someFamily()
    const memory = families()
    const first = await memory.analysed(store, known, now)
    expect(first?.family).toEqual(await findFamily(store, known.root))
    expect(await memory.analysed(store, { ...known }, now)).toBe(first)
    expect(first?.survey()).toBe(first?.survey())
    expect(first?.matrix()).toBe(first?.matrix())
    const earlier = await memory.analysed(store, known, { ...now, asOf: '2024-12-25T00:00:00Z' })
    expect(earlier?.family).toBe(first?.family)
  })

  test('a change or another clock is analysed afresh', async () => {
    const { store, known } = await someFamily()
    const memory = families()
    const first = await memory.analysed(store, known, now)
    const others = [
      await memory.analysed(store, { ...known, version: known.version + 1 }, now),
      await memory.analysed(store, known, { ...now, asOf: '2024-12-25T00:00:00Z' }),
      await memory.analysed(store, known, { ...now, recordedBy: '2026-01-01T00:00:00Z' }),
    ]
    for (const other of others) expect(other).not.toBe(first)
  })

  test('a family that went meanwhile is none', async () => {
    const { store } = await someFamily()
    expect(await families().analysed(store, { root: 'gone', version: 1 }, now)).toBeUndefined()
  })

  test('nothing is kept where there is no room, and what is made is the same', async () => {
    const { store, known } = await someFamily()
    const memory = families({ entries: 1, claims: 0 })
    const first = await memory.analysed(store, known, now)
    const second = await memory.analysed(store, known, now)
    expect(second).not.toBe(first)
    expect(second?.analysis).toEqual(first?.analysis)
  })

  test('as of a time the bundle knows nothing later, and its index likewise', async () => {
    const { store, known } = await someFamily()
    const analysed = await families().analysed(store, known, {
      ...now,
      asOf: '1990-01-01T00:00:00Z',
    })
    if (analysed === undefined) throw new Error('the family went')
    const { family, bundle, index, analysis } = analysed
    const dated = family.bundle.claims.filter(({ assertedAt }) => assertedAt !== undefined)
    for (const { id } of dated) expect(index.claim(id)).toBeUndefined()
    expect(bundle.claims.length).toBe(family.bundle.claims.length - dated.length)
    expect(analysis.claims.length).toBe(bundle.claims.length)
  })
})
