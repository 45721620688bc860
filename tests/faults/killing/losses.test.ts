import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import Database from 'better-sqlite3'
import { uuidv7 } from 'uuidv7'
import { migrate } from '../../../src/db/migrating/migrate.ts'
import { fileName, openDatabase } from '../../../src/db/open-database.ts'
import { enterThing } from '../../../src/operations/changing/enter-thing.ts'
import { actor } from '../../support/build-bundle.ts'
import { type Losses, lossesIn } from './losses.ts'
import type { Acknowledged } from './writers.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const written: readonly Acknowledged[] = [
  { kind: 'actor', id: 'kabul', verb: 'enter', typed: 'Kabul' },
]

/** A folder with one actor, entered as a person does, and then meddled with. */
async function meddledWith(...statements: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sayswho-losses-'))
  folders.push(folder)
  const store = await openDatabase({ dataDir: folder, databaseUrl: undefined })
  await migrate(store)
  const how = { personName: 'Amina', now: () => Date.UTC(2025, 0, 1), newId: uuidv7 }
  const content = actor('kabul', { name: 'Kabul' })
  await enterThing(store, [{ kind: 'actor', content }], how)
  await store.close()
  const database = new Database(join(folder, fileName))
  database.pragma('foreign_keys = OFF')
  for (const statement of statements) database.exec(statement)
  database.close()
  return folder
}

const rowless = ['delete from actor']
const entryless = ['drop trigger log_refuses_delete', 'delete from log_detail', 'delete from log']
const doubled = [
  'insert into actor select id, 2, entered_at, entered_at, name, folded, kind, speaks_for_id, country, reliability from actor',
]

describe('what a kill could do turns the check red', () => {
  test.each<[string, readonly string[], (losses: Losses) => unknown, unknown]>([
    ['nothing, where all is well', [], (all) => all, { lost: [], bad: [], orphans: [] }],
    ['a row lost', rowless, ({ lost, orphans }) => [lost.length, orphans.length], [1, 1]],
    ['an entry lost', entryless, ({ lost, bad }) => [lost.length, bad.length], [1, 1]],
    ['a row without an entry', doubled, ({ lost, orphans }) => [lost, orphans.length], [[], 1]],
    ['a stranger', ["update actor set speaks_for_id = 'nobody'"], ({ bad }) => bad.length, 1],
  ])('%s', async (_name, statements, found, expected) => {
    const losses = await lossesIn(await meddledWith(...statements), written)
    expect(found(losses)).toEqual(expected)
  })
})
