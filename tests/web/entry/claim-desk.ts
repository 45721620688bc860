import request from 'supertest'
import { uuidv7 } from 'uuidv7'
import { loadThing } from '../../../src/db/changing/load-thing.ts'
import type { Thing } from '../../../src/db/changing/thing.ts'
import type { Store } from '../../../src/db/store.ts'
import type { Claim } from '../../../src/domain/claim/claim.ts'
import { enterThing } from '../../../src/operations/changing/enter-thing.ts'
import { actor, ask, choice, count, document, event } from '../../support/build-bundle.ts'
import { webApp } from '../../support/web-app.ts'

/** What the document `wire` says; “46” stands in it twice. */
export const wireText =
  'Officials say 46 people were killed.\r\n\r\nResidents count at least 13 dead, not 46.'

const things: readonly Thing[] = [
  { kind: 'actor', content: actor('kabul', { name: 'Kabul', kind: 'government' }) },
  { kind: 'actor', content: actor('fitrat', { name: 'Fitrat', speaksFor: 'kabul' }) },
  { kind: 'actor', content: actor('ap', { name: 'AP', kind: 'agency' }) },
  { kind: 'actor', content: actor('dawn', { name: 'Dawn', kind: 'outlet' }) },
  { kind: 'event', content: event('e', { title: 'Paktika' }) },
  { kind: 'document', content: document('wire', 'ap', { title: 'The wire', text: wireText }) },
  { kind: 'document', content: document('page', 'kabul', { title: 'A statement' }) },
  { kind: 'question', content: count('dead', { text: 'How many were killed?' }) },
  { kind: 'question', content: count('hurt', { text: 'How many were hurt?', measure: 'injured' }) },
  { kind: 'question', content: choice('target', [{ id: 'camp', label: 'a camp' }]) },
  { kind: 'question', content: ask('done', 'yes_no') },
  { kind: 'question', content: ask('when', 'date') },
  { kind: 'question', content: ask('where', 'place') },
  { kind: 'question', content: ask('why', 'text') },
]

const ownPage = { 'Sec-Fetch-Site': 'same-origin', Host: 'localhost' }

/** What a person sends. */
export type Sent = Readonly<Record<string, string>>

/** An app on a store with an event, a question of each type, two documents, four actors and no claim. */
export async function claimDesk(store: Store) {
  const how = { personName: 'Amina', now: () => Date.UTC(2025, 0, 1), newId: uuidv7 }
  await enterThing(store, things, how)
  const { app } = webApp(store)
  const get = (path: string) => request(app).get(path).set('Host', 'localhost')
  const send = (path: string, fields: URLSearchParams) =>
    request(app).post(path).set(ownPage).type('form').send(fields.toString())
  const post = (path: string, fields: Sent, button?: string) => {
    const sent = new URLSearchParams({ by: 'Amina', ...fields })
    if (button !== undefined) sent.set('then', button)
    return send(path, sent)
  }
  const quote = (path: string, words: string) => send(path, new URLSearchParams({ quote: words }))
  const saved = async (path: string, fields: Sent): Promise<Claim> => {
    const answer = await post(path, { stance: 'asserts', ...fields }).expect(303)
    const id = String(answer.headers.location).split('?')[0]?.split('/').at(-1) ?? ''
    const claim = await loadThing(store, 'claim', { id })
    if (claim === undefined) throw new Error(`no claim ${id}`)
    return claim
  }
  return { get, post, quote, saved }
}
