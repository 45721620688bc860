import { afterEach, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { findFamily, findFamilyVersion } from '../../../src/db/find-family.ts'
import type { Store } from '../../../src/db/store.ts'
import { pageStores, seed, webApp } from '../../support/web-app.ts'

const { open, close } = pageStores()

afterEach(close)

async function seeded(): Promise<Readonly<{ store: Store; eventId: string }>> {
  const store = await open()
  const [imported] = await seed(store)
  const eventId = imported?.events[0]
  if (eventId === undefined) throw new Error('the samples have no event')
  return { store, eventId }
}

describe('a kept event page', () => {
  test('is the same bytes as the first time', async () => {
    const { store, eventId } = await seeded()
    const { app } = webApp(store)
    const first = await request(app).get(`/events/${eventId}`)
    const second = await request(app).get(`/events/${eventId}`)
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.text).toBe(first.text)
  })

  test('is kept apart for each clock and scale', async () => {
    const { store, eventId } = await seeded()
    const { app } = webApp(store)
    const read = async (query: string) =>
      (await request(app).get(`/events/${eventId}${query}`)).text
    const pages = [await read(''), await read('?scale=log'), await read('?asOf=2024-12-01')]
    expect(new Set(pages).size).toBe(3)
    expect(await read('?scale=log')).toBe(pages[1])
  })

  test('is gone once the event is', async () => {
    const { store, eventId } = await seeded()
    const { app } = webApp(store)
    expect((await request(app).get(`/events/${eventId}`)).status).toBe(200)
    await request(app).post('/samples/removal').set('Origin', 'https://desk.example')
    expect((await request(app).get(`/events/${eventId}`)).status).toBe(410)
  })
})

describe('the version of a family', () => {
  test('is that of the family itself, for now and for an earlier time', async () => {
    const { store, eventId } = await seeded()
    const asks = [
      {},
      { recordedBy: '2099-01-01T00:00:00.000Z' },
      { recordedBy: '1999-01-01T00:00:00.000Z' },
    ]
    for (const ask of asks) {
      const family = await findFamily(store, eventId, ask)
      expect(await findFamilyVersion(store, eventId, ask)).toEqual(
        family && { root: family.root, version: family.version },
      )
    }
    expect(await findFamilyVersion(store, 'none')).toBeUndefined()
  })
})
