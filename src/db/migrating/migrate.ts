import { sql } from 'kysely'
import { createSearch } from '../../../migrations/0008-create-search.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Migration } from '../dialects/engine.ts'
import { instantText } from '../rows/instant.ts'
import { indexEverything } from '../search/index-everything.ts'
import { type Reading, type Store, type Writing, withTransaction } from '../store.ts'
import { migrations } from './migration-list.ts'

/** The clock, and the migrations where they are not all of the program's. */
export type MigrateOptions = Readonly<{
  now?: () => number
  known?: readonly Migration[]
}>

/**
 * Brings the schema up to date in one transaction, so that a migration killed anywhere has done nothing. Of two
 * processes that migrate at once one does it and the other finds it done. An SQLite file that holds something is
 * first copied to `….before-<migration>`.
 *
 * @returns the names of the migrations that this call applied, in order; empty where there was nothing to do.
 *
 * Throws `Refusal('conflict')` where the database was migrated by a newer or another program.
 */
export async function migrate(
  store: Store,
  options: MigrateOptions = {},
): Promise<readonly string[]> {
  const { now = Date.now, known = migrations } = options
  const before = await withTransaction(store, async (writing) => {
    await createMigrationTable(writing)
    return appliedIn(writing)
  })
  const first = pendingAfter(before, known)[0]
  if (first === undefined) return []
  if (before.length > 0) await store.engine.copyBefore(store.db, first.name)
  return withTransaction(store, async (writing) => {
    const pending = pendingAfter(await appliedIn(writing), known)
    for (const migration of pending) await apply(writing, migration, now())
    if (pending.includes(createSearch)) await indexEverything(writing)
    return pending.map(({ name }) => name)
  })
}

/** True where nothing is left to migrate. Never writes. */
export async function isMigrated(reading: Reading): Promise<boolean> {
  const tables = await reading.db.introspection.getTables()
  if (!tables.some(({ name }) => name === 'migration')) return false
  return pendingAfter(await appliedIn(reading), migrations).length === 0
}

async function createMigrationTable({ db, engine }: Writing): Promise<void> {
  const { text, table } = engine.ddl
  await sql`create table if not exists migration (
    name ${text} not null primary key,
    applied_at ${text} not null
  )${table}`.execute(db)
}

async function appliedIn({ db }: Reading): Promise<readonly string[]> {
  const rows = await db.selectFrom('migration').select('name').orderBy('name').execute()
  return rows.map(({ name }) => name)
}

function pendingAfter(
  applied: readonly string[],
  known: readonly Migration[],
): readonly Migration[] {
  const stranger = applied.find((name, position) => known[position]?.name !== name)
  if (stranger === undefined) return known.slice(applied.length)
  throw new Refusal(
    'conflict',
    `This database was migrated by another version of the program: “${stranger}” is not known here.`,
  )
}

async function apply(writing: Writing, migration: Migration, nowMs: number): Promise<void> {
  await migration.up(writing.db, writing.engine)
  await writing.db
    .insertInto('migration')
    .values({ name: migration.name, applied_at: instantText(nowMs) })
    .execute()
}
