import { expect, test } from '@jest/globals'
import { listOfferedQuestions } from '../../../src/db/lists/list-offered-questions.ts'
import type { Store } from '../../../src/db/store.ts'
import { bundle, count, event } from '../../support/build-bundle.ts'
import { enter } from '../../support/database/entering.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

const asked = bundle([], {
  events: [event('war'), event('raid', { within: 'war' }), event('quake')],
  questions: [
    count('in the war', { event: 'war' }),
    count('in the raid', { event: 'raid' }),
    count('in the quake', { event: 'quake' }),
  ],
})

async function textsOf(store: Store, events?: readonly string[]): Promise<readonly string[]> {
  const offered = await listOfferedQuestions(store, events)
  return offered.map(({ text, event }) => `${event.title}: ${text}`).toSorted()
}

onEachDatabase('questions to choose from', (open) => {
  test('are those of all events', async () => {
    const store = await open()
    await enter(store, asked)
    expect(await textsOf(store)).toEqual([
      'quake: in the quake',
      'raid: in the raid',
      'war: in the war',
    ])
  })

  test('or those of the events named, and of the events around and within them', async () => {
    const store = await open()
    await enter(store, asked)
    const all = await listOfferedQuestions(store)
    const raid = all.find(({ event }) => event.title === 'raid')?.event.id ?? ''
    expect(await textsOf(store, [raid])).toEqual(['raid: in the raid', 'war: in the war'])
    expect(await textsOf(store, ['gone'])).toEqual([])
    expect(await textsOf(store, [])).toEqual([])
  })

  test('stand together by event', async () => {
    const store = await open()
    await enter(store, asked)
    await enter(store, asked)
    const events = (await listOfferedQuestions(store)).map(({ event }) => event.id)
    const runs = events.filter((id, at) => id !== events[at - 1])
    expect(runs).toHaveLength(new Set(events).size)
  })
})
