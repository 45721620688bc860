import { appendEntries } from '../../../../src/db/log/append-entries.ts'
import { beginChange } from '../../../../src/db/log/change.ts'
import { openDatabase } from '../../../../src/db/open-database.ts'
import { withTransaction } from '../../../../src/db/store.ts'

/** Appends to the log of a data folder, a transaction each: `count-child.ts FOLDER TIMES`. Prints how many it did. */
const [folder = '', times = '1'] = process.argv.slice(2)
const store = await openDatabase({ dataDir: folder, databaseUrl: undefined })
let done = 0
for (let turn = 0; turn < JSON.parse(times); turn += 1) {
  await withTransaction(store, async (writing) => {
    const change = await beginChange(writing, { by: `process ${process.pid}`, now: Date.now })
    await appendEntries(writing, change, [{ action: 'test.count', object: `${turn}`, detail: {} }])
  })
  done += 1
}
await store.close()
process.stdout.write(JSON.stringify(done))
