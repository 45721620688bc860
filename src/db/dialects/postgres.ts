import { Kysely, PostgresDialect, type QueryExecutorProvider, sql } from 'kysely'
import pg from 'pg'
import type { Tables } from '../rows/tables.ts'
import type { Engine } from './engine.ts'
import { postgresSearch } from './postgres-search.ts'
import { UnsafeDatabase } from './unsafe-database.ts'

/** Any number will do, as long as every process uses the same. */
const writersLock = 7_292_024

const wholeNumberOid = 20

/**
 * Opens a pool of connections to a PostgreSQL server.
 *
 * @param onFault told of a connection that broke while idle; without a listener the program would end.
 *
 * Throws `UnsafeDatabase` where the server acknowledges before it has written, or does not store Unicode.
 */
export async function openPostgres(
  url: string,
  onFault: (fault: Error) => void,
): Promise<Readonly<{ db: Kysely<Tables>; engine: Engine }>> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    types: { getTypeParser: parserOf },
  })
  pool.on('error', onFault)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await checkServer(db)
  } catch (fault) {
    await db.destroy()
    throw fault
  }
  return { db, engine: postgresEngine }
}

function parserOf(oid: number, format?: 'text' | 'binary') {
  return oid === wholeNumberOid ? wholeNumber : pg.types.getTypeParser(oid, format ?? 'text')
}

function wholeNumber(text: string): number {
  const count: unknown = JSON.parse(text)
  if (!Number.isSafeInteger(count)) throw new RangeError('a count beyond 2^53')
  return count as number
}

async function checkServer(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ commits: string; encoding: string }>`
    select current_setting('synchronous_commit') as commits,
      current_setting('server_encoding') as encoding`.execute(db)
  const faults = rows.flatMap(({ commits, encoding }) => [
    ...(commits === 'off' ? ['synchronous_commit is off'] : []),
    ...(encoding === 'UTF8' ? [] : [`its encoding is ${encoding}, not UTF8`]),
  ])
  if (faults.length > 0) throw new UnsafeDatabase(faults)
}

const postgresEngine: Engine = {
  name: 'postgres',
  ddl: {
    text: sql`text collate "C"`,
    count: sql`bigint`,
    real: sql`double precision`,
    table: sql``,
    clustered: sql``,
  },
  waitForTurn: async (db) => {
    await sql`select pg_advisory_xact_lock(${writersLock})`.execute(db)
  },
  listed: (ids) => ids,
  among: (column, ids) => sql`${column} = any(${ids}::text[])`,
  freeze: freezeTable,
  search: postgresSearch,
  copyBefore: async () => undefined,
}

async function freezeTable(
  db: QueryExecutorProvider,
  table: string,
  what: 'update' | 'update-and-delete',
): Promise<void> {
  await sql`create or replace function refuse_change() returns trigger language plpgsql
    as $$ begin raise exception 'the log only grows'; end $$`.execute(db)
  const verbs = what === 'update' ? 'update' : 'update or delete or truncate'
  await sql`create trigger ${sql.id(`${table}_refuses_change`)} before ${sql.raw(verbs)}
    on ${sql.id(table)} for each statement execute function refuse_change()`.execute(db)
}
