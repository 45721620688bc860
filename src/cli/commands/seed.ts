import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { uuidv7 } from 'uuidv7'
import { readBundleText } from '../../imports/bundle/read-bundle-text.ts'
import { seedSamples } from '../../operations/seed-samples.ts'
import { print, say, type Terminal } from '../terminal.ts'
import { withStore } from '../with-store.ts'

/** Adds `seed`: enters the samples into a database that has never held anything. */
export function addSeed(program: Command, terminal: Terminal): void {
  program
    .command('seed')
    .description('enter the samples into an empty database; prints the ids of their events')
    .action(async () => {
      const directory = fileURLToPath(new URL('../../../seeds', import.meta.url))
      const how = { directory, readBundleText, now: Date.now, newId: uuidv7 }
      const seeded = await withStore('migrates', (store) => seedSamples(store, how))
      const events = seeded.flatMap((imported) => imported.events)
      if (events.length === 0) say(terminal, 'The database is not empty; no sample was entered.')
      await print(terminal, events.map((id) => `${id}\n`).join(''))
    })
}
