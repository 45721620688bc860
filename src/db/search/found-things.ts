import type { ClaimRow } from '../lists/list-claims.ts'
import { namedClaims } from '../lists/named-claims.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import type { FoundKind } from './row-ids.ts'

export type Named = Readonly<{ id: string; name: string }>

/** What a reader knows a found thing by. */
export type FoundThing = Readonly<{
  id: string
  kind: FoundKind
  /** Title, name or text; of a claim the text of its question. */
  name: string
  /** A language tag for the name, where it is known. */
  language: string | undefined
  /** The event it belongs to: of an event the one around it, of a document one that cites it. */
  event: Named | undefined
  /** The claimant of a claim, the publisher of a document, the body that an actor speaks for. */
  by: Named | undefined
  claim: ClaimRow | undefined
}>

/** Reads what found things are known by, those of one kind. @returns by id; what does not stand is left out. */
export async function foundThings(
  reading: Reading,
  kind: FoundKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FoundThing>> {
  const things = await readers[kind](reading, ids)
  return new Map(things.map((thing) => [thing.id, thing]))
}

type Reader = (reading: Reading, ids: readonly string[]) => Promise<readonly FoundThing[]>

const readers: Readonly<Record<FoundKind, Reader>> = {
  event: events,
  actor: actors,
  question: questions,
  document: documents,
  claim: claims,
}

const nothing = { language: undefined, event: undefined, by: undefined, claim: undefined }

const named = (id: string | null, name: string | null): Named | undefined =>
  id === null || name === null ? undefined : { id, name }

async function events({ db, engine }: Reading, ids: readonly string[]) {
  const rows = await db
    .selectFrom('event')
    .leftJoin('event as around', (join) =>
      join.onRef('around.id', '=', 'event.within_id').on('around.replaced_at', 'is', null),
    )
    .select(['event.id', 'event.title', 'around.id as around_id', 'around.title as around_title'])
    .where(standing('event', undefined))
    .where((eb) => engine.among(eb.ref('event.id'), ids))
    .execute()
  return rows.map((row) => ({
    ...nothing,
    id: row.id,
    kind: 'event' as const,
    name: row.title,
    event: named(row.around_id, row.around_title),
  }))
}

async function actors({ db, engine }: Reading, ids: readonly string[]) {
  const rows = await db
    .selectFrom('actor')
    .leftJoin('actor as body', (join) =>
      join.onRef('body.id', '=', 'actor.speaks_for_id').on('body.replaced_at', 'is', null),
    )
    .select(['actor.id', 'actor.name', 'body.id as body_id', 'body.name as body_name'])
    .where(standing('actor', undefined))
    .where((eb) => engine.among(eb.ref('actor.id'), ids))
    .execute()
  return rows.map((row) => ({
    ...nothing,
    id: row.id,
    kind: 'actor' as const,
    name: row.name,
    by: named(row.body_id, row.body_name),
  }))
}

async function questions({ db, engine }: Reading, ids: readonly string[]) {
  const rows = await db
    .selectFrom('question')
    .leftJoin('event', (join) =>
      join.onRef('event.id', '=', 'question.event_id').on('event.replaced_at', 'is', null),
    )
    .select(['question.id', 'question.text', 'event.id as event_id', 'event.title'])
    .where(standing('question', undefined))
    .where((eb) => engine.among(eb.ref('question.id'), ids))
    .execute()
  return rows.map((row) => ({
    ...nothing,
    id: row.id,
    kind: 'question' as const,
    name: row.text,
    event: named(row.event_id, row.title),
  }))
}

async function documents({ db, engine }: Reading, ids: readonly string[]) {
  const rows = await db
    .selectFrom('document')
    .leftJoin('actor as publisher', (join) =>
      join
        .onRef('publisher.id', '=', 'document.publisher_id')
        .on('publisher.replaced_at', 'is', null),
    )
    .leftJoin('event', (join) =>
      join.on('event.replaced_at', 'is', null).on('event.id', '=', (eb) =>
        eb
          .selectFrom('citation')
          .innerJoin('claim', (claim) =>
            claim
              .onRef('claim.id', '=', 'citation.claim_id')
              .onRef('claim.revision', '=', 'citation.revision')
              .on('claim.replaced_at', 'is', null),
          )
          .innerJoin('question', (question) =>
            question
              .onRef('question.id', '=', 'claim.question_id')
              .on('question.replaced_at', 'is', null),
          )
          .select('question.event_id')
          .whereRef('citation.document_id', '=', 'document.id')
          .limit(1),
      ),
    )
    .select(['document.id', 'document.title', 'document.language', 'document.publisher_id'])
    .select(['publisher.name', 'event.id as event_id', 'event.title as event_title'])
    .where(standing('document', undefined))
    .where((eb) => engine.among(eb.ref('document.id'), ids))
    .execute()
  return rows.map((row) => ({
    ...nothing,
    id: row.id,
    kind: 'document' as const,
    name: row.title,
    language: row.language ?? undefined,
    event: named(row.event_id, row.event_title),
    by: named(row.publisher_id, row.name),
  }))
}

async function claims(reading: Reading, ids: readonly string[]) {
  const asked = reading.db
    .selectFrom('claim_summary')
    .where((eb) => reading.engine.among(eb.ref('claim_summary.claim_id'), ids))
  const rows = await namedClaims(reading, asked, { offset: 0, limit: ids.length })
  return rows.map((claim) => ({
    ...nothing,
    id: claim.id,
    kind: 'claim' as const,
    name: claim.question.text,
    event: { id: claim.event.id, name: claim.event.title },
    by: claim.claimant,
    claim,
  }))
}
