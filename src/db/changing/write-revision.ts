import { actorRows } from '../entering/actor-rows.ts'
import { claimRows } from '../entering/claim-rows.ts'
import { documentRows } from '../entering/document-rows.ts'
import { digestOf } from '../entering/enter-things.ts'
import { eventRows, termRows } from '../entering/event-rows.ts'
import { insertAll, type RevisionRows } from '../entering/insert-all.ts'
import { questionRows } from '../entering/question-rows.ts'
import { searchRows } from '../entering/search-rows.ts'
import type { Stamp } from '../entering/stamp.ts'
import { loadPolicies, loadTerms } from '../family/load-terms.ts'
import { appendEntries } from '../log/append-entries.ts'
import type { Change } from '../log/change.ts'
import { indexThings } from '../search/index-things.ts'
import type { Writing } from '../store.ts'
import { type Newest, newestRevision, tableOf } from './standing-things.ts'
import type { Thing } from './thing.ts'

/** Why a new revision is written, for the log. `verb` ends the action's name. */
export type Cause = Readonly<{
  verb: 'revise' | 'restore' | 'revert'
  reason?: string | undefined
  /** The revision whose words are taken up again. */
  from?: number
  /** The entry of the log that this takes back. */
  undoes?: number | undefined
}>

/**
 * Writes a thing as it is from now on: a new revision after the newest, which stays as history. Analyses nothing.
 *
 * @param thing whole; its id is that of a thing entered before, standing or withdrawn.
 * @returns the number of the new revision. An event keeps the terms and thresholds that it is analysed with.
 */
export async function writeRevision(
  writing: Writing,
  change: Change,
  { thing, cause }: Readonly<{ thing: Thing; cause: Cause }>,
): Promise<number> {
  const { kind, content } = thing
  const newest = await newestRevision(writing, kind, content.id)
  if (newest === undefined) throw new Error(`no ${kind} was ever entered as ${content.id}`)
  const stamp = { revision: newest.revision + 1, at: change.at }
  const rows = await rowsOf(writing, thing, { stamp, newest })
  if (newest.stands) await endRevision(writing, change, thing)
  await insertAll(writing, rows)
  const { verb, reason, from, undoes } = cause
  const detail = { revision: stamp.revision, digest: digestOf(content), reason, from, undoes }
  await appendEntries(writing, change, [{ action: `${kind}.${verb}`, object: content.id, detail }])
  await indexThings(writing, { kind, ids: [content.id] })
  return stamp.revision
}

/** Ends the standing revision of a thing. */
export async function endRevision(
  writing: Writing,
  change: Change,
  { kind, content }: Pick<Thing, 'kind'> & Readonly<{ content: Readonly<{ id: string }> }>,
): Promise<void> {
  await writing.db
    .updateTable(tableOf[kind])
    .set({ replaced_at: change.at })
    .where('id', '=', content.id)
    .where('replaced_at', 'is', null)
    .execute()
}

type Turn = Readonly<{ stamp: Stamp; newest: Newest }>

async function rowsOf(
  writing: Writing,
  thing: Thing,
  { stamp, newest }: Turn,
): Promise<RevisionRows> {
  switch (thing.kind) {
    case 'actor':
      return actorRows([thing.content], stamp)
    case 'document':
      return documentRows([thing.content], stamp)
    case 'question':
      return questionRows([thing.content], stamp)
    case 'claim':
      return claimRows([thing.content], stamp)
    case 'search':
      return searchRows([thing.content], stamp)
    case 'event': {
      const given = await givenIdsWithin(writing, thing.content.id)
      return {
        ...eventRows([thing.content], stamp, given),
        ...(await keptTerms(writing, thing.content.id, { stamp, newest })),
      }
    }
  }
}

async function keptTerms(
  writing: Writing,
  eventId: string,
  { stamp, newest }: Turn,
): Promise<RevisionRows> {
  const extent = { events: [eventId], at: newest.stands ? undefined : newest.enteredAt }
  const policy = (await loadPolicies(writing, extent))(eventId)
  if (policy === undefined) return {}
  const terms = (await loadTerms(writing, extent))(eventId)
  const ofKind = (kind: 'measure' | 'population') =>
    terms.filter((one) => one.kind === kind).map(({ term }) => term)
  const vocabulary = { measures: ofKind('measure'), populations: ofKind('population') }
  return termRows([eventId], stamp, { vocabulary, policy })
}

/** The ids that an event's sides and victims came with, which go on from revision to revision. */
async function givenIdsWithin(
  { db }: Writing,
  eventId: string,
): Promise<(id: string) => string | undefined> {
  const given = new Map<string, string>()
  for (const table of ['side', 'victim'] as const) {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'given_id'])
      .where('event_id', '=', eventId)
      .execute()
    for (const { id, given_id } of rows) if (given_id !== null) given.set(id, given_id)
  }
  return (id) => given.get(id)
}
