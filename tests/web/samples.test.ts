import { afterEach, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { pageStores, seed, webApp } from '../support/web-app.ts'

const { open, close } = pageStores()

afterEach(close)

async function seeded() {
  const store = await open()
  await seed(store)
  return webApp(store).app
}

describe('removing the samples', () => {
  test('takes one action from our own page, and says so', async () => {
    const app = await seeded()
    const removal = await request(app).post('/samples/removal').set('sec-fetch-site', 'same-origin')
    expect([removal.status, removal.headers.location]).toEqual([
      303,
      '/events?notice=samples-removed',
    ])
    const { text } = await request(app).get('/events?notice=samples-removed')
    expect(text).toContain('The sample events are gone.')
    expect(text).toContain('No events yet')
    expect(text).not.toContain('These are samples')
  })

  test('is refused from anywhere else, and removes nothing', async () => {
    const app = await seeded()
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'null' }, {}]) {
      expect((await request(app).post('/samples/removal').set(headers)).status).toBe(403)
    }
    expect((await request(app).get('/events')).text).toContain('These are samples')
  })

  test('twice is said plainly', async () => {
    const app = await seeded()
    const remove = () => request(app).post('/samples/removal').set('sec-fetch-site', 'same-origin')
    await remove()
    expect((await remove()).headers.location).toBe('/events?notice=samples-absent')
  })

  test('a notice that nobody wrote is not shown', async () => {
    const answer = await request(await seeded()).get('/events?notice=hello')
    expect([answer.status, answer.text.includes('hello')]).toEqual([400, false])
  })
})
