import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Express } from 'express'
import request from 'supertest'
import { actor } from '../../support/build-bundle.ts'
import { borderStrikes } from '../../support/database/border-strikes.ts'
import { enter } from '../../support/database/entering.ts'
import { pageStores, webApp } from '../../support/web-app.ts'

const stores = pageStores()
let app: Express

beforeAll(async () => {
  const store = await stores.open()
  const many = Array.from({ length: 1100 }, (_, place) =>
    actor(`a${place}`, { name: `Witness ${place}`, kind: 'witness' }),
  )
  const hostile = actor('hostile', { name: '<b onclick="x()">Mallory</b> & کابل' })
  await enter(store, { ...borderStrikes, actors: [...borderStrikes.actors, ...many, hostile] })
  app = webApp(store).app
})

afterAll(stores.close)

/** The page's main part, or what it says in words. */
async function searched(settings: Readonly<Record<string, string>>) {
  const { status, text } = await request(app).get('/search').query(settings)
  const main = /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? ''
  const words = main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return { status, text, main, words }
}

describe('the search page', () => {
  test('says what to type, with an example, while nothing is asked', async () => {
    for (const q of ['', '  ']) {
      const { status, words, main } = await searched({ q })
      expect(status).toBe(200)
      expect(words).toContain('What are you looking for?')
      expect(main).toContain('href="/search?q=killed"')
    }
  })

  test('shows each find with its link, its event and its words marked', async () => {
    const { main } = await searched({ q: 'fewer died' })
    expect(main).toMatch(/<h3><a href="\/claims\/[^"]+">/)
    expect(main).toContain('The Foreign Office said <mark>fewer</mark> than 20 <mark>died</mark>.')
    expect(main).toMatch(/<a href="\/events\/[^"]+"><bdi>Airstrikes<\/bdi><\/a>/)
  })

  test('never gives the bare figure of a contested claim', async () => {
    const { words } = await searched({ q: 'fewer died', kind: 'claim' })
    expect(words).toContain('contested; according to Foreign Office')
  })

  test('shows what people wrote as text, in its own direction', async () => {
    const { main } = await searched({ q: 'mallory كابل' })
    expect(main).toContain(
      '<bdi>&lt;b onclick=&quot;x()&quot;&gt;<mark>Mallory</mark>&lt;/b&gt; &amp; <mark>کابل</mark></bdi>',
    )
    const typed = await searched({ q: '<script>alert(1)</script>' })
    expect(typed.text).not.toContain('<script>alert')
  })

  test('counts by kind, and says that there is more', async () => {
    const { main, words } = await searched({ q: 'witness' })
    expect(main.match(/class="found-thing"/g)).toHaveLength(50)
    expect(words).toContain('Actors more than 1,000')
    expect(words).toContain('Claims not counted')
    expect(words).toContain('More than 1,000 results')
    expect(main).toContain('href="/search?q=witness&amp;page=2"')
  })

  test('leads back from beyond the end', async () => {
    const { status, main, words } = await searched({ q: 'witness', kind: 'actor', page: '999999' })
    expect(status).toBe(200)
    expect(words).toContain('Past the last result')
    expect(main).toContain('href="/search?q=witness&amp;kind=actor"')
  })

  const steps: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['another kind', { q: 'fewer', kind: 'event' }, '/search?q=fewer'],
    ['words that do not stand in a row', { q: '"died fewer"' }, '/search?q=died+fewer'],
    ['a word that is nowhere', { q: 'fewer zebra' }, '/search?q=fewer'],
    ['one word alone', { q: 'zebra' }, '/events'],
    ['no word', { q: '%*"' }, '/search'],
  ]
  test.each(steps)('finding nothing, by %s, names one next step', async (_name, asked, href) => {
    const { main, words } = await searched(asked)
    expect(words).toContain('Nothing found')
    const empty = /<section class="empty"[\s\S]*?<\/section>/.exec(main)?.[0] ?? ''
    expect(empty.match(/href="[^"]*"/g)).toEqual([`href="${href}"`])
  })

  test.each([
    { page: '0' },
    { page: 'x' },
    { kind: 'victim' },
    { q: 'a'.repeat(201) },
    { q: 'a\0' },
    { order: 'rank' },
  ])('refuses %j', async (settings) => {
    expect((await searched(settings as Readonly<Record<string, string>>)).status).toBe(400)
  })

  test('is reached from every page', async () => {
    const { text } = await request(app).get('/actors')
    expect(text).toMatch(/<form[^>]*role="search" action="\/search" method="get"/)
    expect(text).toContain('<input id="search-box" type="search" name="q"')
  })
})
