import { type QueryExecutorProvider, sql } from 'kysely'
import type { Ddl, Migration } from '../src/db/dialects/engine.ts'

/** What people find: verdicts on claims, resolutions of questions, settlements of conflicts. None is ever altered. */
export const createReviews: Migration = {
  name: '0010-create-reviews',
  up: async (db, { ddl }) => {
    await createVerdicts(db, ddl)
    await createResolutions(db, ddl)
    await createSettlements(db, ddl)
  },
}

async function createVerdicts(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, count, table } = ddl
  await sql`create table verdict (
    id ${text} not null primary key,
    entered_at ${text} not null,
    replaced_at ${text} check (replaced_at >= entered_at),
    claim_id ${text} not null references thing (id),
    claim_revision ${count} not null check (claim_revision >= 1),
    person_id ${text} not null references person (id),
    attribution ${text} not null check (attribution in ('confirmed', 'misattributed', 'unclear')),
    attribution_reason ${text} not null check (attribution_reason <> ''),
    substance ${text} not null check (substance in ('not_assessed', 'verified', 'partly_verified',
      'disputed', 'refuted', 'unverifiable')),
    substance_reason ${text} not null check (substance_reason <> ''),
    source_reliability ${text} check (source_reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
    information_credibility ${count} check (information_credibility between 1 and 6),
    override_words ${text} check (override_words <> '')
  )${table}`.execute(db)
  await sql`create unique index verdict_standing on verdict (claim_id)
    where replaced_at is null`.execute(db)
  await sql`create index verdict_claim on verdict (claim_id, entered_at)`.execute(db)
}

async function createResolutions(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, table } = ddl
  await sql`create table resolution (
    id ${text} not null primary key,
    entered_at ${text} not null,
    replaced_at ${text} check (replaced_at >= entered_at),
    question_id ${text} not null references thing (id),
    person_id ${text} not null references person (id),
    finding ${text} not null check (finding in ('adopted', 'print_both')),
    wording ${text} check (wording <> ''),
    reason ${text} not null check (reason <> ''),
    check ((finding = 'adopted') = (wording is not null))
  )${table}`.execute(db)
  await sql`create unique index resolution_standing on resolution (question_id)
    where replaced_at is null`.execute(db)
  await sql`create index resolution_question on resolution (question_id, entered_at)`.execute(db)
}

async function createSettlements(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, count, table, clustered } = ddl
  await sql`create table settlement (
    id ${text} not null primary key,
    entered_at ${text} not null,
    replaced_at ${text} check (replaced_at >= entered_at),
    conflict ${text} not null check (conflict <> ''),
    person_id ${text} not null references person (id),
    state ${text} not null check (state in ('explained', 'unresolvable')),
    reason ${text} check (reason in ('different_scope', 'updated', 'transcription_or_translation',
      'source_withdrawn', 'other')),
    words ${text} not null,
    check ((state = 'explained') = (reason is not null)),
    check (words <> '' or (state = 'explained' and reason <> 'other'))
  )${table}`.execute(db)
  await sql`create unique index settlement_standing on settlement (conflict)
    where replaced_at is null`.execute(db)
  await sql`create table settlement_claim (
    settlement_id ${text} not null references settlement (id),
    claim_id ${text} not null references thing (id),
    claim_revision ${count} not null check (claim_revision >= 1),
    primary key (settlement_id, claim_id)
  )${clustered}`.execute(db)
  await sql`create index settlement_claim_claim on settlement_claim (claim_id)`.execute(db)
}
