import { type Config, readConfig } from '../config.ts'
import { isUnreadable } from '../db/is-unreadable.ts'
import { isMigrated, migrate } from '../db/migrating/migrate.ts'
import { openDatabase } from '../db/open-database.ts'
import type { Store } from '../db/store.ts'
import { Refusal } from '../domain/refusal.ts'

/** Whether a command brings the database up to date first, needs it to be, or does it itself. */
export type Readiness = 'migrates' | 'needs-migrated' | 'as-it-is'

/**
 * Opens the database that the environment names for one piece of work, and closes it whatever happens.
 *
 * @returns what the work returns.
 * @throws Refusal where the environment is not right, the database cannot be opened, trusted or read, or is not up to date.
 */
export async function withStore<T>(
  readiness: Readiness,
  work: (store: Store, config: Config) => Promise<T>,
): Promise<T> {
  const config = configOrRefusal()
  const store = await opened(config)
  try {
    if (readiness === 'migrates') await migrate(store)
    if (readiness === 'needs-migrated' && !(await isMigrated(store))) {
      throw new Refusal('conflict', 'The database is not up to date: run sayswho migrate first.')
    }
    return await work(store, config)
  } catch (error) {
    if (!isUnreadable(error)) throw error
    throw new Refusal('conflict', `The database is broken or not this program’s: ${error.message}`)
  } finally {
    await store.close()
  }
}

async function opened(config: Config): Promise<Store> {
  try {
    return await openDatabase(config)
  } catch (error) {
    throw new Refusal('conflict', `The database cannot be opened: ${messageOf(error)}`)
  }
}

function configOrRefusal(): Config {
  try {
    return readConfig()
  } catch (error) {
    throw new Refusal('invalid', messageOf(error))
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
