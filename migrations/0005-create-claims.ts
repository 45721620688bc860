import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import type { Ddl, Migration } from '../src/db/dialects/engine.ts'

/** Claims and the places where they stand. */
export const createClaims: Migration = {
  name: '0005-create-claims',
  up: async (db, { ddl }) => {
    await createClaim(db, ddl)
    await createCitations(db, ddl)
  },
}

function valueColumns({ text, count }: Ddl): RawBuilder<unknown> {
  return sql`
    value_type ${text}
      check (value_type in ('quantity', 'yes_no', 'choice', 'date', 'place', 'text')),
    phrase ${text},
    min ${count} check (min between 0 and 9007199254740991),
    max ${count} check (max between min and 9007199254740991),
    bound ${text} check (bound in ('exact', 'about', 'at_least', 'more_than', 'at_most',
      'fewer_than', 'range', 'vague')),
    best ${count} check (best >= min),
    answer ${text} check (answer in ('yes', 'no')),
    option_id ${text},
    date_from ${text},
    date_to ${text},
    place_name ${text},
    value_text ${text}`
}

/** Each value fills the columns of its own type and no others. */
function valueChecks(): RawBuilder<unknown> {
  return sql`
    check (coalesce(best <= max, 1 = 1)),
    check (coalesce(value_type = 'quantity', 1 = 0) = (min is not null)),
    check ((phrase is not null) = (min is not null)),
    check ((bound is not null) = (min is not null)),
    check (min is not null or (max is null and best is null)),
    check (coalesce(value_type = 'yes_no', 1 = 0) = (answer is not null)),
    check (coalesce(value_type = 'choice', 1 = 0) = (option_id is not null)),
    check (coalesce(value_type = 'date', 1 = 0) or (date_from is null and date_to is null)),
    check (coalesce(value_type = 'place', 1 = 0) = (place_name is not null)),
    check (coalesce(value_type = 'text', 1 = 0) = (value_text is not null))`
}

async function createClaim(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, count, table } = ddl
  await sql`create table claim (
    id ${text} not null references thing (id),
    revision ${count} not null check (revision >= 1),
    entered_at ${text} not null,
    replaced_at ${text} check (replaced_at >= entered_at),
    question_id ${text} not null references thing (id),
    claimant_id ${text} references thing (id),
    stance ${text} not null check (stance in ('asserts', 'denies', 'declines', 'retracts')),
    ${valueColumns(ddl)},
    asserted_at ${text},
    asserted_instant ${text},
    updates_id ${text} references thing (id) check (updates_id <> id),
    update_reason ${text} check (update_reason in ('new_deaths', 'retroactive_addition',
      'reclassification', 'correction', 'retraction')),
    primary key (id, revision),
    ${valueChecks()},
    check (stance <> 'asserts' or value_type is not null),
    check (stance not in ('declines', 'retracts') or value_type is null),
    check ((asserted_at is null) = (asserted_instant is null))
  )${table}`.execute(db)
  await sql`create unique index claim_current on claim (id) where replaced_at is null`.execute(db)
  await sql`create index claim_question on claim (question_id)`.execute(db)
  await sql`create index claim_claimant on claim (claimant_id)`.execute(db)
}

async function createCitations(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, count, clustered } = ddl
  await sql`create table citation (
    claim_id ${text} not null,
    revision ${count} not null,
    position ${count} not null check (position >= 0),
    document_id ${text} not null references thing (id),
    quote ${text},
    quote_start ${count} check (quote_start >= 0),
    quote_end ${count} check (quote_end >= quote_start),
    mode ${text} not null check (mode in ('named', 'role', 'anonymous', 'witness', 'monitor',
      'own_reporting', 'own_voice', 'unattributed', 'unknown')),
    hedge ${text},
    attribution ${text},
    translation ${text},
    ${valueColumns(ddl)},
    as_measure ${text},
    as_population ${text},
    primary key (claim_id, revision, position),
    foreign key (claim_id, revision) references claim (id, revision),
    ${valueChecks()},
    check ((quote_start is null) = (quote_end is null))
  )${clustered}`.execute(db)
  await sql`create index citation_document on citation (document_id)`.execute(db)
  await sql`create table citation_via (
    claim_id ${text} not null,
    revision ${count} not null,
    citation_position ${count} not null,
    position ${count} not null check (position >= 0),
    actor_id ${text} not null references thing (id),
    primary key (claim_id, revision, citation_position, position),
    foreign key (claim_id, revision, citation_position)
      references citation (claim_id, revision, position)
  )${clustered}`.execute(db)
}
