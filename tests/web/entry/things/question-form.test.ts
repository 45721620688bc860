import { afterAll, describe, expect, test } from '@jest/globals'
import { loadThing } from '../../../../src/db/changing/load-thing.ts'
import { findFamily } from '../../../../src/db/find-family.ts'
import { bundle, choice, claim, count, event } from '../../../support/build-bundle.ts'
import { enter } from '../../../support/database/entering.ts'
import { pageStores } from '../../../support/web-app.ts'
import { expectSound, faultsIn, thingDesk } from './thing-desk.ts'

const stores = pageStores()
afterAll(stores.close)

const paktika = event('e', {
  title: 'The exchange',
  place: 'Paktika',
  sides: [
    { id: 'k', name: 'Kabul', members: ['a'] },
    { id: 'i', name: 'Islamabad', members: ['b'] },
  ],
})

async function questionDesk() {
  const store = await stores.open()
  const target = choice('target', [
    { id: 'camp', label: 'a camp' },
    { id: 'house', label: 'a house' },
  ])
  const chosen = claim('c', { question: 'target', value: { type: 'choice', option: 'camp' } })
  const given = bundle([chosen], {
    events: [paktika],
    questions: [count('dead', { text: 'How many died?', victimSide: 'k' }), target],
  })
  const { events } = await enter(store, given)
  const id = events[0] ?? ''
  const { bundle: entered } = (await findFamily(store, id)) ?? { bundle: given }
  const [kabul, islamabad] = entered.events[0]?.sides ?? []
  const called = (text: string) => entered.questions.find((one) => one.text === text)?.id ?? ''
  return {
    store,
    path: `/events/${id}/questions/new`,
    event: id,
    kabul: kabul?.id ?? '',
    islamabad: islamabad?.id ?? '',
    dead: called('How many died?'),
    target: called('target'),
    ...thingDesk(store),
  }
}

const killed = { type: 'quantity', measure: 'killed', population: 'people' }

describe('the form for a question', () => {
  test('words a figure from its key where nobody words it', async () => {
    const { store, path, event, islamabad, saved } = await questionDesk()
    const id = await saved(path, { ...killed, causedBy: islamabad })
    expect(await loadThing(store, 'question', { id })).toEqual({
      id,
      event,
      type: 'quantity',
      text: 'People killed in Paktika by Islamabad',
      measure: 'killed',
      population: 'people',
      victimSide: undefined,
      causedBy: islamabad,
      place: undefined,
      counting: 'cumulative',
      parts: [],
      partsComplete: false,
    })
    await expectSound(store)
  })

  test('spells the key out on its button and to its script, and saves nothing', async () => {
    const { store, path, islamabad, kabul, post } = await questionDesk()
    const sent = { ...killed, causedBy: islamabad, victimSide: kabul }
    const line = 'people killed, on Kabul’s side, in Paktika, by Islamabad, in total'
    const page = await post(path, sent, 'summary').expect(200)
    expect(page.text).toContain(`<bdi data-summary>${line}</bdi>`)
    expect(page.text).toContain('<option value="killed" selected>')
    const script = await post(path, sent, 'summary').set('Accept', 'text/plain').expect(200)
    expect([script.text, script.type]).toEqual([line, 'text/plain'])
    const open = await post(path, { type: 'quantity' }, 'summary').set('Accept', 'text/plain')
    expect(open.text).toContain('Choose what is counted')
    expect(await store.db.selectFrom('question').select('id').execute()).toHaveLength(2)
  })

  test('warns of another question with the same key, and takes it all the same', async () => {
    const { path, dead, kabul, get, post, saved } = await questionDesk()
    const same = { ...killed, victimSide: kabul, text: 'Once more?' }
    const warned = await post(path, same).expect(422)
    expect(faultsIn(warned.text)).toMatch(/^again: This event has a question with the same key/)
    expect(warned.text).toContain(`<a href="/questions/${dead}"><bdi>How many died?</bdi></a>`)
    expect(warned.text).toContain('name="again"')
    const id = await saved(path, { ...same, again: 'yes' })
    expect((await get(`/questions/${id}/change`)).text).not.toContain('name="again"')
    await saved(`/questions/${id}/change`, { ...same, text: 'And once more?', seen: '1' })
  })

  test('offers the other figures as parts, and keeps those ticked', async () => {
    const { store, path, dead, get, saved } = await questionDesk()
    expect((await get(path)).text).toContain(`name="part-${dead}"`)
    const fields = { ...killed, text: 'In all?', [`part-${dead}`]: 'yes', partsComplete: 'yes' }
    const id = await saved(path, fields)
    const whole = await loadThing(store, 'question', { id })
    expect(whole).toMatchObject({ parts: [dead], partsComplete: true })
    const change = (await get(`/questions/${id}/change`)).text
    expect(change).toMatch(new RegExp(`name="part-${dead}" value="yes" checked`))
    expect(change).not.toContain(`name="part-${id}"`)
  })

  test('keeps the kind of answer where claims stand, or where it is a part', async () => {
    const { path, dead, target, post, saved } = await questionDesk()
    const other = await post(`/questions/${target}/change`, { type: 'text', text: 't', seen: '1' })
    expect(faultsIn(other.text)).toBe(
      'type: The kind of answer stays as it is: 1 claim answers this question.',
    )
    await saved(path, { ...killed, text: 'In all?', [`part-${dead}`]: 'yes' })
    const part = await post(`/questions/${dead}/change`, { type: 'date', text: 't', seen: '1' })
    expect(faultsIn(part.text)).toContain('type: Only a figure can be a part of another figure.')
  })

  test('keeps the ids of answers by their words, and those that claims choose', async () => {
    const { store, target, post, saved } = await questionDesk()
    const fields = { type: 'choice', text: 'target', seen: '1' }
    const gone = await post(`/questions/${target}/change`, {
      ...fields,
      options: 'a house\na road',
    })
    expect(faultsIn(gone.text)).toContain('options: Claims choose “a camp”')
    const options = 'a road\na camp\na house'
    const together = 'a camp | a house'
    await saved(`/questions/${target}/change`, { ...fields, options, together })
    const after = await loadThing(store, 'question', { id: target })
    expect(after?.type === 'choice' && after.options).toEqual([
      { id: expect.any(String), label: 'a road', compatibleWith: [] },
      { id: 'camp', label: 'a camp', compatibleWith: ['house'] },
      { id: 'house', label: 'a house', compatibleWith: ['camp'] },
    ])
    await expectSound(store)
  })

  const wrong: readonly [string, Record<string, string>, RegExp][] = [
    ['no kind of answer', { text: 'x' }, /^type:/],
    ['no words where it is no figure', { type: 'date' }, /^text:/],
    ['no measure', { type: 'quantity', text: 'x' }, /^measure:/],
    ['a measure nobody knows', { type: 'quantity', measure: 'constructor' }, /^measure:/],
    ['a stranger’s side', { ...killed, causedBy: 'stranger' }, /^causedBy:/],
    ['a key for a date', { ...killed, type: 'date', text: 'x' }, /^type: Something is filled in/],
    ['answers for a date', { type: 'date', text: 'x', options: 'a' }, /^type: Answers to choose/],
    ['a choice without answers', { type: 'choice', text: 'x', options: ' \n' }, /^options:/],
    ['an answer twice', { type: 'choice', text: 'x', options: 'a\na' }, /^options: “a” stands/],
    [
      'an unknown answer in a pair',
      { type: 'choice', text: 'x', options: 'a\nb', together: 'a | c' },
      /^together: “a \| c”/,
    ],
    [
      'too many answers',
      { type: 'choice', text: 'x', options: 'a\n'.repeat(201) },
      /^options: 200/,
    ],
  ]
  test.each(wrong)('says at its field that there is %s', async (_name, fields, says) => {
    const { path, post } = await questionDesk()
    const answer = await post(path, fields).expect(422)
    expect(faultsIn(answer.text)).toMatch(says)
  })

  test('there is none for an event that is not there; Cancel leads to the event', async () => {
    const { event, path, get } = await questionDesk()
    await get('/events/none/questions/new').expect(404)
    expect((await get(path)).text).toContain(`href="/events/${event}">Cancel`)
  })
})
