import { migrate } from '../../../../src/db/migrating/migrate.ts'
import { openDatabase } from '../../../../src/db/open-database.ts'
import { atEachWrite } from '../at-each-write.ts'

/** Migrates a data folder: `migrate-child.ts FOLDER [N]`, killed before its Nth writing statement. */
const [folder = '', nth] = process.argv.slice(2)
atEachWrite((count) => {
  if (String(count) === nth) process.kill(process.pid, 'SIGKILL')
})
const store = await openDatabase({ dataDir: folder, databaseUrl: undefined })
const applied = await migrate(store)
await store.close()
process.stdout.write(JSON.stringify(applied))
