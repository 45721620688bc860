import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { migrate } from '../../src/db/migrating/migrate.ts'
import { fileName, openDatabase } from '../../src/db/open-database.ts'
import { endOf, startChild } from '../support/database/children/run-child.ts'

let dataDir = ''

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sayswho-open-'))
})

afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

describe('an SQLite file', () => {
  const settings: readonly (readonly [string, unknown])[] = [
    ['synchronous', 2],
    ['journal_mode', 'wal'],
    ['foreign_keys', 1],
    ['recursive_triggers', 1],
    ['secure_delete', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['journal_size_limit', 67_108_864],
  ]
  test.each(
    settings,
  )('is opened, and still is after writing, with %s at %j', async (name, value) => {
    const store = await openDatabase({ dataDir, databaseUrl: undefined })
    await migrate(store)
    const { rows } = await sql<
      Record<string, unknown>
    >`select * from ${sql.table(`pragma_${name}`)}`.execute(store.db)
    expect(Object.values(rows[0] ?? {})).toEqual([value])
    await store.close()
  })

  test('notes every start', async () => {
    for (const _ of [1, 2]) {
      const store = await openDatabase({ dataDir, databaseUrl: undefined })
      await store.close()
    }
    const store = await openDatabase({ dataDir, databaseUrl: undefined })
    const { rows } = await sql<{ at: string }>`select at from boot`.execute(store.db)
    expect(rows).toHaveLength(3)
    expect(rows[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    await store.close()
  })

  test('is opened once another process, just as new to it, lets go of its lock', async () => {
    const holder = startChild('hold-child.ts', join(dataDir, fileName), '300')
    const ended = endOf(holder)
    await once(holder.stdout, 'data')
    const store = await openDatabase({ dataDir, databaseUrl: undefined })
    await store.close()
    expect((await ended).status).toBe(0)
  })

  test('is nobody else’s to read', async () => {
    const store = await openDatabase({ dataDir: join(dataDir, 'new'), databaseUrl: undefined })
    expect(statSync(join(dataDir, 'new')).mode & 0o777).toBe(0o700)
    expect(statSync(join(dataDir, 'new', fileName)).mode & 0o777).toBe(0o600)
    await store.close()
  })

  test('takes no value of another kind', async () => {
    const store = await openDatabase({ dataDir, databaseUrl: undefined })
    await migrate(store)
    await expect(
      sql`insert into family (root_id, version, changed_at) values ('r', 'one', 'x')`.execute(
        store.db,
      ),
    ).rejects.toThrow()
    await store.close()
  })

  test('is refused where it is something else', async () => {
    writeFileSync(
      join(dataDir, fileName),
      'no database at all, but a text of some length'.repeat(30),
    )
    await expect(openDatabase({ dataDir, databaseUrl: undefined })).rejects.toThrow(
      'not a database',
    )
    rmSync(join(dataDir, fileName))
    mkdirSync(join(dataDir, fileName))
    await expect(openDatabase({ dataDir, databaseUrl: undefined })).rejects.toThrow()
  })
})

test('a server that is not there is said so, and does not end the program', async () => {
  const databaseUrl = 'postgres://nobody@127.0.0.1:1/none'
  await expect(openDatabase({ dataDir, databaseUrl })).rejects.toThrow('ECONNREFUSED')
})
