import { type QueryExecutorProvider, sql } from 'kysely'
import type { Ddl, Migration } from '../src/db/dialects/engine.ts'

/** The version of each family, and what its last analysis found: rebuilt whole, read by the lists. */
export const createSummaries: Migration = {
  name: '0007-create-summaries',
  up: async (db, { ddl }) => {
    await createFamilies(db, ddl)
    await createQuestionSummary(db, ddl)
    await createClaimSummary(db, ddl)
  },
}

async function createFamilies(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, count, clustered } = ddl
  await sql`create table family (
    root_id ${text} not null primary key references thing (id),
    version ${count} not null check (version >= 1),
    changed_at ${text} not null
  )${clustered}`.execute(db)
  await sql`create table event_summary (
    event_id ${text} not null primary key,
    root_id ${text} not null,
    claims ${count} not null check (claims >= 0),
    open_conflicts ${count} not null check (open_conflicts >= 0),
    contested_questions ${count} not null check (contested_questions >= 0)
  )${clustered}`.execute(db)
  await sql`create index event_summary_root on event_summary (root_id)`.execute(db)
}

async function createQuestionSummary(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, count, clustered } = ddl
  await sql`create table question_summary (
    question_id ${text} not null primary key,
    event_id ${text} not null,
    root_id ${text} not null,
    claims ${count} not null check (claims >= 0),
    contested ${count} not null check (contested in (0, 1)),
    conflicts ${count} not null check (conflicts >= 0),
    worst_severity ${text}
      check (worst_severity in ('info', 'minor', 'moderate', 'major', 'extreme')),
    severity_rank ${count} not null check (severity_rank between 0 and 5)
  )${clustered}`.execute(db)
  await sql`create index question_summary_root on question_summary (root_id)`.execute(db)
  await sql`create index question_summary_worst on question_summary
    (severity_rank desc, conflicts desc, question_id)`.execute(db)
  await sql`create index question_summary_disputed on question_summary
    (contested, severity_rank desc, conflicts desc, question_id)`.execute(db)
}

async function createClaimSummary(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, count, clustered } = ddl
  await sql`create table claim_summary (
    claim_id ${text} not null primary key,
    question_id ${text} not null,
    event_id ${text} not null,
    root_id ${text} not null,
    claimant_id ${text},
    measure ${text},
    stance ${text} not null check (stance in ('asserts', 'denies', 'declines', 'retracts')),
    at ${text} not null,
    state ${text} not null
      check (state in ('current', 'superseded', 'retracted', 'declined', 'stale')),
    corroboration ${text} check (corroboration in ('no_origin', 'single_origin', 'same_side',
      'cross_side', 'parties_only', 'independent')),
    interest ${text} check (interest in ('self_serving', 'against_interest', 'neutral')),
    contested ${count} not null check (contested in (0, 1)),
    is_position ${count} not null check (is_position in (0, 1)),
    origins ${count} not null check (origins >= 0),
    publishers ${count} not null check (publishers >= 0)
  )${clustered}`.execute(db)
  await sql`create index claim_summary_root on claim_summary (root_id)`.execute(db)
  await sql`create index claim_summary_at on claim_summary (at desc, claim_id desc)`.execute(db)
  await sql`create index claim_summary_claimant on claim_summary
    (claimant_id, state, at desc)`.execute(db)
  await sql`create index claim_summary_event on claim_summary (event_id, at desc)`.execute(db)
  await sql`create index claim_summary_measure on claim_summary (measure, at desc)`.execute(db)
  await sql`create index claim_summary_contested on claim_summary
    (contested, at desc, claim_id desc)`.execute(db)
  await sql`create index claim_summary_corroboration on claim_summary
    (corroboration, at desc)`.execute(db)
}
