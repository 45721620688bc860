import { afterAll, describe, expect, test } from '@jest/globals'
import { loadThing } from '../../../src/db/changing/load-thing.ts'
import { historyOf } from '../../../src/db/log/history-of.ts'
import { verifyLog } from '../../../src/db/log/verify-log.ts'
import { pageStores } from '../../support/web-app.ts'
import { change, changed, desk, fill, things } from './desk.ts'

const stores = pageStores()
afterAll(stores.close)

async function filled() {
  const store = await stores.open()
  await fill(store)
  return { store, ...desk(store) }
}

const nothing = { by: 'Bilal', reason: '' }

describe('the history of a thing', () => {
  test.each(
    changed,
  )('%s: changed, undone, taken up, withdrawn, restored', async (kind, thing, old, young) => {
    const { store, get, post } = await filled()
    const { id } = thing.content
    const path = `/history/${id}`
    const first = things.find(({ content }) => content.id === id)?.content
    const now = () => loadThing(store, kind, { id })
    const act = (name: string, fields: Record<string, string>) =>
      post(`${path}/${name}`, { ...nothing, ...fields })

    await change(store, thing)
    const page = await get(path).expect(200)
    expect(page.text).toContain('“misread”')
    expect(page.text).toMatch(new RegExp(`<del>.*${old}.*</del>`))
    expect(page.text).toMatch(new RegExp(`<ins>.*${young}.*</ins>`))
    expect(page.text).toContain('removed:')
    const entry = /name="entry" value="(\d+)"/.exec(page.text)?.[1] ?? 'none'
    const undone = await act('undo', { entry }).expect(303)
    expect(undone.headers.location).toBe(`${path}?notice=undone`)
    expect(await now()).toEqual(first)
    expect((await get(`${path}?notice=undone`).expect(200)).text).toContain(
      'Undid an earlier change',
    )

    await act('reversion', { revision: '2', seen: '3' }).expect(303)
    expect(await now()).toEqual(thing.content)
    expect((await get(`${path}?revision=2`).expect(200)).text).toContain(young)

    const blank = await act('withdrawal', { seen: '4' }).expect(422)
    expect(blank.text).toContain('href="#f-withdrawal-reason"')
    expect(blank.text).toContain('value="Bilal"')
    await act('withdrawal', { seen: '4', reason: 'entered <b>twice</b>' }).expect(303)
    expect(await now()).toBeUndefined()

    const gone = await get(path).expect(200)
    expect(gone.text).toContain('It is withdrawn.')
    expect(gone.text).toMatch(new RegExp(`<ins>.*${young}.*</ins>`))

    await act('reversion', { revision: '1', seen: '4' }).expect(409)
    await act('restoration', { seen: '4' }).expect(303)
    expect(await now()).toEqual(thing.content)
    expect((await historyOf(store, id))?.entries.map(({ by }) => by)).toEqual([
      'Amina',
      'Amina',
      'Bilal',
      'Bilal',
      'Bilal',
      'Bilal',
    ])
    expect(await verifyLog(store)).toMatchObject({ ok: true })
  })

  test('says who was faster, does nothing, and keeps what was typed', async () => {
    const { store, get, post } = await filled()
    const [, renamed] = changed[0] ?? []
    if (renamed === undefined) throw new Error('no actor')
    const before = await get('/history/spare').expect(200)
    const entry = /name="entry" value="(\d+)"/.exec(before.text)?.[1] ?? 'none'
    await change(store, renamed)
    const tries = [
      ['undo', { entry }],
      ['withdrawal', { seen: '1' }],
      ['reversion', { seen: '1', revision: '1' }],
      ['restoration', { seen: '1' }],
    ] as const
    for (const [act, fields] of tries) {
      const typed = { ...fields, by: 'Bilal', reason: 'my <b>reason</b>' }
      const answer = await post(`/history/spare/${act}`, typed).expect(409)
      expect(answer.text).toContain('Somebody was faster')
      if (act !== 'restoration') expect(answer.text).toContain('my &lt;b&gt;reason&lt;/b&gt;')
    }
    expect((await historyOf(store, 'spare'))?.entries).toHaveLength(2)
  })

  test('keeps the name that was given, asks for it where it is missing, and refuses other fields', async () => {
    const { get, post } = await filled()
    const nameless = await post('/history/spare/withdrawal', { seen: '1', reason: 'x' }).expect(422)
    expect(nameless.text).toContain('href="#f-withdrawal-by"')
    const done = await post('/history/spare/withdrawal', { seen: '1', reason: 'x', by: 'Bilal' })
    expect(done.headers['set-cookie']?.[0]).toContain('sayswho-name=Bilal')
    const page = await get('/history/c', { Cookie: 'sayswho-name=Bilal' }).expect(200)
    expect(page.text).toContain('value="Bilal"')
    const strange = { seen: '1', by: 'Bilal', sample: '1' }
    expect((await post('/history/spare/restoration', strange).expect(400)).text).toContain(
      '“sample”',
    )
  })

  test('names what still names a thing, with links, and withdraws nothing', async () => {
    const { get, post } = await filled()
    const fields = { seen: '1', by: 'Bilal', reason: 'unused' }
    const answer = await post('/history/outlet/withdrawal', fields).expect(409)
    expect(answer.text).toContain('Others still name this')
    expect(answer.text).toContain('href="/history/d"')
    expect(answer.text).toContain('value="unused"')
    await get('/actors/outlet').expect(200)
  })

  test('says how much goes with an event, and what must come back first', async () => {
    const { store, get, post } = await filled()
    expect((await get('/history/e')).text).toContain('With it go 1 question and 1 claim.')
    const fields = { seen: '1', by: 'Bilal', reason: 'a rumour' }
    await post('/history/c/withdrawal', fields).expect(303)
    await post('/history/e/withdrawal', fields).expect(303)
    await post('/history/q/withdrawal', fields).expect(303)
    const answer = await post('/history/c/restoration', { seen: '1', by: 'Bilal' }).expect(422)
    expect(answer.text).toContain('Restore these first')
    expect(answer.text).toContain('href="/history/q"')
    expect(await loadThing(store, 'claim', { id: 'c' })).toBeUndefined()
  })

  test('a revision has a link of its own, a button that copies it, and the page as it was then', async () => {
    const { store, get } = await filled()
    const [, renamed] = changed[1] ?? []
    if (renamed === undefined) throw new Error('no event')
    await change(store, renamed)
    const page = await get('/history/e').expect(200)
    expect(page.text).toContain('data-copy="https://desk.example/history/e?revision=1"')
    const then =
      /href="(\/events\/e\?recordedBy=[^"]+)"[^>]*>Its page as it was recorded then<span[^>]*>: Revision 1</.exec(
        page.text,
      )
    expect((await get(then?.[1] ?? '/none').expect(200)).text).toContain('A strike')
    expect((await get('/history/e?revision=1').expect(200)).text).toContain('A strike')
    await get('/history/e?revision=9').expect(404)
    await get('/history/e?revision=x').expect(400)
    await get('/history/nothing').expect(404)
  })
})
