import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'

/**
 * Lists the ids of a current actor and of everyone who speaks for it, directly or through others; empty where there
 * is no such actor. One query.
 */
export async function speakersFor(reading: Reading, actorId: string): Promise<readonly string[]> {
  const rows = await reading.db
    .withRecursive('speaking(id)', (db) =>
      db
        .selectFrom('actor')
        .select('actor.id')
        .where('actor.id', '=', actorId)
        .where(standing('actor', undefined))
        .union(
          db
            .selectFrom('actor')
            .innerJoin('speaking', 'speaking.id', 'actor.speaks_for_id')
            .select('actor.id')
            .where(standing('actor', undefined)),
        ),
    )
    .selectFrom('speaking')
    .select('speaking.id')
    .execute()
  return rows.map(({ id }) => id)
}
