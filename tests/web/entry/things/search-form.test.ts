import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadThing } from '../../../../src/db/changing/load-thing.ts'
import { findFamily } from '../../../../src/db/find-family.ts'
import { searchSheet } from '../../../../src/web/search-in-vain/sheet.ts'
import { bundle } from '../../../support/build-bundle.ts'
import { enter } from '../../../support/database/entering.ts'
import { pageStores } from '../../../support/web-app.ts'
import { expectSound, faultsIn, readFrom, sentFor, sheetDeps, thingDesk } from './thing-desk.ts'

const stores = pageStores()
afterAll(stores.close)

async function searchDesk() {
  const store = await stores.open()
  const { events } = await enter(store, bundle([]))
  const family = await findFamily(store, events[0] ?? '')
  const question = family?.bundle.questions[0]?.id ?? ''
  return { store, question, event: events[0] ?? '', ...thingDesk(store) }
}

const fields = { searchedBy: 'Amina', searchedOn: '2024-12-26' }

describe('the form for a search in vain', () => {
  test('records whose statement was looked for, by whom, when and where, for all to see', async () => {
    const { store, get, saved, question, event } = await searchDesk()
    const path = `/questions/${question}/searches/new`
    const asked = (await get(path).expect(200)).text
    expect(asked).toContain(`href="/questions/${question}">Cancel`)
    const to = await saved(path, { ...fields, actor: 'press', place: 'its website' })
    expect(to).toBe(question)
    const page = (await get(`/questions/${question}`).expect(200)).text
    expect(page).toContain('<b><bdi>press</bdi></b>')
    expect(page).toContain('Amina, 26 December 2024: its website')
    const search = (await findFamily(store, event))?.searches[0]
    expect(search).toMatchObject({ question, searchedBy: 'Amina', place: 'its website' })
    expect((await get(`/searches/${search?.id}`)).headers.location).toBe(`/questions/${question}`)
  })

  test('is changed in the same form, and says what is wrong', async () => {
    const { store, get, post, saved, question, event } = await searchDesk()
    await saved(`/questions/${question}/searches/new`, fields)
    const id = (await findFamily(store, event))?.searches[0]?.id ?? ''
    const path = `/searches/${id}/change`
    expect((await get(path).expect(200)).text).toContain('value="2024-12-26"')
    const wrong = await post(path, {
      searchedBy: ' ',
      searchedOn: 'Tuesday',
      actor: 'x y',
      seen: '1',
    })
    expect(wrong.status).toBe(422)
    expect(
      faultsIn(wrong.text)
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['actor', 'searchedBy', 'searchedOn'])
    await saved(path, { ...fields, searchedOn: '2024-12-27', seen: '1' })
    expect(await loadThing(store, 'search', { id })).toMatchObject({ searchedOn: '2024-12-27' })
  })

  test('is read from what it writes, whatever it is', async () => {
    const { store, saved, question, event } = await searchDesk()
    const deps = sheetDeps(store)
    const words = fc.constantFrom('press', '', 'x', 'a “b”', 'کابل', '<i>')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('press', 'x', ''), words, async (actor, place) => {
        await saved(`/questions/${question}/searches/new`, { ...fields, actor, place })
        const family = await findFamily(store, event)
        for (const content of family?.searches ?? []) {
          const typed = await sentFor(deps, searchSheet, content)
          const read = await readFrom(deps, searchSheet, { content, typed })
          expect(read).toEqual({ ok: true, content, before: [] })
        }
      }),
      { numRuns: 12 },
    )
    await expectSound(store)
  })

  test('there is none for a question that is not there', async () => {
    const { get, post } = await searchDesk()
    await get('/questions/none/searches/new').expect(404)
    await post('/questions/none/searches/new', fields).expect(404)
    await get('/searches/none').expect(404)
  })
})
