import { sql } from 'kysely'
import type { Migration } from '../src/db/dialects/engine.ts'

/** The people who change things, by the name they gave; the log names them by id alone. */
export const createPeople: Migration = {
  name: '0009-create-people',
  up: async (db, { ddl: { text, clustered } }) => {
    await sql`create table person (
      id ${text} not null primary key,
      name ${text} not null unique check (name <> ''),
      entered_at ${text} not null
    )${clustered}`.execute(db)
    await sql`create index actor_alias_by_name on actor_alias (alias, actor_id)`.execute(db)
    await sql`create index document_by_title on document (title, id)
      where replaced_at is null`.execute(db)
  },
}
