import { sql } from 'kysely'
import type { Migration } from '../src/db/dialects/engine.ts'

/** Things that are one. A merge is a row, never a rewriting: undone, everything reads as before. */
export const createMerges: Migration = {
  name: '0011-create-merges',
  up: async (db, { ddl: { text, table } }) => {
    await sql`create table merge (
      id ${text} not null primary key,
      entered_at ${text} not null,
      replaced_at ${text} check (replaced_at >= entered_at),
      person_id ${text} not null references person (id),
      kind ${text} not null check (kind in ('actor', 'event', 'document', 'question')),
      merged_id ${text} not null references thing (id),
      kept_id ${text} not null references thing (id) check (kept_id <> merged_id),
      reason ${text} not null check (reason <> '')
    )${table}`.execute(db)
    await sql`create unique index merge_standing on merge (merged_id)
      where replaced_at is null`.execute(db)
    await sql`create index merge_kept on merge (kept_id)`.execute(db)
  },
}
