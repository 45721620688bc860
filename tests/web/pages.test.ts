import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Express } from 'express'
import fc from 'fast-check'
import request from 'supertest'
import { pageStores, seed, webApp } from '../support/web-app.ts'

const { open, close } = pageStores()
let app: Express

beforeAll(async () => {
  const store = await open()
  await seed(store)
  app = webApp(store).app
})

afterAll(close)

const words = (html: string) =>
  html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

async function read(path: string): Promise<string> {
  const answer = await request(app).get(path)
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text
}

async function linkCalled(list: string, name: string): Promise<string> {
  const html = await read(list)
  const link = [...html.matchAll(/<a href="([^"]+)"><bdi>([^<]*)<\/bdi>/g)].find(
    ([, , text]) => text === name,
  )
  return link?.[1] ?? 'not found'
}

describe('the lists', () => {
  test('the front door leads to the events', async () => {
    const answer = await request(app).get('/')
    expect([answer.status, answer.headers.location]).toEqual([303, '/events'])
  })

  test('events say what is open, and which are samples', async () => {
    const said = words(await read('/events'))
    expect(said).toContain('Exchange of strikes between Pakistan and Afghanistan')
    expect(said).toContain('“Tuesday”, as worded')
    expect(said).toContain('These are samples')
  })

  test('the disputed list holds the disputes and leaves out the rest', async () => {
    const said = words(await read('/questions?disputed'))
    expect(said).toContain('Does the TTP operate from Afghan soil?')
    expect(said).not.toContain('How many Afghan civilians did the violence kill?')
    expect(words(await read('/questions'))).toContain(
      'How many Afghan civilians did the violence kill?',
    )
  })

  test('a contested figure is never told without its claimant', async () => {
    const html = await read('/claims?contested=yes')
    const lines = html.split('<article').slice(1)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) {
      expect(words(line)).toMatch(/contested; (?:according to \S|nobody is named as its source)/)
    }
  })

  test('filters narrow the claims and each can be dropped', async () => {
    const html = await read('/claims?stance=declines&measure=killed')
    expect(words(html)).toContain('Stance: Declines')
    expect(html).toContain('href="/claims?measure=killed"')
    expect(words(html)).toContain('declined to say')
  })

  test('what matches nothing says so and offers to clear', async () => {
    expect(words(await read('/actors?q=zzzz'))).toContain('Nothing matches these filters')
    expect(await read('/actors?q=zzzz')).toContain('href="/actors">Clear all filters')
  })

  test.each([
    '/events',
    '/questions',
    '/claims',
    '/documents',
    '/actors',
  ])('%s refuses what it does not know, by name', async (path) => {
    const answer = await request(app).get(`${path}?page=-1&colour=red`)
    expect(answer.status).toBe(400)
    expect(words(answer.text)).toContain('“page” has a value this page does not know.')
    expect(words(answer.text)).toContain('“colour” is not a setting of this page.')
  })

  test('junk in any setting is a page or a plain refusal, never a fault', async () => {
    const lists = fc.constantFrom('/events', '/questions', '/claims', '/documents', '/actors')
    const names = fc.constantFrom(
      'page',
      'q',
      'event',
      'actor',
      'state',
      'kind',
      'type',
      'contested',
    )
    const values = fc.oneof(
      fc.constantFrom('0', '-1', '1e9', 'NaN', '1.5', '', '[]', '999999999999', "'; --", '%', '_'),
      fc.string({ unit: 'binary' }),
    )
    await fc.assert(
      fc.asyncProperty(
        lists,
        fc.array(fc.tuple(names, values), { maxLength: 3 }),
        async (list, pairs) => {
          const answer = await request(app).get(list).query(new URLSearchParams(pairs).toString())
          expect([200, 400]).toContain(answer.status)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a document', () => {
  test('marks its quotes, each leading to its claim and its number in the list', async () => {
    const html = await read(
      await linkCalled('/documents', 'Raid and reply leave two neighbors further apart'),
    )
    const text = html.slice(html.indexOf('class="source-text"'), html.indexOf('id="cited"'))
    expect(text).toMatch(/<mark[^>]*><a href="\/claims\/[^"]+">[^<]*46 casualties/)
    const numbers = [...text.matchAll(/href="#(quote-\d+)"/g)].map(([, anchor]) => anchor)
    expect(numbers.length).toBeGreaterThan(20)
    for (const anchor of numbers) expect(html).toContain(`<li id="${anchor}"`)
  })

  test('in Dari is told as Dari and keeps its text', async () => {
    const html = await read(await linkCalled('/documents', 'آمار تازه از پکتیکا'))
    expect(html).toContain('<div class="source-text" lang="fa-AF" dir="auto">')
    expect(words(html)).toContain('Dari')
    expect(words(html)).toContain('پکتیکا به ۴۶ تن')
  })

  test('without text says so, and lists the quotes', async () => {
    const said = words(await read(await linkCalled('/documents', 'AP report')))
    expect(said).toContain('The text of this document is not kept here.')
  })

  test.each([
    '/documents/none',
    '/actors/none',
    "/actors/'%20or%201=1",
    '/documents/%E2%80%AE',
  ])('%s is not found', async (path) => {
    const answer = await request(app).get(path)
    expect([answer.status, answer.text.includes('There is no')]).toEqual([404, true])
  })
})

describe('an actor', () => {
  test('shows its tree, what it asserted and how that fared', async () => {
    const said = words(await read(await linkCalled('/actors', 'Afghan government')))
    expect(said).toContain('Hamdullah Fitrat Spokesperson')
    expect(said).toContain('How its claims fared')
    expect(said).toMatch(/Contested 3 of 5 claims/)
    expect(said).toContain('contested; according to Hamdullah Fitrat')
  })

  test('shows what it published', async () => {
    const said = words(await read(await linkCalled('/actors', 'The Border Dispatch (sample)')))
    expect(said).toContain(
      'Raid and reply leave two neighbors further apart no date of publication',
    )
  })
})
