import { afterAll, describe, expect, test } from '@jest/globals'
import { loadThing } from '../../../../src/db/changing/load-thing.ts'
import { findFamily } from '../../../../src/db/find-family.ts'
import { actor, bundle, count, event } from '../../../support/build-bundle.ts'
import { enter } from '../../../support/database/entering.ts'
import { pageStores } from '../../../support/web-app.ts'
import { expectSound, faultsIn, thingDesk } from './thing-desk.ts'

const stores = pageStores()
afterAll(stores.close)

const fields = {
  title: 'Airstrikes <b>in</b> Paktika',
  place: 'Paktika',
  startedOn: '2024-12-24',
  'side-1-name': 'Kabul',
  'side-1-members': 'kabul\nfitrat',
  'side-2-name': 'Islamabad',
}

async function eventDesk() {
  const store = await stores.open()
  const actors = ['kabul', 'fitrat', 'press'].map((id) => actor(id))
  await enter(store, bundle([], { actors, events: [], documents: [], questions: [] }))
  return { store, ...thingDesk(store) }
}

describe('the form for an event', () => {
  test('saves it with its sides, and keeps their ids when they are renamed', async () => {
    const { store, get, saved } = await eventDesk()
    const id = await saved('/events/new', fields)
    const made = await loadThing(store, 'event', { id })
    expect(made?.sides.map(({ name, members }) => [name, members.length])).toEqual([
      ['Kabul', 2],
      ['Islamabad', 0],
    ])
    expect((await get(`/events/${id}`)).text).toContain('Airstrikes &lt;b&gt;in&lt;/b&gt; Paktika')
    const ids = made?.sides.map((side) => side.id) ?? []
    const changed = {
      ...fields,
      'side-1-id': ids[0] ?? '',
      'side-1-name': 'Afghan side',
      'side-2-id': ids[1] ?? '',
      seen: '1',
    }
    await saved(`/events/${id}/change`, changed)
    const after = await loadThing(store, 'event', { id })
    expect(after?.sides.map((side) => [side.id, side.name])).toEqual([
      [ids[0], 'Afghan side'],
      [ids[1], 'Islamabad'],
    ])
    await expectSound(store)
  })

  test('shows one more side where its button is pressed, and saves nothing', async () => {
    const { store, post } = await eventDesk()
    const answer = await post('/events/new', { ...fields, title: '' }, 'another-side')
    expect([answer.status, faultsIn(answer.text)]).toEqual([200, ''])
    expect(answer.text).toContain('name="side-3-name"')
    expect(answer.text).toContain('value="Islamabad"')
    expect(await store.db.selectFrom('event').select('id').execute()).toEqual([])
  })

  test.each([
    ['a twenty-first side', { 'side-21-name': 'x' }, 400],
    ['a side of another event', { 'side-1-id': 'stranger' }, 422],
  ])('refuses %s', async (_name, extra, status) => {
    const { post } = await eventDesk()
    await post('/events/new', { ...fields, ...extra }).expect(status)
  })

  test('refuses a button that it does not have', async () => {
    const { post } = await eventDesk()
    await post('/events/new', fields, 'another-victim').expect(400)
  })

  test('says at each field what is wrong', async () => {
    const { post } = await eventDesk()
    const answer = await post('/events/new', {
      title: ' ',
      startedOn: '2024-12-25',
      endedOn: '2024-12-24',
      within: 'Nothing',
      'side-1-members': 'nobody\nkabul',
    }).expect(422)
    expect(
      faultsIn(answer.text)
        .split('\n')
        .map((line) => line.split(': ')[0]),
    ).toEqual(['title', 'endedOn', 'within', 'side-1-name', 'side-1-members'])
    expect(answer.text).toContain('nobody\nkabul</textarea>')
  })

  test('does not let go of a side that a question names, and says which', async () => {
    const { store, post, saved } = await eventDesk()
    const id = await saved('/events/new', fields)
    const [side, other] = (await loadThing(store, 'event', { id }))?.sides ?? []
    await saved(`/events/${id}/questions/new`, {
      type: 'quantity',
      text: 'How many?',
      measure: 'killed',
      victimSide: side?.id ?? '',
    })
    const without = {
      ...fields,
      'side-1-id': side?.id ?? '',
      'side-1-name': '',
      'side-1-members': '',
      'side-2-id': other?.id ?? '',
      seen: '1',
    }
    const answer = await post(`/events/${id}/change`, without).expect(422)
    expect(faultsIn(answer.text)).toBe(
      'side-1-name: “Kabul” is named by “How many?”, so it cannot be taken out. Change the question first.',
    )
    expect(answer.text).toMatch(/<\/bdi> <a href="\/questions\/[^"]+"><bdi>How many\?/)
  })

  test('lies within another, whose form link fills it in, unless that would part what is counted together', async () => {
    const { store, get, post, saved } = await eventDesk()
    const outer = await saved('/events/new', { title: 'The exchange' })
    expect((await get(`/events/new?within=${outer}`)).text).toContain('value="The exchange"')
    const inner = await saved('/events/new', { title: 'A strike', within: 'The exchange' })
    const ask = { type: 'quantity', measure: 'killed' }
    const part = await saved(`/events/${inner}/questions/new`, { ...ask, text: 'Here?' })
    await saved(`/events/${outer}/questions/new`, {
      ...ask,
      text: 'In all?',
      [`part-${part}`]: 'yes',
    })
    const change = { title: 'A strike', seen: '1' }
    const answer = await post(`/events/${inner}/change`, change).expect(422)
    expect(faultsIn(answer.text)).toContain(
      'within: Questions that are counted together would part',
    )
    const ring = { title: 'The exchange', within: 'A strike', seen: '1' }
    await post(`/events/${outer}/change`, ring).expect(422)
    await expectSound(store)
  })

  test('does not lose the words that its questions count by', async () => {
    const store = await stores.open()
    const measures = [{ id: 'burials', name: 'burials', within: undefined, disjointFrom: [] }]
    const own = { vocabulary: { measures, populations: [] } }
    const counted = [count('q', { measure: 'burials' })]
    const { events } = await enter(store, bundle([], { ...own, questions: counted }))
    await enter(store, bundle([], { events: [event('plain')], questions: [], documents: [] }))
    const { post } = thingDesk(store)
    const sent = { title: 'e', within: 'plain', seen: '1' }
    const answer = await post(`/events/${events[0]}/change`, sent).expect(422)
    expect(faultsIn(answer.text)).toBe(
      'within: Questions here use words that would not be known there: “burials”.',
    )
  })
})

describe('the form for identified victims', () => {
  const victims = {
    'victim-1-name': 'Zahra <i>Gul</i>',
    'victim-1-age': '۹',
    'victim-1-population': 'children',
    'victim-2-age': '40',
    seen: '1',
  }

  test('keeps names to itself: every other page tells only the number', async () => {
    const { store, get, saved } = await eventDesk()
    const id = await saved('/events/new', fields)
    await saved(`/events/${id}/questions/new`, { type: 'quantity', text: 'Q?', measure: 'killed' })
    await saved(`/events/${id}/victims/change`, victims)
    expect((await loadThing(store, 'event', { id }))?.victims).toMatchObject([
      { name: 'Zahra <i>Gul</i>', age: 9, population: 'children' },
      { name: undefined, age: 40, population: undefined },
    ])
    const own = await get(`/events/${id}/victims/change`).expect(200)
    expect(own.text).toContain('value="Zahra &lt;i&gt;Gul&lt;/i&gt;"')
    expect(own.headers['cache-control']).toBe('no-store')
    const paths = ['', '/change', '/report', '/report.csv', '/report.json'].map(
      (path) => `/events/${id}${path}`,
    )
    const pages = [...paths, '/events', '/questions', `/history/${id}`, '/search?q=Zahra']
    for (const path of pages) {
      const page = await get(path).expect(200)
      expect([path, page.text.replaceAll('/search?q=Zahra', '').includes('Gul')]).toEqual([
        path,
        false,
      ])
    }
    expect((await get(`/events/${id}`)).text).toMatch(
      /Victims identified one by one<\/dt>\s*<dd><bdi>2</,
    )
  })

  test('survives a change of the event, and takes out whom it is told to', async () => {
    const { store, saved, get } = await eventDesk()
    const id = await saved('/events/new', { title: 'e' })
    await saved(`/events/${id}/victims/change`, victims)
    await saved(`/events/${id}/change`, { title: 'E', seen: '2' })
    const kept = (await findFamily(store, id))?.bundle.events[0]?.victims ?? []
    expect(kept).toHaveLength(2)
    expect((await get(`/events/${id}/victims/change`)).text).toContain('Take this victim out')
    await saved(`/events/${id}/victims/change`, {
      'victim-1-id': kept[0]?.id ?? '',
      'victim-1-out': 'yes',
      'victim-2-id': kept[1]?.id ?? '',
      'victim-2-age': '41',
      seen: '3',
    })
    const left = (await loadThing(store, 'event', { id }))?.victims
    expect(left).toEqual([{ ...kept[1], age: 41 }])
  })

  test('there is none for an event that is not there', async () => {
    const { get } = await eventDesk()
    await get('/events/none/victims/change').expect(404)
  })
})
