import { sql } from 'kysely'
import type { Migration } from '../src/db/dialects/engine.ts'

/** Things, which everything refers to by id, and actors. */
export const createActors: Migration = {
  name: '0001-create-actors',
  up: async (db, { ddl: { text, count, table, clustered } }) => {
    await sql`create table thing (
      id ${text} not null primary key,
      kind ${text} not null
        check (kind in ('actor', 'event', 'document', 'question', 'claim', 'search')),
      given_id ${text},
      sample ${count} not null check (sample in (0, 1))
    )${clustered}`.execute(db)
    await sql`create index thing_samples on thing (kind, id) where sample = 1`.execute(db)
    await sql`create table actor (
      id ${text} not null references thing (id),
      revision ${count} not null check (revision >= 1),
      entered_at ${text} not null,
      replaced_at ${text} check (replaced_at >= entered_at),
      name ${text} not null,
      folded ${text} not null,
      kind ${text} not null check (kind in ('government', 'ministry', 'military', 'armed_group',
        'spokesperson', 'official', 'outlet', 'agency', 'ngo', 'un', 'hospital', 'witness',
        'monitor', 'other')),
      speaks_for_id ${text} references thing (id) check (speaks_for_id <> id),
      country ${text},
      reliability ${text} check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
      primary key (id, revision)
    )${table}`.execute(db)
    await sql`create unique index actor_current on actor (id) where replaced_at is null`.execute(db)
    await sql`create index actor_speaks_for on actor (speaks_for_id)`.execute(db)
    await sql`create index actor_by_name on actor (name, id) where replaced_at is null`.execute(db)
    await sql`create table actor_alias (
      actor_id ${text} not null,
      revision ${count} not null,
      position ${count} not null check (position >= 0),
      alias ${text} not null,
      primary key (actor_id, revision, position),
      foreign key (actor_id, revision) references actor (id, revision)
    )${clustered}`.execute(db)
  },
}
