import type { MergedKind } from '../../domain/bundle/merge.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'

/** How much a thing takes along where it is read as another. */
export type Moving = Readonly<{
  claims: number
  documents: number
  sides: number
  questions: number
  events: number
  speakers: number
}>

const nothing: Moving = {
  claims: 0,
  documents: 0,
  sides: 0,
  questions: 0,
  events: 0,
  speakers: 0,
}

/**
 * Counts what stands that names a thing, as it was entered: the claims an actor makes, the documents it publishes, the
 * sides it is on and who speaks for it; an event's questions, claims, sides and the events within it; the claims on a
 * question; the claims that cite a document. At most four queries.
 */
export async function countMoving(reading: Reading, kind: MergedKind, id: string): Promise<Moving> {
  switch (kind) {
    case 'actor':
      return {
        ...nothing,
        claims: await counted(claims(reading).where('claim.claimant_id', '=', id)),
        documents: await counted(
          count(reading, 'document').where('document.publisher_id', '=', id),
        ),
        sides: await counted(sidesWith(reading, id)),
        speakers: await counted(count(reading, 'actor').where('actor.speaks_for_id', '=', id)),
      }
    case 'event':
      return {
        ...nothing,
        questions: await counted(count(reading, 'question').where('question.event_id', '=', id)),
        claims: await counted(claims(reading).where('question.event_id', '=', id)),
        sides: await counted(sidesOf(reading, id)),
        events: await counted(count(reading, 'event').where('event.within_id', '=', id)),
      }
    case 'question':
      return {
        ...nothing,
        claims: await counted(claims(reading).where('claim.question_id', '=', id)),
      }
    case 'document':
      return { ...nothing, claims: await counted(claimsCiting(reading, id)) }
  }
}

type Counting = Readonly<{
  executeTakeFirstOrThrow(): Promise<Readonly<{ total: number }>>
}>

async function counted(counting: Counting): Promise<number> {
  return (await counting.executeTakeFirstOrThrow()).total
}

function count<Table extends 'document' | 'actor' | 'event' | 'question'>(
  { db }: Reading,
  table: Table,
) {
  return db
    .selectFrom<'document' | 'actor' | 'event' | 'question'>(table)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(standing(table, undefined))
}

function claims({ db }: Reading) {
  return db
    .selectFrom('claim')
    .innerJoin('question', (join) =>
      join.onRef('question.id', '=', 'claim.question_id').on('question.replaced_at', 'is', null),
    )
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(standing('claim', undefined))
}

function sidesWith({ db }: Reading, actorId: string) {
  return db
    .selectFrom('side_member as member')
    .innerJoin('event', (join) =>
      join
        .onRef('event.id', '=', 'member.event_id')
        .onRef('event.revision', '=', 'member.revision'),
    )
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('member.actor_id', '=', actorId)
    .where(standing('event', undefined))
}

function sidesOf({ db }: Reading, eventId: string) {
  return db
    .selectFrom('side')
    .innerJoin('event', (join) =>
      join.onRef('event.id', '=', 'side.event_id').onRef('event.revision', '=', 'side.revision'),
    )
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('side.event_id', '=', eventId)
    .where(standing('event', undefined))
}

function claimsCiting({ db }: Reading, documentId: string) {
  return db
    .selectFrom('claim')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(standing('claim', undefined))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('citation')
          .select('citation.claim_id')
          .whereRef('citation.claim_id', '=', 'claim.id')
          .whereRef('citation.revision', '=', 'claim.revision')
          .where('citation.document_id', '=', documentId),
      ),
    )
}
