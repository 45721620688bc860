import request from 'supertest'
import type { Store } from '../../../src/db/store.ts'
import type { Bundle } from '../../../src/domain/bundle/bundle.ts'
import type { Claim } from '../../../src/domain/claim/claim.ts'
import {
  actor,
  bundle,
  citation,
  claim,
  count,
  document,
  event,
  type Sketch,
} from '../../support/build-bundle.ts'
import { enter } from '../../support/database/entering.ts'
import { webApp } from '../../support/web-app.ts'

const ownPage = { 'Sec-Fetch-Site': 'same-origin', Host: 'localhost' }

/** Two reports of one hospital under two names, of one strike entered twice. */
export const twice: Bundle = {
  ...bundle([]),
  actors: [
    actor('press', { kind: 'outlet', name: 'The Press' }),
    actor('wire', { kind: 'outlet', name: 'The Wire' }),
    actor('hospital', { name: 'District hospital' }),
    actor('clinic', { name: 'The <i>clinic</i>' }),
  ],
  events: [event('strike', { title: 'A strike' }), event('raid', { title: 'A raid' })],
  documents: [
    document('d1', 'press', { title: 'First report', text: 'They said 46.' }),
    document('d2', 'press', { title: 'Second report', text: 'It was 46, they say.' }),
    document('d3', 'wire', { title: 'Third report' }),
  ],
  questions: [
    count('q1', { event: 'strike', text: 'How many were killed?' }),
    count('q2', { event: 'raid', measure: 'injured', text: 'How many were hurt?' }),
    count('q3', { event: 'strike', measure: 'missing', text: 'How many are missing?' }),
  ],
  claims: [
    saying('c1', { question: 'q1', claimant: 'hospital', value: '46' }, 'd1'),
    saying('c2', { question: 'q1', claimant: 'clinic', value: '46' }, 'd2'),
    saying('c3', { question: 'q2', claimant: 'clinic', value: '12' }, 'd2'),
    saying('c4', { question: 'q3', claimant: 'hospital', value: '3' }, 'd1'),
    saying('c5', { question: 'q1', claimant: 'wire', value: '80' }, 'd3'),
  ],
}

function saying(id: string, sketch: Sketch, source: string): Claim {
  return claim(id, { ...sketch, citations: [citation({ document: source })] })
}

/** The real app on a store that holds `twice`; `idOf` gives the id that a thing of it was entered under. */
export async function mergeDesk(store: Store) {
  await enter(store, twice)
  const rows = await store.db.selectFrom('thing').select(['id', 'given_id']).execute()
  const ids = new Map(rows.map(({ id, given_id }) => [given_id, id]))
  const { app } = webApp(store)
  return {
    idOf: (given: string) => ids.get(given) ?? given,
    get: (path: string, headers: Readonly<Record<string, string>> = {}) =>
      request(app)
        .get(path)
        .set({ Host: 'localhost', ...headers }),
    post: (path: string, fields: Readonly<Record<string, string>>) =>
      request(app).post(path).set(ownPage).type('form').send(fields),
  }
}

export type MergeDesk = Awaited<ReturnType<typeof mergeDesk>>

/** Looks at what changes and then merges, as a person does; gives where the answer leads. */
export async function merged(
  desk: MergeDesk,
  { kind, from, into, kept }: Readonly<{ kind: string; from: string; into: string; kept: string }>,
): Promise<string> {
  const fields = { kind, merged: desk.idOf(from), kept, reason: 'the same', by: 'Amina' }
  const shown = desk.idOf(into)
  await desk.get(`/merges/new?${new URLSearchParams(fields)}`).expect(200)
  const answer = await desk.post('/merges', { ...fields, shown }).expect(303)
  return String(answer.headers.location)
}
