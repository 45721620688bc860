import { keptQuery } from '../kept-query.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'

/** The outermost event of a family and all its events, itself included. */
export type FamilyLine = Readonly<{ root: string; events: readonly string[] }>

/**
 * Finds the events that contain an event, and all that the outermost of them contains.
 *
 * @returns `undefined` where the event does not stand. One query.
 */
export async function familyLine(
  reading: Reading,
  eventId: string,
  at: string | undefined,
): Promise<FamilyLine | undefined> {
  const rows = await lineRows(reading, { eventId, at })
  const root = rows[0]?.root_id
  return root === undefined ? undefined : { root, events: rows.map(({ id }) => id) }
}

const lineRows = keptQuery(
  (reading, { eventId, at }: Readonly<{ eventId: string; at: string | undefined }>) =>
    reading.db
      .withRecursive('up(id, within_id)', (db) =>
        db
          .selectFrom('event')
          .select(['event.id', 'event.within_id'])
          .where('event.id', '=', eventId)
          .where(standing('event', at))
          .union(
            db
              .selectFrom('event')
              .innerJoin('up', 'up.within_id', 'event.id')
              .select(['event.id', 'event.within_id'])
              .where(standing('event', at)),
          ),
      )
      .withRecursive('down(id, root_id)', (db) =>
        db
          .selectFrom('up')
          .select(['up.id', 'up.id as root_id'])
          .where((eb) =>
            eb.not(
              eb.exists(
                eb
                  .selectFrom('up as container')
                  .select('container.id')
                  .whereRef('container.id', '=', 'up.within_id'),
              ),
            ),
          )
          .union(
            db
              .selectFrom('event')
              .innerJoin('down', 'down.id', 'event.within_id')
              .select(['event.id', 'down.root_id'])
              .where(standing('event', at)),
          ),
      )
      .selectFrom('down')
      .select(['down.id', 'down.root_id']),
)
