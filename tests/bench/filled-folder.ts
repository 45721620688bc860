import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { type BulkSize, bulkBundle } from '../../seeds/bulk.ts'
import { migrate } from '../../src/db/migrating/migrate.ts'
import { fileName, openDatabase } from '../../src/db/open-database.ts'
import { readBundleText } from '../../src/imports/bundle/read-bundle-text.ts'
import { importBundle } from '../../src/operations/import-bundle.ts'

/** A data folder with a database in it; the caller removes the folder. `eventId` is its first outermost event. */
export type FilledFolder = Readonly<{ folder: string; database: string; eventId: string }>

/** Makes a data folder that holds a bulk bundle. */
export async function filledFolder(size: BulkSize): Promise<FilledFolder> {
  const folder = await migratedFolder()
  const [eventId = ''] = await importInto(folder, JSON.stringify(bulkBundle(size)))
  return { folder, database: fileName, eventId }
}

/** Makes a data folder whose database has its tables and nothing in them. */
export async function migratedFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sayswho-bench-'))
  const store = await openDatabase({ dataDir: folder, databaseUrl: undefined })
  await migrate(store)
  await store.close()
  return folder
}

/** Reads a bundle's text and takes it in, as the command does. */
export async function importInto(folder: string, text: string): Promise<readonly string[]> {
  const store = await openDatabase({ dataDir: folder, databaseUrl: undefined })
  try {
    const { events } = await importBundle(store, readBundleText(text, 'bulk'), {
      enteredBy: 'bench',
      sample: false,
      matchActors: 'none',
      now: Date.now,
      newId: uuidv7,
    })
    return events
  } finally {
    await store.close()
  }
}
