import { afterAll, describe, expect, test } from '@jest/globals'
import { historyOf } from '../../../src/db/log/history-of.ts'
import { pageStores, seed } from '../../support/web-app.ts'
import { changed, desk, fill } from './desk.ts'

const stores = pageStores()
afterAll(stores.close)

const pathOf = {
  actor: '/actors/spare',
  event: '/events/e',
  document: '/documents/uncited',
  question: '/questions/q',
  claim: '/claims/c',
} as const

const kinds = Object.entries(pathOf)

async function filled() {
  const store = await stores.open()
  await fill(store)
  return { store, ...desk(store) }
}

describe('the page of a withdrawn thing', () => {
  test.each(kinds)('%s: says who, when and why, and brings it back', async (kind, path) => {
    const { get, post } = await filled()
    const id = changed.find(([one]) => one === kind)?.[1].content.id ?? 'none'
    const fields = { seen: '1', by: 'Bilal', reason: 'entered <b>twice</b>' }
    await post(`/history/${id}/withdrawal`, fields).expect(303)
    const gone = await get(path).expect(410)
    expect(gone.text).toContain('Withdrawn by Bilal on 1 January 2025')
    expect(gone.text).toContain('entered &lt;b&gt;twice&lt;/b&gt;')
    expect(gone.text).toContain(`href="/history/${id}"`)
    expect(gone.text).toContain(`action="/history/${id}/restoration"`)
    expect(gone.headers['cache-control']).toBe('no-store')
    await post(`/history/${id}/restoration`, { seen: '1', by: 'Bilal' }).expect(303)
    await get(path).expect(200)
  })

  test('what went with an event says so, and the event can be brought back from there', async () => {
    const { get, post } = await filled()
    await post('/history/e/withdrawal', { seen: '1', by: 'Bilal', reason: 'a rumour' }).expect(303)
    for (const path of ['/questions/q', '/claims/c', '/events/e/report', '/events/e/report.json']) {
      const gone = await get(path).expect(410)
      expect(gone.text).toContain('a rumour')
      expect(gone.text).toContain('action="/history/e/restoration"')
    }
    await get('/actors/spare/change').expect(200)
    await post('/history/spare/withdrawal', { seen: '1', by: 'Bilal', reason: 'x' }).expect(303)
    await get('/actors/spare/change').expect(410)
  })

  test('a search in vain has no page but its question’s, and yet says that it is withdrawn', async () => {
    const { get, post } = await filled()
    await get('/searches/search').expect(303)
    const fields = { seen: '1', by: 'Bilal', reason: 'looked in the wrong place' }
    await post('/history/search/withdrawal', fields).expect(303)
    for (const path of ['/searches/search', '/searches/search/change']) {
      expect((await get(path).expect(410)).text).toContain('looked in the wrong place')
    }
  })

  test('a change of what somebody has withdrawn meanwhile says so, and changes nothing', async () => {
    const { store, get, post } = await filled()
    await post('/history/spare/withdrawal', { seen: '1', by: 'Bilal', reason: 'x' }).expect(303)
    const typed = { name: 'Other', kind: 'other', seen: '1', by: 'Amina' }
    const gone = await post('/actors/spare/change', typed).expect(410)
    expect(gone.text).toContain('Withdrawn by Bilal')
    await get('/actors/spare').expect(410)
    expect((await historyOf(store, 'spare'))?.revisions).toHaveLength(1)
  })

  test('an id that nobody ever entered stays unknown', async () => {
    const { get } = await filled()
    for (const path of ['/actors/x', '/events/x', '/documents/x', '/questions/x', '/claims/x']) {
      await get(path).expect(404)
    }
    await get('/actors/e').expect(404)
  })

  test('a sample that was removed says that it was one, and by whom it was removed', async () => {
    const store = await stores.open()
    await seed(store)
    const { get, post } = desk(store)
    const path =
      /href="(\/events\/[0-9a-f-]{36})"/.exec((await get('/events')).text)?.[1] ?? '/none'
    await post('/samples/removal', {}).set('Cookie', 'sayswho-name=Bilal').expect(303)
    const gone = await get(path).expect(410)
    expect(gone.text).toContain('Withdrawn by Bilal')
    expect(gone.text).toContain('It was a sample')
  })
})
