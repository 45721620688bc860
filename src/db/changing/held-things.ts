import { standing } from '../rows/standing.ts'
import type { ThingKind } from '../rows/tables.ts'
import type { Reading } from '../store.ts'

/** How many standing things go with a thing that is withdrawn, and come back with it. */
export type Held = Readonly<{ questions: number; claims: number }>

/**
 * Counts what an event or a question holds.
 *
 * @returns both 0 for the other kinds, which hold nothing. Two queries at most.
 */
export async function heldBy(reading: Reading, kind: ThingKind, id: string): Promise<Held> {
  if (kind === 'event') {
    const questions = await questionsOf(reading, id)
    return { questions: questions.length, claims: await claimsOn(reading, questions) }
  }
  return { questions: 0, claims: kind === 'question' ? await claimsOn(reading, [id]) : 0 }
}

async function questionsOf({ db }: Reading, eventId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('question')
    .select('question.id')
    .where('question.event_id', '=', eventId)
    .where(standing('question', undefined))
    .execute()
  return rows.map(({ id }) => id)
}

async function claimsOn({ db, engine }: Reading, questions: readonly string[]): Promise<number> {
  const { count } = await db
    .selectFrom('claim')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where((eb) => engine.among(eb.ref('claim.question_id'), questions))
    .where(standing('claim', undefined))
    .executeTakeFirstOrThrow()
  return count
}

/** Finds the thing that a thing lies in and cannot be shown without: a claim's question, a question's event. */
export async function holderOf(
  { db }: Reading,
  kind: ThingKind,
  id: string,
): Promise<Readonly<{ kind: ThingKind; id: string }> | undefined> {
  if (kind === 'question') {
    const row = await db
      .selectFrom('question')
      .select('question.event_id as holder')
      .where('question.id', '=', id)
      .where(standing('question', undefined))
      .executeTakeFirst()
    return row && { kind: 'event', id: row.holder }
  }
  if (kind !== 'claim' && kind !== 'search') return undefined
  const table = kind === 'claim' ? 'claim' : 'search_in_vain'
  const row = await db
    .selectFrom(table)
    .select('question_id as holder')
    .where('id', '=', id)
    .where(standing(table, undefined))
    .executeTakeFirst()
  return row && { kind: 'question', id: row.holder }
}
