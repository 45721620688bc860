import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { logHead } from '../../../src/db/log/log-head.ts'
import type { Store } from '../../../src/db/store.ts'
import { routeTable } from '../../../src/web/route-table.ts'
import { pageStores } from '../../support/web-app.ts'
import { asked, fill } from './served/full-store.ts'
import { isOfRoute, linkedPages, openSite, type Page, type Site } from './served/site.ts'

const stores = pageStores()
let store: Store
let site: Site
let pages: readonly Page[]

beforeAll(async () => {
  store = await stores.open()
  await fill(store)
  site = await openSite(store)
  pages = await linkedPages(site, asked)
})

afterAll(async () => {
  await site.close()
  await stores.close()
})

const ownPage = { 'sec-fetch-site': 'same-origin' }
const asForm = { ...ownPage, 'content-type': 'application/x-www-form-urlencoded' }
const field = (bytes: number) => `name=${'a'.repeat(bytes)}`
const nested = `a${'[b]'.repeat(10_000)}=1`
const parts = Array.from(
  { length: 10_000 },
  () => '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n',
)

const bodies: readonly (readonly [string, RequestInit & Readonly<{ isChunked?: true }>])[] = [
  ['a body that is too long', { headers: asForm, body: field(5_000_000) }],
  ['one without a length', { headers: asForm, body: field(5_000_000), isChunked: true }],
  [
    'one that swells when unpacked',
    { headers: { ...asForm, 'content-encoding': 'gzip' }, body: gzipSync(field(200_000_000 / 4)) },
  ],
  [
    '1,500 fields',
    { headers: asForm, body: Array.from({ length: 1500 }, (_, at) => `a${at}=1`).join('&') },
  ],
  ['a field nested 10,000 deep', { headers: asForm, body: nested }],
  ['a field twice', { headers: asForm, body: 'name=a&name=b&by=c' }],
  ['names of JavaScript’s own', { headers: asForm, body: '__proto__=1&constructor=2&name=a' }],
  ['a broken escape', { headers: asForm, body: 'name=%E0%A4%A' }],
  [
    'an unknown charset',
    {
      headers: { ...asForm, 'content-type': `${asForm['content-type']}; charset=x` },
      body: 'name=a',
    },
  ],
  [
    '10,000 parts',
    {
      headers: { ...ownPage, 'content-type': 'multipart/form-data; boundary=x' },
      body: `${parts.join('')}--x--`,
    },
  ],
  [
    'deep JSON',
    { headers: { ...ownPage, 'content-type': 'application/json' }, body: '['.repeat(50_000) },
  ],
  ['words', { headers: { ...ownPage, 'content-type': 'text/plain' }, body: 'name=a' }],
]

/** A server that has read enough may hang up before all is sent, which is a refusal too. */
async function statusOf(path: string, init: (typeof bodies)[number][1]): Promise<number> {
  const { isChunked, ...rest } = init
  const streamed = isChunked
    ? { body: new Blob([String(rest.body)]).stream(), duplex: 'half' as const }
    : {}
  try {
    const response = await fetch(site.url + path, { ...rest, ...streamed, method: 'POST' })
    await response.arrayBuffer()
    return response.status
  } catch (error) {
    if (String(error).includes('fetch failed')) return 413
    throw error
  }
}

const takers = routeTable.filter(({ method }) => method === 'post').map(({ path }) => path)

describe('a form that takes what it should not is refused at once, and nothing is kept', () => {
  test.each(bodies)('%s', async (_name, init) => {
    const before = await logHead(store)
    for (const path of takers.filter((taker) => taker !== '/samples/removal')) {
      const began = performance.now()
      const status = await statusOf(path.replaceAll(/:\w+/g, 'none'), init)
      expect([path, status >= 400 && status < 500]).toEqual([path, true])
      expect(performance.now() - began).toBeLessThan(5000)
    }
    expect(await logHead(store)).toEqual(before)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

const junk = [
  '-1',
  '0',
  '1e9',
  'NaN',
  '',
  '1.5',
  '1000000000000000',
  '0x1',
  '١',
  '1;2',
  '9'.repeat(400),
]
const queries = [
  ...junk.map((page) => `page=${encodeURIComponent(page)}`),
  'page[]=1',
  'page=1&page=2',
  'page[a][b]=1',
  `a${'[b]'.repeat(1000)}=1`,
  'limit=-1',
  '__proto__[page]=1',
  'q=%00',
  'q=%E0%A4%A',
]

const lists = ['/events', '/claims', '/questions', '/documents', '/actors', '/changes', '/search']

describe('an address with settings that are none is refused, and breaks nothing', () => {
  const readers = routeTable.filter(({ method }) => method === 'get').map(({ path }) => path)
  test.each(readers)('%s', async (pattern) => {
    const path = pages.find((page) => isOfRoute(pattern, page.path))?.path.split('?')[0] ?? pattern
    const isList = lists.includes(pattern)
    for (const query of queries) {
      const { status } = await site.get(`${path}?${query}`)
      expect([query, status < 500]).toEqual([query, true])
      const isRefused = !isList || !query.startsWith('page') || status === 400
      expect([query, isRefused]).toEqual([query, true])
    }
  })
})
