import type { Actor } from '../../domain/actor/actor.ts'
import { keptQuery } from '../kept-query.ts'
import type { ActorTable } from '../rows/actor-tables.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { among, grouped } from './extent.ts'

/**
 * Loads actors by id, and everyone they speak for. Three queries.
 *
 * @param ids those to begin with, or all.
 */
export async function loadActors(
  reading: Reading,
  ids: readonly string[] | 'all',
  at: string | undefined,
): Promise<readonly Actor[]> {
  const wanted = ids === 'all' ? ids : await withBodies(reading, ids, at)
  const rows = await actorRows(reading, { ids: wanted, at })
  const aliases = await aliasRows(reading, { ids: wanted, at })
  const aliasesOf = grouped(
    aliases,
    ({ actor_id }) => actor_id,
    ({ alias }) => alias,
  )
  return rows.map((row) => actorIn(row, aliasesOf(row.id)))
}

function actorIn(
  row: Omit<ActorTable, 'revision' | 'entered_at' | 'replaced_at' | 'folded'>,
  aliases: readonly string[],
): Actor {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    aliases,
    speaksFor: row.speaks_for_id ?? undefined,
    country: row.country ?? undefined,
    reliability: row.reliability ?? undefined,
  }
}

async function withBodies(
  reading: Reading,
  ids: readonly string[],
  at: string | undefined,
): Promise<readonly string[]> {
  const rows = await reachedRows(reading, { ids, at })
  return rows.map(({ id }) => id)
}

type Wanted = Readonly<{ ids: readonly string[] | 'all'; at: string | undefined }>

const actorRows = keptQuery((reading, { ids, at }: Wanted) =>
  reading.db
    .selectFrom('actor')
    .select(['id', 'name', 'kind', 'speaks_for_id', 'country', 'reliability'])
    .where((eb) => among(reading, eb.ref('actor.id'), ids))
    .where(standing('actor', at))
    .orderBy('id'),
)

const aliasRows = keptQuery((reading, { ids, at }: Wanted) =>
  reading.db
    .selectFrom('actor_alias as other')
    .innerJoin('actor', (join) =>
      join.onRef('actor.id', '=', 'other.actor_id').onRef('actor.revision', '=', 'other.revision'),
    )
    .select(['other.actor_id', 'other.alias'])
    .where((eb) => among(reading, eb.ref('other.actor_id'), ids))
    .where(standing('actor', at))
    .orderBy('other.actor_id')
    .orderBy('other.position'),
)

const reachedRows = keptQuery(
  (reading, { ids, at }: Readonly<{ ids: readonly string[]; at: string | undefined }>) =>
    reading.db
      .withRecursive('reached(id)', (db) =>
        db
          .selectFrom('actor')
          .select('actor.id')
          .where((eb) => reading.engine.among(eb.ref('actor.id'), ids))
          .where(standing('actor', at))
          .union(
            db
              .selectFrom('actor as spoken_for')
              .innerJoin('actor', 'actor.speaks_for_id', 'spoken_for.id')
              .innerJoin('reached', 'reached.id', 'actor.id')
              .select('spoken_for.id')
              .where(standing('actor', at)),
          ),
      )
      .selectFrom('reached')
      .select('reached.id'),
)
