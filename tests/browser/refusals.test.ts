import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Express } from 'express'
import request from 'supertest'
import type { Handler, Route } from '../../src/web/route.ts'
import { routeTable } from '../../src/web/route-table.ts'
import { pageStores, webApp } from '../support/web-app.ts'
import { htmlFaults } from './html.ts'

const stores = pageStores()
let app: Express

beforeAll(async () => {
  const fail: Handler = () => {
    throw new TypeError('a bug')
  }
  const broken: Route = { method: 'get', path: '/broken', access: 'anyone', handler: fail }
  app = webApp(await stores.open(), [...routeTable, broken]).app
})

afterAll(() => stores.close())

describe('what goes wrong still gets a page under the policy, and a valid one', () => {
  test.each([
    ['a bug', 500, () => request(app).get('/broken')],
    ['an unknown address', 404, () => request(app).get('/nowhere')],
    ['an unknown event', 404, () => request(app).get('/events/none')],
    ['a bad setting', 400, () => request(app).get('/claims?page=0')],
    ['a wrong method', 405, () => request(app).get('/samples/removal')],
    ['another host', 421, () => request(app).get('/events').set('host', 'evil.example')],
    [
      'another site',
      403,
      () => request(app).post('/samples/removal').set('sec-fetch-site', 'cross-site'),
    ],
  ])('%s', async (_name, status, ask) => {
    const answer = await ask()
    expect(answer.status).toBe(status)
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(await htmlFaults(answer.text)).toEqual([])
  })
})
