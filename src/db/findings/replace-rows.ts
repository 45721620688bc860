import { insertRows } from '../entering/insert-rows.ts'
import type { Writing } from '../store.ts'
import type { Summaries } from './summary-rows.ts'

/**
 * Makes the three tables hold exactly these rows for a family. Rows that are the same already are left alone: after a
 * single change that is most of them, and writing is dear.
 */
export async function replaceRows(writing: Writing, root: string, rows: Summaries): Promise<void> {
  const { db, engine } = writing
  const events = await db
    .selectFrom('event_summary')
    .selectAll()
    .where('root_id', '=', root)
    .execute()
  const event = difference(events, rows.event_summary, ({ event_id }) => event_id)
  await db
    .deleteFrom('event_summary')
    .where((eb) => engine.among(eb.ref('event_id'), event.gone))
    .execute()
  await insertRows(writing, 'event_summary', event.come)

  const questions = await db
    .selectFrom('question_summary')
    .selectAll()
    .where('root_id', '=', root)
    .execute()
  const question = difference(questions, rows.question_summary, ({ question_id }) => question_id)
  await db
    .deleteFrom('question_summary')
    .where((eb) => engine.among(eb.ref('question_id'), question.gone))
    .execute()
  await insertRows(writing, 'question_summary', question.come)

  const claims = await db
    .selectFrom('claim_summary')
    .selectAll()
    .where('root_id', '=', root)
    .execute()
  const claim = difference(claims, rows.claim_summary, ({ claim_id }) => claim_id)
  await db
    .deleteFrom('claim_summary')
    .where((eb) => engine.among(eb.ref('claim_id'), claim.gone))
    .execute()
  await insertRows(writing, 'claim_summary', claim.come)
}

/** The keys of the rows to take away, and the rows to put in. */
function difference<Row extends object>(
  old: readonly Row[],
  wanted: readonly Row[],
  keyOf: (row: Row) => string,
): Readonly<{ gone: readonly string[]; come: readonly Row[] }> {
  const before = new Map(old.map((row) => [keyOf(row), textOf(row)]))
  const after = new Map(wanted.map((row) => [keyOf(row), textOf(row)]))
  return {
    gone: [...before].filter(([key, text]) => after.get(key) !== text).map(([key]) => key),
    come: wanted.filter((row) => before.get(keyOf(row)) !== after.get(keyOf(row))),
  }
}

function textOf(row: object): string {
  return JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)))
}
