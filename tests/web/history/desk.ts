import request from 'supertest'
import { uuidv7 } from 'uuidv7'
import { newestRevision } from '../../../src/db/changing/standing-things.ts'
import type { Thing } from '../../../src/db/changing/thing.ts'
import type { Search } from '../../../src/db/find-family.ts'
import type { ThingKind } from '../../../src/db/rows/tables.ts'
import type { Store } from '../../../src/db/store.ts'
import { enterThing } from '../../../src/operations/changing/enter-thing.ts'
import type { Recording } from '../../../src/operations/changing/recording.ts'
import { reviseThing } from '../../../src/operations/changing/revise-thing.ts'
import { actor, claim, count, document, event } from '../../support/build-bundle.ts'
import { webApp } from '../../support/web-app.ts'

const ownPage = { 'Sec-Fetch-Site': 'same-origin', Host: 'localhost' }

/** Who makes the changes of these tests, in 2024, before the clock of the app. */
export const how: Recording = {
  personName: 'Amina',
  now: () => Date.UTC(2024, 11, 31),
  newId: uuidv7,
}

/** The real app on a store, asked as a browser on one of its own pages asks. */
export function desk(store: Store) {
  const { app } = webApp(store)
  return {
    get: (path: string, headers: Readonly<Record<string, string>> = {}) =>
      request(app)
        .get(path)
        .set({ Host: 'localhost', ...headers }),
    post: (path: string, fields: Readonly<Record<string, string>>) =>
      request(app).post(path).set(ownPage).type('form').send(fields),
  }
}

const search: Search = {
  id: 'search',
  question: 'q',
  actor: 'kabul',
  searchedBy: 'Amina',
  searchedOn: '2024-12-30',
  place: 'its website',
}

/** An event with a question, a claim and a search on it; what these name; and an actor and a document that nobody names. */
export const things: readonly Thing[] = [
  { kind: 'actor', content: actor('outlet', { name: 'The Dispatch', kind: 'outlet' }) },
  { kind: 'actor', content: actor('kabul', { name: 'Kabul', kind: 'government' }) },
  { kind: 'actor', content: actor('spare', { name: 'Nobody <i>names</i> this' }) },
  { kind: 'event', content: event('e', { title: 'A strike', place: 'Paktika' }) },
  { kind: 'document', content: document('d', 'outlet', { title: 'What happened' }) },
  { kind: 'document', content: document('uncited', 'outlet', { title: 'Uncited' }) },
  { kind: 'question', content: count('q', { text: 'How many were killed?' }) },
  {
    kind: 'claim',
    content: claim('c', {
      question: 'q',
      claimant: 'kabul',
      value: '46',
      citations: [{ document: 'd' }],
    }),
  },
  { kind: 'search', content: search },
]

/** One thing of each kind that can be withdrawn as it stands, another version of it, and two words that tell them apart. */
export const changed: readonly (readonly [ThingKind, Thing, string, string])[] = [
  ['actor', { kind: 'actor', content: actor('spare', { name: 'Somebody' }) }, 'Nobody', 'Somebody'],
  [
    'event',
    { kind: 'event', content: event('e', { title: 'A raid', place: 'Paktika' }) },
    'strike',
    'raid',
  ],
  [
    'document',
    { kind: 'document', content: document('uncited', 'outlet', { title: 'Unquoted' }) },
    'Uncited',
    'Unquoted',
  ],
  [
    'question',
    { kind: 'question', content: count('q', { text: 'How many were hurt?' }) },
    'killed',
    'hurt',
  ],
  [
    'claim',
    {
      kind: 'claim',
      content: claim('c', {
        question: 'q',
        claimant: 'kabul',
        value: 'at least 50',
        citations: [{ document: 'd' }],
      }),
    },
    '46',
    '50',
  ],
  [
    'search',
    { kind: 'search', content: { ...search, place: 'its channel' } },
    'website',
    'channel',
  ],
]

/** Enters all of them. */
export async function fill(store: Store): Promise<void> {
  await enterThing(store, things, how)
}

/** Changes a thing as somebody would in its form. */
export async function change(store: Store, thing: Thing): Promise<void> {
  const newest = await newestRevision(store, thing.kind, thing.content.id)
  const seen = newest?.revision ?? 0
  await reviseThing(store, { thing, seen, cause: { verb: 'revise', reason: 'misread' } }, how)
}
