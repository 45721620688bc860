import { unmerged } from '../merging/unmerged.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { belowWithMerged } from './below.ts'

/**
 * Lists the ids of a current event and all that it contains, and of all that is merged into one of them; empty where
 * there is no such event. Two queries where nothing of it is merged.
 */
export async function eventsWithin(reading: Reading, eventId: string): Promise<readonly string[]> {
  return belowWithMerged(reading, { kind: 'event', id: eventId }, async (ids) => {
    const rows = await containing(reading, ids)
    return rows.map(({ id }) => id)
  })
}

function containing(reading: Reading, ids: readonly string[]) {
  return reading.db
    .withRecursive('down(id)', (db) =>
      db
        .selectFrom('event')
        .select('event.id')
        .where((eb) => reading.engine.among(eb.ref('event.id'), ids))
        .where(standing('event', undefined))
        .union(
          db
            .selectFrom('event')
            .innerJoin('down', 'down.id', 'event.within_id')
            .select('event.id')
            .where(standing('event', undefined))
            .where((eb) => unmerged(eb.ref('event.id'))),
        ),
    )
    .selectFrom('down')
    .select('down.id')
    .execute()
}
