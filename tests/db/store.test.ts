import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { appendEntries } from '../../src/db/log/append-entries.ts'
import { logHead } from '../../src/db/log/log-head.ts'
import { verifyLog } from '../../src/db/log/verify-log.ts'
import { migrate } from '../../src/db/migrating/migrate.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { type Store, withTransaction } from '../../src/db/store.ts'
import { runChild } from '../support/database/children/run-child.ts'
import { changing, newYear } from '../support/database/entering.ts'
import { onEachDatabase } from '../support/database/stores.ts'

onEachDatabase('a transaction', (open) => {
  test('keeps nothing of what fails', async () => {
    const store = await open()
    const failing = withTransaction(store, async ({ db }) => {
      await db.insertInto('thing').values(thing('a')).execute()
      throw new Error('on second thoughts')
    })
    await expect(failing).rejects.toThrow('on second thoughts')
    expect(await thingsIn(store)).toEqual([])
  })

  test('keeps all of what succeeds, and says what it found', async () => {
    const store = await open()
    const answer = await withTransaction(store, async ({ db }) => {
      await db.insertInto('thing').values(thing('a')).execute()
      return 46
    })
    expect([answer, await thingsIn(store)]).toEqual([46, ['a']])
  })

  test('waits for the others: fifty at once make one unbroken chain', async () => {
    const store = await open()
    const writers = Array.from({ length: 50 }, (_, writer) =>
      changing(store, newYear + writer, (writing, change) =>
        appendEntries(writing, change, [{ action: 'test.write', object: `${writer}`, detail: {} }]),
      ),
    )
    await Promise.all(writers)
    expect((await logHead(store))?.seq).toBe(50)
    expect(await verifyLog(store)).toEqual({ ok: true, entries: 50, erasedDetails: 0 })
  })

  test('refuses a row that refers to nothing', async () => {
    const store = await open()
    const orphan = { question_id: 'q', revision: 1, position: 0, part_id: 'p' }
    await expect(store.db.insertInto('question_part').values(orphan).execute()).rejects.toThrow()
  })

  test('refuses a word that no list knows', async () => {
    const store = await open()
    await expect(
      sql`insert into thing (id, kind, sample) values ('a', 'rumour', 0)`.execute(store.db),
    ).rejects.toThrow()
  })
})

test('two programs on one SQLite file write 150 times each, and none is refused', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sayswho-writers-'))
  try {
    const store = await openDatabase({ dataDir, databaseUrl: undefined })
    await migrate(store)
    const ended = await Promise.all([1, 2].map(() => runChild('count-child.ts', dataDir, '150')))
    expect(ended.map(({ printed, complained }) => printed + complained)).toEqual(['150', '150'])
    expect(await verifyLog(store)).toEqual({ ok: true, entries: 300, erasedDetails: 0 })
    await store.close()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})

function thing(id: string) {
  return { id, kind: 'actor', given_id: null, sample: 0 } as const
}

async function thingsIn({ db }: Store): Promise<readonly string[]> {
  const rows = await db.selectFrom('thing').select('id').execute()
  return rows.map(({ id }) => id)
}
