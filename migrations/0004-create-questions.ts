import { type QueryExecutorProvider, sql } from 'kysely'
import type { Ddl, Migration } from '../src/db/dialects/engine.ts'

/** Questions with their parts and options, and the searches that found no statement. */
export const createQuestions: Migration = {
  name: '0004-create-questions',
  up: async (db, { ddl }) => {
    await createQuestion(db, ddl)
    await createPartsAndOptions(db, ddl)
    await createSearches(db, ddl)
  },
}

async function createQuestion(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, count, table } = ddl
  await sql`create table question (
    id ${text} not null references thing (id),
    revision ${count} not null check (revision >= 1),
    entered_at ${text} not null,
    replaced_at ${text} check (replaced_at >= entered_at),
    event_id ${text} not null references thing (id),
    type ${text} not null check (type in ('quantity', 'yes_no', 'choice', 'date', 'place', 'text')),
    text ${text} not null,
    folded ${text} not null,
    measure ${text},
    population ${text},
    victim_side_id ${text},
    caused_by_id ${text},
    place ${text},
    counting ${text} check (counting in ('cumulative', 'incremental')),
    parts_complete ${count} not null check (parts_complete in (0, 1)),
    primary key (id, revision),
    check ((type = 'quantity') = (measure is not null)),
    check ((type = 'quantity') = (counting is not null)),
    check (type = 'quantity' or (population is null and victim_side_id is null
      and caused_by_id is null and place is null and parts_complete = 0))
  )${table}`.execute(db)
  await sql`create unique index question_current on question (id)
    where replaced_at is null`.execute(db)
  await sql`create index question_event on question (event_id)`.execute(db)
}

async function createPartsAndOptions(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, count, clustered } = ddl
  await sql`create table question_part (
    question_id ${text} not null,
    revision ${count} not null,
    position ${count} not null check (position >= 0),
    part_id ${text} not null references thing (id),
    primary key (question_id, revision, position),
    foreign key (question_id, revision) references question (id, revision)
  )${clustered}`.execute(db)
  await sql`create table question_option (
    question_id ${text} not null,
    revision ${count} not null,
    position ${count} not null check (position >= 0),
    id ${text} not null,
    label ${text} not null,
    primary key (question_id, revision, id),
    foreign key (question_id, revision) references question (id, revision)
  )${clustered}`.execute(db)
  await sql`create table option_compatible (
    question_id ${text} not null,
    revision ${count} not null,
    option_id ${text} not null,
    position ${count} not null check (position >= 0),
    other_id ${text} not null,
    primary key (question_id, revision, option_id, position),
    foreign key (question_id, revision, option_id)
      references question_option (question_id, revision, id)
  )${clustered}`.execute(db)
}

async function createSearches(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, count, table } = ddl
  await sql`create table search_in_vain (
    id ${text} not null references thing (id),
    revision ${count} not null check (revision >= 1),
    entered_at ${text} not null,
    replaced_at ${text} check (replaced_at >= entered_at),
    question_id ${text} not null references thing (id),
    actor_id ${text} references thing (id),
    searched_by ${text} not null,
    searched_on ${text} not null,
    place_searched ${text},
    primary key (id, revision)
  )${table}`.execute(db)
  await sql`create unique index search_in_vain_current on search_in_vain (id)
    where replaced_at is null`.execute(db)
  await sql`create index search_in_vain_question on search_in_vain (question_id)`.execute(db)
}
