import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import type { Migration } from '../../../src/db/dialects/engine.ts'
import { migrate } from '../../../src/db/migrating/migrate.ts'
import { migrations } from '../../../src/db/migrating/migration-list.ts'
import { openDatabase } from '../../../src/db/open-database.ts'
import type { Store } from '../../../src/db/store.ts'
import { atEachWrite } from '../../support/database/at-each-write.ts'
import { runChild } from '../../support/database/children/run-child.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

const names = migrations.map(({ name }) => name)

const another: Migration = {
  name: '9998-create-another',
  up: async (db, { ddl }) => {
    await sql`create table another (id ${ddl.text} not null primary key)${ddl.table}`.execute(db)
  },
}

const failing: Migration = {
  name: '9999-fail-half-way',
  up: async (db, { ddl }) => {
    await sql`create table half (id ${ddl.text} not null primary key)${ddl.table}`.execute(db)
    throw new Error('half way')
  },
}

test('every migration is named for its place', () => {
  const places = names.map((name) => name.slice(0, 4))
  expect(places).toEqual(names.map((_, place) => String(place + 1).padStart(4, '0')))
  expect(names.every((name) => /^\d{4}-[a-z]+(-[a-z]+)+$/.test(name))).toBe(true)
})

onEachDatabase('migrating', (open) => {
  test('applies every migration once, in order', async () => {
    const store = await open({ empty: true })
    expect(await migrate(store)).toEqual(names)
    expect(await migrate(store)).toEqual([])
  })

  test('adds what a newer program brings', async () => {
    const store = await open()
    expect(await migrate(store, { known: [...migrations, another] })).toEqual([another.name])
    expect(await tablesOf(store)).toContain('another')
  })

  test('undoes everything where one fails, and finishes later', async () => {
    const store = await open()
    const known = [...migrations, another]
    await expect(migrate(store, { known: [...known, failing] })).rejects.toThrow('half way')
    expect(await tablesOf(store)).not.toContain('another')
    expect(await migrate(store, { known })).toEqual([another.name])
  })

  test('refuses a database that a newer program has migrated', async () => {
    const store = await open()
    await migrate(store, { known: [...migrations, another] })
    await expect(migrate(store)).rejects.toThrow('“9998-create-another” is not known here')
  })

  test('refuses a database whose migrations are others', async () => {
    const store = await open()
    const renamed = migrations.map((one) => ({ ...one, name: `${one.name}-anew` }))
    await expect(migrate(store, { known: renamed })).rejects.toThrow('not known here')
  })

  test('lets one of two do it while the other waits', async () => {
    const store = await open({ empty: true })
    const both = await Promise.all([migrate(store), migrate(store)])
    expect(both.map(({ length }) => length).sort()).toEqual([0, names.length])
  })
})

describe('migrating a SQLite file', () => {
  test('killed before any statement it recovers by starting anew', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayswho-killed-'))
    try {
      const live = join(folder, 'live')
      const store = await openDatabase({ dataDir: live, databaseUrl: undefined })
      let statements = 0
      // A killed program leaves its files as they are at that moment; so does a copy of them made then.
      const stop = atEachWrite((nth) => {
        cpSync(live, join(folder, String(nth)), { recursive: true })
        statements = nth
      })
      await migrate(store)
      stop()
      await store.close()
      expect(statements).toBeGreaterThan(40)
      for (let nth = 1; nth <= statements; nth += 1) await recoversIn(join(folder, String(nth)))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test.each([
    '2',
    '9',
    '25',
    '45',
  ])('killed by the system before statement %s it recovers', async (nth) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'sayswho-killed-'))
    try {
      expect((await runChild('migrate-child.ts', dataDir, nth)).signal).toBe('SIGKILL')
      await recoversIn(dataDir)
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  })

  test('two programs at once: one migrates, the other finds it done', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayswho-two-'))
    try {
      const ended = await Promise.all([1, 2].map(() => runChild('migrate-child.ts', folder)))
      expect(ended.map(({ status }) => status)).toEqual([0, 0])
      const applied = ended.map(({ printed }) => JSON.parse(printed).length)
      expect(applied.sort()).toEqual([0, names.length])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('first copies a file that holds something, and not an empty one', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'sayswho-copy-'))
    try {
      const store = await openDatabase({ dataDir, databaseUrl: undefined })
      await migrate(store)
      expect(readdirSync(dataDir).filter((name) => name.includes('before'))).toEqual([])
      await migrate(store, { known: [...migrations, another] })
      await store.close()
      expect(existsSync(join(dataDir, 'sayswho.db.before-9998-create-another'))).toBe(true)
      expect(readdirSync(dataDir).filter((name) => name.endsWith('.part'))).toEqual([])
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  })
})

/** Nothing of a migration that was killed is there, and starting anew finishes it. */
async function recoversIn(dataDir: string): Promise<void> {
  const store = await openDatabase({ dataDir, databaseUrl: undefined })
  const left = await tablesOf(store)
  expect(left.filter((table) => !['boot', 'migration'].includes(table))).toEqual([])
  expect(await migrate(store)).toEqual(names)
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.db)
  expect(rows).toEqual([{ integrity_check: 'ok' }])
  await store.close()
}

async function tablesOf(store: Store): Promise<readonly string[]> {
  const tables = await store.db.introspection.getTables()
  return tables.map(({ name }) => name)
}
