import { fileURLToPath } from 'node:url'
import { uuidv7 } from 'uuidv7'
import { readConfig } from './config.ts'
import { migrate } from './db/migrating/migrate.ts'
import { openDatabase } from './db/open-database.ts'
import { readBundleText } from './imports/bundle/read-bundle-text.ts'
import { createLog, faultOf } from './logging.ts'
import { seedSamples } from './operations/seed-samples.ts'
import { createApp } from './web/app.ts'
import { depsFrom } from './web/deps.ts'
import { listen } from './web/server.ts'

const drainMs = 10_000

/** Starts the server: configuration, database, samples where there is nothing yet, pages; stops at SIGTERM or SIGINT. */
async function start(): Promise<void> {
  const config = readConfig()
  const log = createLog()
  const store = await openDatabase(config, (fault) =>
    log.failure('database connection lost', { fault: faultOf(fault) }),
  )
  await migrate(store)
  const clock = { now: Date.now, newId: uuidv7 }
  const directory = fileURLToPath(new URL('../seeds', import.meta.url))
  await seedSamples(store, { directory, readBundleText, ...clock })
  const app = createApp(depsFrom({ store, config, log, ...clock }))
  const server = await listen(app, config)
  process.stdout.write(`Says Who is open at ${config.baseUrl} (Ctrl+C stops it)\n`)

  const stop = async (): Promise<void> => {
    await server.drain(drainMs)
    await store.close()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
}

try {
  await start()
} catch (error) {
  process.stderr.write(`${faultLine(error)}\n`)
  process.exitCode = 1
}

function faultLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const isOfFile = /^(?:SQLITE_|DISK_|EROFS|EACCES|ENOSPC)/.test(faultOf(error))
  return isOfFile
    ? `The database cannot be written to: ${message}. Is the disk of DATA_DIR full, or read-only?`
    : message
}
