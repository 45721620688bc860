import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'

/** Lists the ids of a current event and all that it contains; empty where there is no such event. One query. */
export async function eventsWithin(reading: Reading, eventId: string): Promise<readonly string[]> {
  const rows = await reading.db
    .withRecursive('down(id)', (db) =>
      db
        .selectFrom('event')
        .select('event.id')
        .where('event.id', '=', eventId)
        .where(standing('event', undefined))
        .union(
          db
            .selectFrom('event')
            .innerJoin('down', 'down.id', 'event.within_id')
            .select('event.id')
            .where(standing('event', undefined)),
        ),
    )
    .selectFrom('down')
    .select('down.id')
    .execute()
  return rows.map(({ id }) => id)
}
