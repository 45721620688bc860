import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { bulkBundle } from '../../seeds/bulk.ts'
import { fileName } from '../../src/db/open-database.ts'
import { importInto, migratedFolder } from './filled-folder.ts'
import { insertRows, rowsOf } from './raw-rows.ts'
import { cpuMs, pairedRatio, type Row } from './rounds.ts'

/** A bundle of 100,000 claims taken in whole, against the bare insertion of the rows that it becomes. */
export async function importRows(): Promise<readonly Row[]> {
  const text = JSON.stringify(bulkBundle({ claims: 100_000, questions: 10_000, seed: 2 }))
  const first = await migratedFolder()
  const before = process.memoryUsage.rss()
  await importInto(first, text)
  const grownMb = (process.resourceUsage().maxRSS * 1024 - before) / 1e6
  const tables = rowsOf(join(first, fileName))
  rmSync(first, { recursive: true, force: true })
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  return [
    {
      what: 'import of 100,000 claims, read and analysed ÷ bare inserts',
      figure: await pairedRatio(
        () => inFreshFolder((folder) => importInto(folder, text)),
        () => inFreshFolder((folder) => insertRows(join(folder, fileName), tables)),
      ),
      unit: '×',
      goal: { atMost: 2.2 },
      note: `${rows} rows`,
    },
    {
      what: '… growth of memory at its highest',
      figure: grownMb,
      unit: 'MB',
      goal: { atMost: 500 },
    },
  ]
}

async function inFreshFolder(work: (folder: string) => unknown): Promise<number> {
  const folder = await migratedFolder()
  try {
    return await cpuMs(() => work(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
