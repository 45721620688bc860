import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { migrate } from '../../../src/db/migrating/migrate.ts'
import { fileName, openDatabase } from '../../../src/db/open-database.ts'
import type { Store } from '../../../src/db/store.ts'
import { atEachWrite } from '../../support/database/at-each-write.ts'
import { lossesIn } from '../killing/losses.ts'

/** One write of the program: what must stand before it, and the write itself. */
export type Act = Readonly<{
  prepare: (store: Store) => Promise<void>
  write: (store: Store) => Promise<unknown>
}>

/** What a kill before each statement of a write would have left. */
export type Left = Readonly<{
  statements: number
  /** Statements before which the database held neither what it held before the write nor what it holds after. */
  between: readonly number[]
  isChanged: boolean
  /** What the acknowledged database says against itself. */
  faults: readonly string[]
}>

/**
 * Makes a write and looks, before each of its statements, at what a program killed there would leave: its files as
 * they are at that moment, opened anew.
 *
 * O(statements × database).
 */
export async function leftByKills({ prepare, write }: Act): Promise<Left> {
  const place = mkdtempSync(join(tmpdir(), 'sayswho-statements-'))
  try {
    const live = join(place, 'live')
    const store = await openDatabase({ dataDir: live, databaseUrl: undefined })
    await migrate(store)
    await prepare(store)
    const seen: string[] = []
    const before = copiedState(live)
    const stop = atEachWrite(() => seen.push(copiedState(live)))
    try {
      await write(store)
    } finally {
      stop()
    }
    const after = copiedState(live)
    await store.close()
    const { bad, orphans } = await lossesIn(live, [])
    return {
      statements: seen.length,
      between: seen.flatMap((state, at) => (state === before || state === after ? [] : [at + 1])),
      isChanged: before !== after,
      faults: [...bad, ...orphans],
    }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** A hash of every row that a restarted program would find. */
function copiedState(live: string): string {
  const copy = `${live}-copy`
  cpSync(live, copy, { recursive: true })
  const state = stateOf(copy)
  rmSync(copy, { recursive: true })
  return state
}

/**
 * A hash of every row of a data folder's database, save those that each start writes.
 *
 * O(database).
 */
export function stateOf(folder: string): string {
  const database = new Database(join(folder, fileName))
  const hash = createHash('sha256')
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name <> 'boot' order by name")
    .pluck()
    .all()
  for (const name of tables) {
    hash.update(`\0${String(name)}\0`)
    for (const row of database
      .prepare(`select * from "${String(name)}"`)
      .raw()
      .iterate())
      hash.update(JSON.stringify(row))
  }
  database.close()
  return hash.digest('hex')
}
