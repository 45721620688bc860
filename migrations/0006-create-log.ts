import { sql } from 'kysely'
import type { Migration } from '../src/db/dialects/engine.ts'

/** The append-only log. A detail may be erased, never altered: the chain holds without it. */
export const createLog: Migration = {
  name: '0006-create-log',
  up: async (db, engine) => {
    const { text, count, table, clustered } = engine.ddl
    await sql`create table log (
      seq ${count} not null primary key check (seq >= 1),
      at ${text} not null,
      actor_id ${text} not null,
      action ${text} not null check (action <> ''),
      object_id ${text} not null,
      commitment ${text} not null check (length(commitment) = 64),
      hash ${text} not null unique check (length(hash) = 64)
    )${table}`.execute(db)
    await sql`create index log_object on log (object_id, seq)`.execute(db)
    await engine.freeze(db, 'log', 'update-and-delete')
    await sql`create table log_detail (
      seq ${count} not null primary key references log (seq),
      salt ${text} not null check (length(salt) = 64),
      body ${text} not null
    )${clustered}`.execute(db)
    await engine.freeze(db, 'log_detail', 'update')
  },
}
