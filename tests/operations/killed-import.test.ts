import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { bundleOf } from '../../src/db/given/bundle-of.ts'
import { verifyLog } from '../../src/db/log/verify-log.ts'
import { migrate } from '../../src/db/migrating/migrate.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { bundleJson } from '../../src/exports/bundle-json.ts'
import { atEachWrite } from '../support/database/at-each-write.ts'
import { borderStrikes } from '../support/database/border-strikes.ts'
import { enter } from '../support/database/entering.ts'

/** A killed program leaves its files as they are at that moment; so does a copy of them made then. */
test('an import killed before any of its writes leaves nothing; one acknowledged is whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sayswho-import-'))
  try {
    const live = join(folder, 'live')
    const store = await openDatabase({ dataDir: live, databaseUrl: undefined })
    await migrate(store)
    let kills = 0
    const stop = atEachWrite((nth) => {
      cpSync(live, join(folder, String(nth)), { recursive: true })
      kills = nth
    })
    await enter(store, borderStrikes)
    stop()
    cpSync(live, join(folder, 'acknowledged'), { recursive: true })
    await store.close()
    expect(kills).toBeGreaterThan(25)
    for (let nth = 1; nth <= kills; nth += 1) {
      expect([nth, await foundIn(join(folder, String(nth)))]).toEqual([nth, 'nothing'])
    }
    expect(await foundIn(join(folder, 'acknowledged'))).toBe('all')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

async function foundIn(dataDir: string): Promise<string> {
  const store = await openDatabase({ dataDir, databaseUrl: undefined })
  const log = await verifyLog(store)
  const bundle = await bundleOf(store)
  await store.close()
  if (!log.ok || bundle === undefined) return 'a broken log'
  if (bundleJson(bundle) === bundleJson(borderStrikes)) return 'all'
  return log.entries === 0 && bundle.actors.length === 0 ? 'nothing' : 'a part'
}
