import type { Command } from 'commander'
import { migrate } from '../../db/migrating/migrate.ts'
import { say, type Terminal } from '../terminal.ts'
import { withStore } from '../with-store.ts'

/** Adds `migrate`: brings the database up to date, in one transaction. */
export function addMigrate(program: Command, terminal: Terminal): void {
  program
    .command('migrate')
    .description('bring the database up to date')
    .action(async () => {
      const applied = await withStore('as-it-is', (store) => migrate(store))
      for (const name of applied) say(terminal, `applied ${name}`)
      if (applied.length === 0) say(terminal, 'The database is up to date.')
    })
}
