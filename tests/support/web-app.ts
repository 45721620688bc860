import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Express } from 'express'
import { uuidv7 } from 'uuidv7'
import { migrate } from '../../src/db/migrating/migrate.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import type { Store } from '../../src/db/store.ts'
import { readBundleText } from '../../src/imports/bundle/read-bundle-text.ts'
import { createLog } from '../../src/logging.ts'
import { seedSamples } from '../../src/operations/seed-samples.ts'
import { createApp } from '../../src/web/app.ts'
import { depsFrom } from '../../src/web/deps.ts'
import type { Route } from '../../src/web/route.ts'

/** The real app on a real store, and the lines that it has logged. */
export type WebApp = Readonly<{ app: Express; logged: readonly string[] }>

/** 2025-01-01 and a second more each time it is read. */
function clock(): () => number {
  let ms = Date.UTC(2025, 0, 1)
  return () => {
    ms += 1000
    return ms
  }
}

/** Builds the app as the program does, but with its log in memory. Only a test of the app itself gives a table. */
export function webApp(store: Store, table?: readonly Route[]): WebApp {
  const logged: string[] = []
  const log = createLog({ write: (line) => logged.push(line) })
  const config = { baseUrl: 'https://desk.example', host: '127.0.0.1' }
  const deps = depsFrom({ store, config, log, now: clock(), newId: uuidv7 })
  return { app: createApp(deps, table), logged }
}

/** Enters the samples that the program ships with. */
export function seed(store: Store) {
  const directory = fileURLToPath(new URL('../../seeds', import.meta.url))
  return seedSamples(store, { directory, readBundleText, now: clock(), newId: uuidv7 })
}

/** SQLite stores for tests of pages, each in a folder of its own; `close` ends them all and leaves nothing behind. */
export function pageStores(): Readonly<{
  open: (options?: Readonly<{ empty?: boolean }>) => Promise<Store>
  close: () => Promise<void>
}> {
  const opened: Readonly<{ store: Store; folder: string }>[] = []
  return {
    open: async ({ empty = false } = {}) => {
      const folder = mkdtempSync(join(tmpdir(), 'sayswho-pages-'))
      const store = await openDatabase({ dataDir: folder, databaseUrl: undefined })
      opened.push({ store, folder })
      if (!empty) await migrate(store)
      return store
    },
    close: async () => {
      for (const { store, folder } of opened.splice(0)) {
        await store.close()
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}
