import { loadDocuments } from '../family/load-documents.ts'
import { oneWith, standingMerges } from '../merging/standing-merges.ts'
import { standing } from '../rows/standing.ts'
import type { ThingKind } from '../rows/tables.ts'
import type { Reading } from '../store.ts'
import { eventsWithin } from '../trees/events-within.ts'
import { speakersFor } from '../trees/speakers-for.ts'

/**
 * Lists the events on which a change of a thing may change what is found, as things stand: ask before the change and
 * after it.
 *
 * @returns ids without repetition, in no order; never fewer than need be.
 */
export async function touchedEvents(
  reading: Reading,
  kind: ThingKind,
  id: string,
): Promise<readonly string[]> {
  if (kind === 'claim' || kind === 'search') return touchedByOne(reading, kind, id)
  const events: string[] = []
  for (const one of oneWith(await standingMerges(reading, undefined), kind, id)) {
    events.push(...(await touchedByOne(reading, kind, one)))
  }
  return [...new Set(events)]
}

async function touchedByOne(
  reading: Reading,
  kind: ThingKind,
  id: string,
): Promise<readonly string[]> {
  switch (kind) {
    case 'event':
      return eventsWithin(reading, id)
    case 'question':
      return eventsOfQuestions(reading, [id])
    case 'claim':
      return eventsOfQuestions(reading, await questionsOf(reading, 'claim', id))
    case 'search':
      return eventsOfQuestions(reading, await questionsOf(reading, 'search_in_vain', id))
    case 'document':
      return eventsCiting(reading, [id])
    case 'actor':
      return eventsNaming(reading, id)
  }
}

async function questionsOf(
  { db }: Reading,
  table: 'claim' | 'search_in_vain',
  id: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom(table)
    .select(['question_id'])
    .where('id', '=', id)
    .where(standing(table, undefined))
    .execute()
  return rows.map(({ question_id }) => question_id)
}

async function eventsOfQuestions(
  { db, engine }: Reading,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('question')
    .select('question.event_id')
    .distinct()
    .where((eb) => engine.among(eb.ref('question.id'), ids))
    .where(standing('question', undefined))
    .execute()
  return rows.map(({ event_id }) => event_id)
}

/** A document tells of others by what they derive from, so all of its kin count. */
async function eventsCiting(
  reading: Reading,
  documentIds: readonly string[],
): Promise<readonly string[]> {
  const { documents } = await loadDocuments(reading, documentIds, undefined)
  const kin = [...new Set([...documentIds, ...documents.map(({ id }) => id)])]
  const rows = await reading.db
    .selectFrom('citation')
    .innerJoin('claim', (join) =>
      join
        .onRef('claim.id', '=', 'citation.claim_id')
        .onRef('claim.revision', '=', 'citation.revision'),
    )
    .select('claim.question_id')
    .distinct()
    .where((eb) => reading.engine.among(eb.ref('citation.document_id'), kin))
    .where(standing('claim', undefined))
    .execute()
  return eventsOfQuestions(
    reading,
    rows.map(({ question_id }) => question_id),
  )
}

async function eventsNaming(reading: Reading, actorId: string): Promise<readonly string[]> {
  const actors = [...new Set([actorId, ...(await speakersFor(reading, actorId))])]
  const { db, engine } = reading
  const claims = await db
    .selectFrom('claim')
    .leftJoin('citation_via as via', (join) =>
      join.onRef('via.claim_id', '=', 'claim.id').onRef('via.revision', '=', 'claim.revision'),
    )
    .select('claim.question_id')
    .distinct()
    .where((eb) =>
      eb.or([
        engine.among(eb.ref('claim.claimant_id'), actors),
        engine.among(eb.ref('via.actor_id'), actors),
      ]),
    )
    .where(standing('claim', undefined))
    .execute()
  const members = await db
    .selectFrom('side_member')
    .innerJoin('event', (join) =>
      join
        .onRef('event.id', '=', 'side_member.event_id')
        .onRef('event.revision', '=', 'side_member.revision'),
    )
    .select('event.id')
    .distinct()
    .where((eb) => engine.among(eb.ref('side_member.actor_id'), actors))
    .where(standing('event', undefined))
    .execute()
  const published = await db
    .selectFrom('document')
    .select('document.id')
    .where((eb) => engine.among(eb.ref('document.publisher_id'), actors))
    .where(standing('document', undefined))
    .execute()
  const questions = claims.map(({ question_id }) => question_id)
  const events = [
    ...(await eventsOfQuestions(reading, questions)),
    ...members.map(({ id }) => id),
    ...(await eventsCiting(
      reading,
      published.map(({ id }) => id),
    )),
  ]
  return [...new Set(events)]
}
