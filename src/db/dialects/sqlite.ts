import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import {
  CompiledQuery,
  Kysely,
  type QueryExecutorProvider,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
  sql,
} from 'kysely'
import type { Tables } from '../rows/tables.ts'
import type { Engine } from './engine.ts'
import { refuseNearlyFull } from './free-space.ts'
import { sqliteSearch } from './sqlite-search.ts'
import { UnsafeDatabase } from './unsafe-database.ts'

/** A page cache of 64 MiB instead of 2: the indexes of 100,000 claims fit in. */
const cacheKibibytes = 65_536

/** How long one process waits for another to let go of the file. */
const busyTimeoutMs = 5000

const leastVersion = [3, 51, 3] as const

/** Cached statements; past this many distinct texts the cache starts anew. */
const statementsKept = 400

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/**
 * Begins every transaction by taking the write lock: a deferred one may fail at its first write. Rolls back only what
 * SQLite has not rolled back by itself, as it does on a full disk: the second time would fail and hide the fault.
 */
class ImmediateDialect extends SqliteDialect {
  readonly #isUnderWay: () => boolean

  constructor(database: SqliteDatabase, isUnderWay: () => boolean) {
    super({ database })
    this.#isUnderWay = isUnderWay
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }

  override createDriver(): ReturnType<SqliteDialect['createDriver']> {
    const driver = super.createDriver()
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    }
    driver.rollbackTransaction = async (connection) => {
      if (this.#isUnderWay()) await connection.executeQuery(CompiledQuery.raw('rollback'))
    }
    return driver
  }
}

/**
 * Opens a SQLite file so that what is acknowledged is kept, creating it where there is none.
 *
 * Writes one row and looks again before it answers, since write-ahead logging lowers `synchronous` at the first
 * write unless told otherwise. Throws `UnsafeDatabase` where the file would not be kept safe.
 */
export function openSqlite(file: string): Readonly<{ db: Kysely<Tables>; engine: Engine }> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const isNew = !existsSync(file)
  const database = new Database(file, { fileMustExist: !isNew, timeout: busyTimeoutMs })
  if (isNew) chmodSync(file, 0o600)
  keepWriteAheadLog(database, performance.now() + busyTimeoutMs)
  setPragmas(database)
  checkByWriting(database)
  const dialect = new ImmediateDialect(withCache(database), () => database.inTransaction)
  return { db: new Kysely<Tables>({ dialect }), engine: sqliteEngine(file) }
}

/** SQLite does not wait by itself for the lock that this change of mode needs while another process opens the file. */
function keepWriteAheadLog(database: Database.Database, untilMs: number): void {
  try {
    database.pragma('journal_mode = WAL')
  } catch (fault) {
    const { code } = fault as { code?: unknown }
    if (code !== 'SQLITE_BUSY' || performance.now() >= untilMs) throw fault
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    keepWriteAheadLog(database, untilMs)
  }
}

function setPragmas(database: Database.Database): void {
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('recursive_triggers = ON')
  database.pragma('secure_delete = ON')
  database.pragma('trusted_schema = OFF')
  database.pragma('cell_size_check = ON')
  database.pragma('journal_size_limit = 67108864')
  database.pragma(`cache_size = -${cacheKibibytes}`)
}

function checkByWriting(database: Database.Database): void {
  database.exec('create table if not exists boot (at text not null, sqlite text not null) strict')
  database.exec("insert into boot values (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), sqlite_version())")
  const version = String(database.prepare('select sqlite_version()').pluck().get())
  const faults = [
    database.pragma('synchronous', { simple: true }) === 2 ? [] : ['synchronous is not FULL'],
    database.pragma('journal_mode', { simple: true }) === 'wal' ? [] : ['it keeps no WAL'],
    database.pragma('foreign_keys', { simple: true }) === 1 ? [] : ['foreign keys are off'],
    isOldVersion(version) ? [`SQLite ${version} is older than ${leastVersion.join('.')}`] : [],
  ].flat()
  if (faults.length > 0) throw new UnsafeDatabase(faults)
}

function isOldVersion(version: string): boolean {
  const order = new Intl.Collator('en', { numeric: true })
  return order.compare(version, leastVersion.join('.')) < 0
}

function withCache(database: Database.Database) {
  const known = new Map<string, SqliteStatement>()
  return {
    close: () => {
      database.close()
    },
    prepare: (text: string): SqliteStatement => {
      const found = known.get(text)
      if (found) return found
      if (known.size >= statementsKept) known.clear()
      const statement = database.prepare(text)
      known.set(text, statement)
      return statement
    },
  }
}

function sqliteEngine(file: string): Engine {
  return {
    name: 'sqlite',
    ddl: {
      text: sql`text`,
      count: sql`integer`,
      real: sql`real`,
      table: sql` strict`,
      clustered: sql` strict, without rowid`,
    },
    waitForTurn: async () => refuseNearlyFull(dirname(file)),
    listed: (ids) => JSON.stringify(ids),
    among: (column, ids) => sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`,
    freeze: freezeTable,
    search: sqliteSearch,
    copyBefore: (db, migration) => copyFile(db, file, migration),
  }
}

async function freezeTable(
  db: QueryExecutorProvider,
  table: string,
  what: 'update' | 'update-and-delete',
): Promise<void> {
  const verbs = what === 'update' ? ['update'] : ['update', 'delete']
  for (const verb of verbs) {
    await sql`create trigger ${sql.id(`${table}_refuses_${verb}`)} before ${sql.raw(verb)}
      on ${sql.id(table)} begin select raise(abort, 'the log only grows'); end`.execute(db)
  }
}

async function copyFile(db: QueryExecutorProvider, file: string, migration: string): Promise<void> {
  const copy = `${file}.before-${migration}`
  const part = `${copy}.${process.pid}.part`
  rmSync(part, { force: true })
  await sql`vacuum into ${part}`.execute(db)
  chmodSync(part, 0o600)
  renameSync(part, copy)
}
