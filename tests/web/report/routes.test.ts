import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Express } from 'express'
import request from 'supertest'
import type { Store } from '../../../src/db/store.ts'
import { Refusal } from '../../../src/domain/refusal.ts'
import { reportFor } from '../../../src/web/report/report-for.ts'
import { pageStores, seed, webApp } from '../../support/web-app.ts'

const { open, close } = pageStores()
let store: Store
let app: Express
let eventId = ''
let last = ''

const plain = (html: string) =>
  html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const written = async (format: 'html' | 'csv' | 'json', clocks: object = {}) =>
  [
    ...(await reportFor(store, eventId, { format, baseUrl: 'https://desk.example', ...clocks })),
  ].join('')

beforeAll(async () => {
  store = await open()
  await seed(store)
  app = webApp(store).app
  const found = await store.db
    .selectFrom('event')
    .select(['id'])
    .where('title', '=', 'Pakistani airstrikes in Paktika')
    .where('started_on', 'is not', null)
    .executeTakeFirstOrThrow()
  eventId = found.id
  const { at } = await store.db
    .selectFrom('log')
    .select('at')
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()
  last = at
})

afterAll(close)

describe('the pages of an event and what belongs to it', () => {
  async function read(path: string): Promise<string> {
    const answer = await request(app).get(path)
    expect([path, answer.status]).toEqual([path, 200])
    return answer.text
  }

  test('lead from the event to its questions and claims, and to the report', async () => {
    const event = await read(`/events/${eventId}`)
    expect(plain(event)).toContain('The accounts disagree on 2 of 6 questions')
    const question =
      /href="(\/questions\/[^"]+)"><bdi>people killed on Kabul/.exec(event)?.[1] ?? ''
    expect(plain(await read(question))).toContain('4 publishers, 1 origin: Afghan government')
    const claim = /href="(\/claims\/[^"]+)"><bdi>50</.exec(event)?.[1] ?? ''
    const page = plain(await read(claim))
    expect(page).toContain('Mohammad Khurasani (Tehreek-e-Taliban Pakistan): 50')
    expect(page).toMatch(/History .* Entered Says Who, as a sample/)
    expect(event).toContain(`href="/events/${eventId}/report"`)
  })

  test('draw every chart with a name, a description and no style of its own', async () => {
    const event = await read(`/events/${eventId}`)
    const charts = event.match(/<svg[\s\S]*?<\/svg>/g) ?? []
    expect(charts.length).toBeGreaterThan(4)
    for (const chart of charts) {
      const [, title, desc] = /aria-labelledby="(\S+) (\S+)"/.exec(chart) ?? []
      expect(chart).toContain(`<title id="${title}">`)
      expect(chart).toContain(`<desc id="${desc}">`)
      expect(chart).toContain('role="img"')
      expect(chart).not.toMatch(/style=|fill=|stroke=/)
    }
  })

  test('use no id twice', async () => {
    const event = await read(`/events/${eventId}`)
    for (const html of [event, await read(`/events/${eventId}/report`)]) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    }
  })

  const missing = ['/events/none', '/events/none/report', '/questions/none', '/claims/none']
  test.each(missing)('answer 404 at %s', async (path) => {
    const answer = await request(app).get(path)
    expect(answer.status).toBe(404)
    expect(plain(answer.text)).toContain('with the id “none”')
  })

  const odd = ['?asOf=yesterday', '?scale=cubic', '?colour=red']
  test.each(odd)('answer 400 to %s', async (query) => {
    expect((await request(app).get(`/events/${eventId}${query}`)).status).toBe(400)
  })

  test('answer 304 to a reader who has the page', async () => {
    const first = await request(app).get(`/events/${eventId}`)
    const again = await request(app)
      .get(`/events/${eventId}`)
      .set('If-None-Match', String(first.headers.etag))
    expect(again.status).toBe(304)
  })

  test('know nothing later than the time they are asked for, and say so', async () => {
    const html = plain(await read(`/events/${eventId}?asOf=2024-12-25T12:30:00Z`))
    expect(html).toContain('Shows only what had been said by 25 December 2024 at 12:30 UTC.')
    expect(html).not.toContain('Taliban Strikes Back')
  })
})

describe('the report of an event', () => {
  test('says where it stands, what is disputed, by which method, from which sources', async () => {
    const html = plain((await request(app).get(`/events/${eventId}/report`)).text)
    for (const words of [
      'Statements up to the latest',
      'Entries up to the latest',
      'Last entry of the log',
      'SHA-256 of the claims (11 claims)',
      'The Pakistani government has not commented.',
      'What would settle it:',
      'Lower bound set by one origin alone: residents of Paktika.',
      'Only seem to conflict',
      'Nothing is averaged and no figure is dropped.',
      'SHA-256 of the text',
    ]) {
      expect(html).toContain(words)
    }
  })

  test.each(['?format=csv', '.csv'])('comes as a table at %s', async (ending) => {
    const answer = await request(app).get(`/events/${eventId}/report${ending}`)
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="report-${eventId}.csv"`.replaceAll('"', ''),
    )
    expect(answer.text).toBe(await written('csv'))
    expect(answer.text.startsWith('\ufeffclaim_id,')).toBe(true)
  })

  test.each(['?format=json', '.json'])('comes as JSON at %s', async (ending) => {
    const answer = await request(app).get(`/events/${eventId}/report${ending}`)
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(answer.text).toBe(await written('json'))
  })

  test.each([
    'html',
    'csv',
    'json',
  ] as const)('is the same bytes each time as %s', async (format) => {
    expect(await written(format)).toBe(await written(format))
  })

  test('stays the same bytes for given clocks when more is entered', async () => {
    const clocks = { asOf: '2024-12-26T00:00:00.000Z', recordedBy: last }
    const before = await written('json', clocks)
    await store.db
      .insertInto('log')
      .values({
        ...(await store.db
          .selectFrom('log')
          .selectAll()
          .orderBy('seq', 'desc')
          .executeTakeFirstOrThrow()),
        seq: 1_000_000,
        hash: 'f'.repeat(64),
        at: '2099-01-01T00:00:00.000Z',
      })
      .execute()
    expect(await written('json', clocks)).toBe(before)
    expect(JSON.parse(before)).toMatchObject({ asOf: clocks.asOf, recordedBy: last })
    expect(await written('json')).toContain('f'.repeat(64))
  })

  test('is one file that needs nothing else, and links to where it came from', async () => {
    const html = await written('html')
    expect(html).toContain('<style>')
    expect(html).not.toMatch(/<link|<script|src="|href="\//)
    expect(html).toContain(`https://desk.example/events/${eventId}/report`)
  })

  test('is refused for an event that is not there', async () => {
    await expect(
      reportFor(store, 'none', { format: 'csv', baseUrl: 'https://desk.example' }),
    ).rejects.toThrow(Refusal)
  })
})
