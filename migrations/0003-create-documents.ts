import { sql } from 'kysely'
import type { Migration } from '../src/db/dialects/engine.ts'

/** Documents, and which of them derive from which. */
export const createDocuments: Migration = {
  name: '0003-create-documents',
  up: async (db, { ddl: { text, count, table, clustered } }) => {
    await sql`create table document (
      id ${text} not null references thing (id),
      revision ${count} not null check (revision >= 1),
      entered_at ${text} not null,
      replaced_at ${text} check (replaced_at >= entered_at),
      publisher_id ${text} not null references thing (id),
      title ${text} not null,
      folded ${text} not null,
      url ${text},
      language ${text},
      published_at ${text},
      published_instant ${text},
      text ${text},
      sha256 ${text},
      text_sha256 ${text},
      retrieved_at ${text},
      primary key (id, revision),
      check ((text is null) = (text_sha256 is null)),
      check ((published_at is null) = (published_instant is null))
    )${table}`.execute(db)
    await sql`create unique index document_current on document (id)
      where replaced_at is null`.execute(db)
    await sql`create index document_publisher on document (publisher_id)`.execute(db)
    await sql`create table derivation (
      document_id ${text} not null,
      revision ${count} not null,
      position ${count} not null check (position >= 0),
      source_id ${text} not null references thing (id),
      primary key (document_id, revision, position),
      foreign key (document_id, revision) references document (id, revision)
    )${clustered}`.execute(db)
    await sql`create index derivation_source on derivation (source_id)`.execute(db)
  },
}
