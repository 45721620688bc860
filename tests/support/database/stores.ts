import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { migrate } from '../../../src/db/migrating/migrate.ts'
import { fileName, openDatabase } from '../../../src/db/open-database.ts'
import type { Store } from '../../../src/db/store.ts'
import { type Server, startPostgres, whyNoPostgres } from './postgres.ts'

/** Opens a fresh store, by default migrated; closed after the test that asked for it. */
export type OpenStore = (options?: Readonly<{ empty?: boolean }>) => Promise<Store>

/** Opens one store for all tests of a block that only read, filled before the first. */
export type ShareStore = (fill: (store: Store) => Promise<void>) => () => Store

type Tests = (open: OpenStore, share: ShareStore) => void

/** Runs the same tests on SQLite and on PostgreSQL, real ones both. */
export function onEachDatabase(name: string, tests: Tests): void {
  describe(`${name}, on SQLite`, () => {
    const fresh = sqliteStores()
    const shared = sqliteStores()
    afterEach(fresh.closeAll)
    afterAll(async () => {
      await shared.closeAll()
      fresh.clear()
      shared.clear()
    })
    tests(fresh.open, sharing(shared.open))
  })
  const why = whyNoPostgres()
  if (why === undefined) describe(`${name}, on PostgreSQL`, () => onPostgres(tests))
  else test(`${name}: not tried on PostgreSQL, ${why}`, () => expect(why).toContain('no'))
}

/** Stores in a folder of their own under the system's temporary one. */
function sqliteStores(): Readonly<{
  open: OpenStore
  closeAll(): Promise<void>
  clear(): void
}> {
  const stores: Store[] = []
  let folder: string | undefined
  let made = 0
  const settled = () => {
    folder ??= mkdtempSync(join(tmpdir(), 'sayswho-sqlite-'))
    return folder
  }
  const openAt = (dataDir: string) => openDatabase({ dataDir, databaseUrl: undefined })
  const migrated = remembered(async () => {
    const store = await openAt(join(settled(), 'migrated'))
    await migrate(store)
    await store.close()
  })
  return {
    open: async ({ empty = false } = {}) => {
      made += 1
      const dataDir = join(settled(), String(made))
      mkdirSync(dataDir)
      if (!empty) {
        await migrated()
        copyFileSync(join(settled(), 'migrated', fileName), join(dataDir, fileName))
      }
      const store = await openAt(dataDir)
      stores.push(store)
      return store
    },
    closeAll: () => closeEach(stores),
    clear: () => {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function sharing(open: OpenStore): ShareStore {
  return (fill) => {
    let store: Store | undefined
    beforeAll(async () => {
      store = await open()
      await fill(store)
    })
    return () => {
      if (store === undefined) throw new Error('not filled yet')
      return store
    }
  }
}

/** One server a test file, started where a test first asks for it. */
let started: Promise<Server> | undefined
let made = 0

afterAll(async () => (await started)?.stop())

async function startMigrated(): Promise<Server> {
  const server = await startPostgres()
  const store = await openAt(await server.create('migrated'))
  await migrate(store)
  await store.close()
  return server
}

function onPostgres(tests: Tests): void {
  const stores: Store[] = []
  const shared: Store[] = []
  afterEach(() => closeEach(stores))
  afterAll(() => closeEach(shared))
  const openInto =
    (kept: Store[]): OpenStore =>
    async ({ empty = false } = {}) => {
      started ??= startMigrated()
      const server = await started
      made += 1
      const url = await server.create(`db${made}`, empty ? 'template1' : 'migrated')
      const store = await openAt(url)
      kept.push(store)
      return store
    }
  tests(openInto(stores), sharing(openInto(shared)))
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
