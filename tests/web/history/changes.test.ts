import { afterAll, describe, expect, test } from '@jest/globals'
import { pageStores, seed } from '../../support/web-app.ts'
import { desk, fill } from './desk.ts'

const stores = pageStores()
afterAll(stores.close)

describe('the list of recent changes', () => {
  test('names who did what to what, newest first, with links', async () => {
    const store = await stores.open()
    await fill(store)
    const { get, post } = desk(store)
    await post('/history/c/withdrawal', { seen: '1', by: 'Bilal', reason: 'x' }).expect(303)
    const { text } = await get('/changes').expect(200)
    expect(text.indexOf('withdrew')).toBeLessThan(text.indexOf('entered'))
    expect(text).toContain('Bilal')
    expect(text).toContain('a claim on “How many were killed?”')
    expect(text).toContain('href="/claims/c"')
    expect(text).toContain('href="/history/c"')
    expect(text).toContain('Nobody &lt;i&gt;names&lt;/i&gt; this')
    expect((await get('/events')).text).toContain('href="/changes"')
  })

  test('is narrowed by person and by kind in its address', async () => {
    const store = await stores.open()
    await fill(store)
    const { get, post } = desk(store)
    await post('/history/c/withdrawal', { seen: '1', by: 'Bilal', reason: 'x' }).expect(303)
    const all = await get('/changes')
    const bilal = /<option value="([^"]+)">Bilal/.exec(all.text)?.[1] ?? 'none'
    const his = await get(`/changes?by=${bilal}`).expect(200)
    expect(his.text.match(/<time /g)).toHaveLength(1)
    const events = await get('/changes?kind=event').expect(200)
    expect(events.text.match(/<time /g)).toHaveLength(1)
    expect(events.text).toContain('A strike')
    await get('/changes?kind=king').expect(400)
    expect((await get('/changes?by=nobody').expect(200)).text).toContain('Nothing matches')
  })

  test('goes back page by page to the first entry', async () => {
    const store = await stores.open()
    await seed(store)
    const { get } = desk(store)
    let path = '/changes'
    const met = new Set<string>()
    for (let page = 0; page < 20 && path !== ''; page += 1) {
      const { text } = await get(path).expect(200)
      for (const [, href] of text.matchAll(/href="\/history\/([^"]+)"/g)) met.add(href ?? '')
      path = (/href="([^"]+)" rel="next"/.exec(text)?.[1] ?? '').replaceAll('&amp;', '&')
    }
    const { things } = await store.db
      .selectFrom('thing')
      .select((eb) => eb.fn.countAll<number>().as('things'))
      .executeTakeFirstOrThrow()
    expect([path, met.size]).toEqual(['', things])
  })

  test('says what to do where nothing has been entered', async () => {
    const { get } = desk(await stores.open())
    expect((await get('/changes').expect(200)).text).toContain('Nothing has been changed yet')
  })
})
