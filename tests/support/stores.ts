import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { migrate } from '../../src/db/migrating/migrate.ts'
import { fileName, openDatabase } from '../../src/db/open-database.ts'
import type { Store } from '../../src/db/store.ts'
import { type Server, startPostgres, whyNoPostgres } from './postgres.ts'

/** Opens a fresh store, by default migrated; closed after the test that asked for it. */
export type OpenStore = (options?: Readonly<{ empty?: boolean }>) => Promise<Store>

/** Runs the same tests on SQLite and on PostgreSQL, real ones both. */
export function onEachDatabase(name: string, tests: (open: OpenStore) => void): void {
  describe(`${name}, on SQLite`, () => {
    const { open, closeAll, clear } = sqliteStores()
    afterEach(closeAll)
    afterAll(clear)
    tests(open)
  })
  const why = whyNoPostgres()
  if (why === undefined) describe(`${name}, on PostgreSQL`, () => onPostgres(tests))
  else test(`${name}: not tried on PostgreSQL, ${why}`, () => expect(why).toContain('no'))
}

/** Stores in a folder of their own under the system's temporary one. */
export function sqliteStores(): Readonly<{
  folder: string
  open: OpenStore
  closeAll(): Promise<void>
  clear(): void
}> {
  const folder = mkdtempSync(join(tmpdir(), 'sayswho-sqlite-'))
  const stores: Store[] = []
  let made = 0
  const openAt = (dataDir: string) => openDatabase({ dataDir, databaseUrl: undefined })
  const migrated = remembered(async () => {
    const store = await openAt(join(folder, 'migrated'))
    await migrate(store)
    await store.close()
  })
  return {
    folder,
    open: async ({ empty = false } = {}) => {
      made += 1
      const dataDir = join(folder, String(made))
      mkdirSync(dataDir)
      if (!empty) {
        await migrated()
        copyFileSync(join(folder, 'migrated', fileName), join(dataDir, fileName))
      }
      const store = await openAt(dataDir)
      stores.push(store)
      return store
    },
    closeAll: () => closeEach(stores),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function onPostgres(tests: (open: OpenStore) => void): void {
  const stores: Store[] = []
  let server: Server | undefined
  let made = 0
  beforeAll(async () => {
    server = await startPostgres()
    const store = await openAt(await server.create('migrated'))
    await migrate(store)
    await store.close()
  })
  afterEach(() => closeEach(stores))
  afterAll(() => server?.stop())
  tests(async ({ empty = false } = {}) => {
    made += 1
    const url = await server?.create(`db${made}`, empty ? 'template1' : 'migrated')
    const store = await openAt(url)
    stores.push(store)
    return store
  })
}

function openAt(databaseUrl: string | undefined): Promise<Store> {
  return openDatabase({ dataDir: '', databaseUrl })
}

async function closeEach(stores: Store[]): Promise<void> {
  for (const store of stores.splice(0)) await store.close()
}

function remembered(make: () => Promise<void>): () => Promise<void> {
  let made: Promise<void> | undefined
  return () => {
    made ??= make()
    return made
  }
}
