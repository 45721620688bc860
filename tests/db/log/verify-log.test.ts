import { expect, test } from '@jest/globals'
import { type QueryExecutorProvider, sql } from 'kysely'
import { appendEntries } from '../../../src/db/log/append-entries.ts'
import { logHead } from '../../../src/db/log/log-head.ts'
import { commitmentTo, noHash, sealOf } from '../../../src/db/log/seal.ts'
import { verifyLog } from '../../../src/db/log/verify-log.ts'
import type { LogTable } from '../../../src/db/rows/tables.ts'
import { type Store, withTransaction } from '../../../src/db/store.ts'
import { bundle, claim } from '../../support/build-bundle.ts'
import { changing, enter, newYear } from '../../support/database/entering.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

test('an entry’s hash and commitment are the published ones', () => {
  const commitment = commitmentTo('ab'.repeat(32), '{"متن":"۴۶ کشته 😀"}')
  const entry = {
    seq: 1,
    at: '2025-01-01T00:00:00.000Z',
    by: 'tester',
    action: 'claim.enter',
    object: 'c1',
    commitment,
  }
  expect([commitment, sealOf(noHash, entry)]).toEqual([
    '9bd88a273965798cd850bd0ca4a48bbe2855f828917b79adfcb0cd46670a035d',
    'd9bb5b608f7112b84991fed7b489e10007fab6af63ca198ce33b550e5d8e247e',
  ])
})

onEachDatabase('the log', (open) => {
  test('is empty at first, and that is sound', async () => {
    const store = await open()
    expect(await logHead(store)).toBeUndefined()
    expect(await verifyLog(store)).toEqual({ ok: true, entries: 0, erasedDetails: 0 })
  })

  test('refuses to be changed or cut by SQL', async () => {
    const store = await written(open)
    const attacks = [
      sql`update log set actor_id = 'somebody else' where seq = 3`,
      sql`delete from log where seq = 3`,
      sql`update log_detail set body = '{}' where seq = 3`,
      ...(store.engine.name === 'sqlite'
        ? [sql`insert or replace into log select * from log`]
        : []),
    ]
    for (const attack of attacks) {
      await expect(attack.execute(store.db)).rejects.toThrow('the log only grows')
    }
    expect(await verifyLog(store)).toEqual({ ok: true, entries: 10, erasedDetails: 0 })
  })

  test('holds without a detail that was erased', async () => {
    const store = await written(open)
    await sql`delete from log_detail where seq = 3`.execute(store.db)
    expect(await verifyLog(store)).toEqual({ ok: true, entries: 10, erasedDetails: 1 })
  })

  const altered = ['at', 'actor_id', 'action', 'object_id', 'commitment', 'hash'] as const
  test.each(altered)('shows an entry whose %s was altered', async (column) => {
    const store = await written(open)
    await unfrozen(store)
    const value = column === 'commitment' || column === 'hash' ? 'f'.repeat(64) : 'altered'
    await store.db
      .updateTable('log')
      .set({ [column]: value })
      .where('seq', '=', 4)
      .execute()
    expect(await verifyLog(store)).toEqual({ ok: false, seq: 4, reason: 'altered-entry' })
  })

  test.each(['salt', 'body'] as const)('shows a detail whose %s was altered', async (column) => {
    const store = await written(open)
    await unfrozen(store)
    await store.db
      .updateTable('log_detail')
      .set({ [column]: 'f'.repeat(64) })
      .where('seq', '=', 4)
      .execute()
    expect(await verifyLog(store)).toEqual({ ok: false, seq: 4, reason: 'altered-detail' })
  })

  test('shows an entry taken from the middle', async () => {
    const store = await written(open)
    await unfrozen(store)
    await cut(store, 5, 5)
    expect(await verifyLog(store)).toEqual({ ok: false, seq: 5, reason: 'missing-entry' })
  })

  test('shows two entries that changed places', async () => {
    const store = await written(open)
    await unfrozen(store)
    for (const [from, to] of [
      [4, 40],
      [5, 4],
      [40, 5],
    ] as const) {
      await sql`update log set seq = ${to} where seq = ${from}`.execute(await withoutKeys(store))
    }
    expect(await verifyLog(store)).toEqual({ ok: false, seq: 4, reason: 'altered-entry' })
  })

  test('shows a cut-off end to whoever kept a head', async () => {
    const store = await written(open)
    const head = await logHead(store)
    await unfrozen(store)
    await cut(store, 8, 10)
    expect(await verifyLog(store)).toEqual({ ok: true, entries: 7, erasedDetails: 0 })
    expect(await verifyLog(store, head)).toEqual({ ok: false, seq: 8, reason: 'head-cut-off' })
  })

  test('shows by itself an end cut off from things that are still there', async () => {
    const store = await open()
    await enter(store, bundle([claim('c', { claimant: 'a', value: '46' })]))
    const { seq = 0 } = (await logHead(store)) ?? {}
    expect(await verifyLog(store)).toMatchObject({ ok: true, entries: seq })
    await unfrozen(store)
    await cut(store, seq, seq)
    expect(await verifyLog(store)).toEqual({ ok: false, seq, reason: 'missing-entry' })
    await cut(store, 1, seq)
    expect(await verifyLog(store)).toEqual({ ok: false, seq: 1, reason: 'missing-entry' })
  })

  test('shows a chain written anew to whoever kept a head', async () => {
    const store = await written(open)
    const head = await logHead(store)
    await unfrozen(store)
    await chainAnew(store, 6)
    expect(await verifyLog(store)).toEqual({ ok: true, entries: 10, erasedDetails: 0 })
    expect(await verifyLog(store, head)).toEqual({ ok: false, seq: 10, reason: 'head-differs' })
  })

  test('never goes back in time, and says where the clock did', async () => {
    const store = await open()
    for (const ms of [newYear, newYear - 3_600_000]) {
      await changing(store, ms, (writing, change) =>
        appendEntries(writing, change, [{ action: 'test.write', object: 'o', detail: { n: 1 } }]),
      )
    }
    const rows = await store.db.selectFrom('log').select(['at']).orderBy('seq').execute()
    expect(rows.map(({ at }) => at)).toEqual([
      '2025-01-01T00:00:00.000Z',
      '2025-01-01T00:00:00.001Z',
    ])
    const bodies = await store.db.selectFrom('log_detail').select('body').orderBy('seq').execute()
    expect(bodies.map(({ body }) => body)).toEqual(['{"n":1}', '{"clockSuspect":true,"n":1}'])
  })
})

type Open = () => Promise<Store>

async function written(open: Open): Promise<Store> {
  const store = await open()
  await changing(store, newYear, (writing, change) =>
    appendEntries(
      writing,
      change,
      Array.from({ length: 10 }, (_, n) => ({
        action: 'test.write',
        object: `o${n}`,
        detail: { n },
      })),
    ),
  )
  return store
}

/** What somebody with the file or the owner's password can do. */
async function unfrozen({ db, engine }: Store): Promise<void> {
  const triggers =
    engine.name === 'sqlite'
      ? [
          sql`drop trigger log_refuses_update`,
          sql`drop trigger log_refuses_delete`,
          sql`drop trigger log_detail_refuses_update`,
        ]
      : [
          sql`drop trigger log_refuses_change on log`,
          sql`drop trigger log_detail_refuses_change on log_detail`,
        ]
  for (const trigger of triggers) await trigger.execute(db)
}

async function withoutKeys({ db, engine }: Store): Promise<QueryExecutorProvider> {
  await (engine.name === 'sqlite'
    ? sql`pragma foreign_keys = off`
    : sql`alter table log_detail drop constraint if exists log_detail_seq_fkey`
  ).execute(db)
  return db
}

async function cut({ db }: Store, from: number, to: number): Promise<void> {
  await db.deleteFrom('log_detail').where('seq', '>=', from).where('seq', '<=', to).execute()
  await db.deleteFrom('log').where('seq', '>=', from).where('seq', '<=', to).execute()
}

async function chainAnew(store: Store, from: number): Promise<void> {
  await withTransaction(store, async ({ db }) => {
    const rows = await db.selectFrom('log').selectAll().orderBy('seq').execute()
    let previous = rows[from - 2]?.hash ?? noHash
    for (const row of rows.slice(from - 1)) {
      previous = sealOf(previous, forged(row))
      await db
        .updateTable('log')
        .set({ actor_id: 'somebody else', hash: previous })
        .where('seq', '=', row.seq)
        .execute()
    }
  })
}

function forged({ seq, at, action, object_id: object, commitment }: LogTable) {
  return { seq, at, by: 'somebody else', action, object, commitment }
}
