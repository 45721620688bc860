import type { Reading } from '../store.ts'

/**
 * Lists the ids that an event's sides or victims have or once had, so that a form can tell one of its own from a
 * stranger's. One query.
 */
export async function partIdsOf(
  { db }: Reading,
  table: 'side' | 'victim',
  eventId: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom(table)
    .select('id')
    .distinct()
    .where('event_id', '=', eventId)
    .execute()
  return new Set(rows.map(({ id }) => id))
}
