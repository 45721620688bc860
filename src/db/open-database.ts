import { join } from 'node:path'
import type { Config } from '../config.ts'
import { openPostgres } from './dialects/postgres.ts'
import { openSqlite } from './dialects/sqlite.ts'
import type { Store } from './store.ts'

/** The SQLite file's name within the folder of `DATA_DIR`. */
export const fileName = 'sayswho.db'

/**
 * Opens the database that the configuration names: PostgreSQL by its URL, else a SQLite file in the data folder.
 *
 * @param onFault told of a server connection that broke while idle. It must not log the error's own fields.
 *
 * Throws `UnsafeDatabase` (code `UNSAFE_DATABASE`) where it would not keep what it acknowledges, and the driver's
 * error where it cannot be reached. Migrates nothing.
 */
export async function openDatabase(
  config: Pick<Config, 'dataDir' | 'databaseUrl'>,
  onFault: (fault: Error) => void = () => undefined,
): Promise<Store> {
  const { db, engine } =
    config.databaseUrl === undefined
      ? openSqlite(join(config.dataDir, fileName))
      : await openPostgres(config.databaseUrl, onFault)
  return { kind: 'store', db, engine, close: () => db.destroy() }
}
