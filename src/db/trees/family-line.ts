import { keptBy, type Merge } from '../../domain/bundle/merge.ts'
import { keptQuery } from '../kept-query.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'

/** The outermost event of a family and all its events, itself included. */
export type FamilyLine = Readonly<{ root: string; events: readonly string[] }>

/**
 * Finds the events that contain an event, and all that the outermost of them contains; with merges, those of every
 * event that is taken for one of them.
 *
 * @param at an ISO instant; absent = as it is.
 * @param merges those that stood then.
 * @returns `undefined` where the event does not stand; the root is taken for no other event. One query without merges.
 */
export async function familyLine(
  reading: Reading,
  eventId: string,
  at: string | undefined,
  merges: readonly Merge[] = [],
): Promise<FamilyLine | undefined> {
  const own = merges.filter(({ kind }) => kind === 'event')
  if (own.length === 0) return lineAsEntered(reading, eventId, at)
  const keptOf = keptBy(own)
  const events = new Set<string>()
  const waiting = [eventId]
  let root: string | undefined
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const line = events.has(next) ? undefined : await lineAsEntered(reading, next, at)
    if (line === undefined) continue
    if (keptOf('event', line.root) === line.root) root = line.root
    for (const id of line.events) events.add(id)
    waiting.push(...neighbours(line.events, own))
  }
  return root === undefined ? undefined : { root, events: [...events] }
}

/** What is merged with one of the events, either way. */
function neighbours(events: readonly string[], merges: readonly Merge[]): readonly string[] {
  const known = new Set(events)
  return merges.flatMap(({ merged, kept }) => [
    ...(known.has(merged) ? [kept] : []),
    ...(known.has(kept) ? [merged] : []),
  ])
}

async function lineAsEntered(
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
