import { type QueryExecutorProvider, sql } from 'kysely'
import type { Ddl, Migration } from '../src/db/dialects/engine.ts'

/** Events with their sides and victims, and the terms and thresholds they are analysed with. */
export const createEvents: Migration = {
  name: '0002-create-events',
  up: async (db, { ddl }) => {
    await createEvent(db, ddl)
    await createSides(db, ddl)
    await createTerms(db, ddl)
  },
}

async function createEvent(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, count, table } = ddl
  await sql`create table event (
    id ${text} not null references thing (id),
    revision ${count} not null check (revision >= 1),
    entered_at ${text} not null,
    replaced_at ${text} check (replaced_at >= entered_at),
    title ${text} not null,
    folded ${text} not null,
    place ${text},
    started_on ${text},
    ended_on ${text},
    date_as_worded ${text},
    within_id ${text} references thing (id) check (within_id <> id),
    primary key (id, revision)
  )${table}`.execute(db)
  await sql`create unique index event_current on event (id) where replaced_at is null`.execute(db)
  await sql`create index event_within on event (within_id)`.execute(db)
}

async function createSides(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, count, clustered } = ddl
  await sql`create table side (
    event_id ${text} not null,
    revision ${count} not null,
    id ${text} not null,
    given_id ${text},
    position ${count} not null check (position >= 0),
    name ${text} not null,
    primary key (event_id, revision, id),
    foreign key (event_id, revision) references event (id, revision)
  )${clustered}`.execute(db)
  await sql`create index side_by_id on side (id)`.execute(db)
  await sql`create table side_member (
    event_id ${text} not null,
    revision ${count} not null,
    side_id ${text} not null,
    position ${count} not null check (position >= 0),
    actor_id ${text} not null references thing (id),
    primary key (event_id, revision, side_id, position),
    foreign key (event_id, revision, side_id) references side (event_id, revision, id)
  )${clustered}`.execute(db)
  await sql`create index side_member_actor on side_member (actor_id)`.execute(db)
  await sql`create table victim (
    event_id ${text} not null,
    revision ${count} not null,
    id ${text} not null,
    given_id ${text},
    position ${count} not null check (position >= 0),
    name ${text},
    age ${count} check (age >= 0),
    population ${text},
    primary key (event_id, revision, id),
    foreign key (event_id, revision) references event (id, revision)
  )${clustered}`.execute(db)
}

async function createTerms(db: QueryExecutorProvider, ddl: Ddl): Promise<void> {
  const { text, count, real, clustered } = ddl
  await sql`create table term (
    event_id ${text} not null,
    revision ${count} not null,
    kind ${text} not null check (kind in ('measure', 'population')),
    id ${text} not null,
    position ${count} not null check (position >= 0),
    name ${text} not null,
    within_id ${text},
    primary key (event_id, revision, kind, id),
    foreign key (event_id, revision) references event (id, revision)
  )${clustered}`.execute(db)
  await sql`create table term_disjoint (
    event_id ${text} not null,
    revision ${count} not null,
    kind ${text} not null,
    term_id ${text} not null,
    position ${count} not null check (position >= 0),
    other_id ${text} not null,
    primary key (event_id, revision, kind, term_id, position),
    foreign key (event_id, revision, kind, term_id) references term (event_id, revision, kind, id)
  )${clustered}`.execute(db)
  await sql`create table policy (
    event_id ${text} not null,
    revision ${count} not null,
    about_tolerance ${real} not null check (about_tolerance >= 0),
    window_hours ${real} not null check (window_hours >= 0),
    near_copy ${real} not null check (near_copy between 0 and 1),
    moderate_from ${real} not null,
    major_from ${real} not null,
    extreme_from ${real} not null,
    primary key (event_id, revision),
    foreign key (event_id, revision) references event (id, revision),
    check (moderate_from <= major_from and major_from <= extreme_from)
  )${clustered}`.execute(db)
}
