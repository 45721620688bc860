import { expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { verifyLog } from '../../../src/db/log/verify-log.ts'
import { bundle, claim } from '../../support/build-bundle.ts'
import { enter } from '../../support/database/entering.ts'
import { onEachDatabase } from '../../support/database/stores.ts'

onEachDatabase('a log that cannot be read', (open) => {
  const attacks: readonly (readonly [string, string])[] = [
    ['its details gone', 'drop table log_detail'],
    ['a column gone', 'alter table log rename column hash to lost'],
  ]
  test.each(attacks)('is no sound log: %s', async (_, statement) => {
    const store = await open()
    await enter(store, bundle([claim('c1', { value: '5' })]))
    await sql.raw(statement).execute(store.db)
    expect(await verifyLog(store)).toEqual({ ok: false, seq: 1, reason: 'unreadable-log' })
  })
})
