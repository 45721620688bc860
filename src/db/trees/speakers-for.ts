import { unmerged } from '../merging/unmerged.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { belowWithMerged } from './below.ts'

/**
 * Lists the ids of a current actor and of everyone who speaks for it, directly or through others, and of all that is
 * merged into one of them; empty where there is no such actor. Two queries where nothing of it is merged.
 */
export async function speakersFor(reading: Reading, actorId: string): Promise<readonly string[]> {
  return belowWithMerged(reading, { kind: 'actor', id: actorId }, async (ids) => {
    const rows = await speaking(reading, ids)
    return rows.map(({ id }) => id)
  })
}

function speaking(reading: Reading, ids: readonly string[]) {
  return reading.db
    .withRecursive('speaking(id)', (db) =>
      db
        .selectFrom('actor')
        .select('actor.id')
        .where((eb) => reading.engine.among(eb.ref('actor.id'), ids))
        .where(standing('actor', undefined))
        .union(
          db
            .selectFrom('actor')
            .innerJoin('speaking', 'speaking.id', 'actor.speaks_for_id')
            .select('actor.id')
            .where(standing('actor', undefined))
            .where((eb) => unmerged(eb.ref('actor.id'))),
        ),
    )
    .selectFrom('speaking')
    .select('speaking.id')
    .execute()
}
