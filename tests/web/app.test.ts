import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Express } from 'express'
import request from 'supertest'
import { Refusal } from '../../src/domain/refusal.ts'
import type { Route } from '../../src/web/route.ts'
import { routeTable } from '../../src/web/route-table.ts'
import { pageStores, seed, type WebApp, webApp } from '../support/web-app.ts'

const { open, close } = pageStores()
let web: WebApp
let app: Express

beforeAll(async () => {
  const store = await open()
  await seed(store)
  web = webApp(store)
  app = web.app
})

afterAll(close)

const failing = async (handler: Route['handler']) =>
  webApp(await open(), [{ method: 'get', path: '/broken', access: 'anyone', handler }])

describe('every answer', () => {
  const policy =
    "default-src 'none';style-src 'self';img-src 'self';font-src 'self';script-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none';object-src 'none';require-trusted-types-for 'script'"

  test.each([
    ['a page', '/events', 200],
    ['a redirect', '/', 303],
    ['an unknown address', '/nowhere', 404],
    ['an address that cannot be read', '/%ff', 404],
    ['a bad setting', '/claims?page=0', 400],
    ['an unknown asset', '/assets/base.0.css', 404],
    ['a check', '/healthz', 200],
  ])('%s is under the policy', async (_name, path, status) => {
    const answer = await request(app).get(path)
    expect(answer.headers).toMatchObject({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
    expect(answer.headers['x-powered-by']).toBeUndefined()
    expect(answer.status).toBe(status)
  })

  test('another method than the table has is refused, with those it has', async () => {
    const posted = await request(app).post('/events').set('sec-fetch-site', 'same-origin')
    expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD'])
    const got = await request(app).get('/samples/removal')
    expect([got.status, got.headers.allow]).toEqual([405, 'POST'])
  })

  test('another host than ours is refused, save by the checks', async () => {
    const page = await request(app).get('/events').set('host', 'evil.example')
    expect([page.status, page.text.includes('evil')]).toEqual([421, false])
    expect((await request(app).get('/healthz').set('host', '10.0.0.7')).status).toBe(200)
  })

  test('links that name the host name the configured one', async () => {
    const answer = await request(app).get('/events').set('x-forwarded-host', 'evil.example')
    expect(answer.text).toContain('href="https://desk.example/events"')
    expect(answer.text).not.toContain('evil')
  })
})

describe('the route table', () => {
  const line: Route = {
    method: 'get',
    path: '/twice',
    access: 'anyone',
    handler: (_deps, _request, response) => {
      response.send('ok')
    },
  }

  test('two lines for one address do not start', async () => {
    const store = await open()
    expect(() => webApp(store, [line, line])).toThrow('twice')
  })

  test('what grants access to nobody is closed', async () => {
    const closed = { ...line, access: 'nobody' } as unknown as Route
    const answer = await request(webApp(await open(), [closed]).app).get('/twice')
    expect([answer.status, answer.text.includes('Not allowed')]).toEqual([403, true])
  })

  test('no line of it changes anything by GET', () => {
    const changing = routeTable.filter(({ path }) => /removal$/.test(path))
    expect(changing.map(({ method }) => method)).toEqual(['post'])
  })
})

describe('what fails', () => {
  test('a bug says nothing of itself, and is logged by its kind', async () => {
    const { app: broken, logged } = await failing(() => {
      throw new TypeError('secret at /srv/desk/app.ts')
    })
    const answer = await request(broken).get('/broken?who=ada')
    expect(answer.status).toBe(500)
    expect(answer.text).toContain('Something went wrong here')
    expect(answer.text).not.toMatch(/secret|\/srv|TypeError|\.ts/)
    expect(logged.join('')).toContain('"fault":"TypeError"')
    expect(logged.join('')).not.toMatch(/secret|ada|127\.0\.0\.1/)
  })

  test('a refusal says its sentence and its faults, escaped', async () => {
    const { app: refusing } = await failing(async () => {
      throw new Refusal('conflict', 'Changed <meanwhile>.', ['figure: 46'])
    })
    const answer = await request(refusing).get('/broken')
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Changed &lt;meanwhile&gt;.')
    expect(answer.text).toContain('figure: 46')
    expect(answer.text).toContain('<title>Error: ')
  })

  test('a full disk answers 503 and when to try again', async () => {
    const { app: full } = await failing(() => {
      throw Object.assign(new Error('disk'), { code: 'SQLITE_FULL' })
    })
    const answer = await request(full).get('/broken')
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '10'])
  })

  test('a database without the schema is not ready', async () => {
    const { app: bare } = webApp(await open({ empty: true }))
    expect((await request(bare).get('/readyz')).status).toBe(503)
  })

  test('a database that is gone is not ready, and the process still answers', async () => {
    const store = await open()
    const { app: orphan } = webApp(store)
    expect((await request(orphan).get('/readyz')).status).toBe(200)
    await store.close()
    expect((await request(orphan).get('/readyz')).status).toBeGreaterThanOrEqual(500)
    expect((await request(orphan).get('/healthz')).status).toBe(200)
  })
})

describe('the log', () => {
  test('tells requests by route and id, never by address, query or browser', async () => {
    const before = web.logged.length
    await request(app).get('/actors/none?x=secret').set('user-agent', 'Browser/1')
    const lines = web.logged.slice(before).join('')
    expect(lines).toContain('"route":"/actors/:actorId","status":400')
    expect(lines).not.toMatch(/secret|Browser|127\.0\.0\.1/)
  })
})

describe('assets', () => {
  test('are kept for ever under the hash of their bytes', async () => {
    const { text } = await request(app).get('/events')
    const sheets = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      ([, href]) => href,
    )
    expect(sheets[0]).toMatch(/^\/assets\/base\.[0-9a-f]{16}\.css$/)
    for (const href of sheets) {
      const answer = await request(app).get(href ?? '')
      expect(answer.headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': 'text/css; charset=utf-8',
      })
    }
  })

  test.each([
    '/assets/..%2f..%2fpackage.json',
    '/assets/base.css',
    '/assets/%00',
    '/assets/',
  ])('%s is not one', async (path) => {
    expect((await request(app).get(path)).status).toBe(404)
  })
})
