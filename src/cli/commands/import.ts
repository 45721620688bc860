import { type Command, Option } from 'commander'
import { uuidv7 } from 'uuidv7'
import type { Bundle } from '../../domain/bundle/bundle.ts'
import { Refusal } from '../../domain/refusal.ts'
import { readBundleText } from '../../imports/bundle/read-bundle-text.ts'
import { type Imported, importBundle } from '../../operations/import-bundle.ts'
import { withProgress } from '../progress.ts'
import { readSource } from '../read-source.ts'
import { print, say, type Terminal } from '../terminal.ts'
import { withStore } from '../with-store.ts'

type Options = Readonly<{ matchActors: 'none' | 'exact' }>

type Read = Readonly<{ name: string; bundle: Bundle }>

/** Adds `import FILE…`: takes bundles into the database, each whole or not at all, none where one is faulty. */
export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('take bundles into the database; prints the ids of the events entered')
    .argument('<files...>', 'bundles; - for standard input')
    .addOption(
      new Option('--match-actors <how>', 'which actors are taken for those already there')
        .choices(['none', 'exact'])
        .default('none'),
    )
    .action(async (files: readonly string[], { matchActors }: Options) => {
      const read = await readAll(files, terminal)
      await withStore('migrates', async (store) => {
        for (const { name, bundle } of read) {
          const imported = await withProgress(`taking in ${name}`, () =>
            importBundle(store, bundle, {
              enteredBy: 'command-line',
              sample: false,
              matchActors,
              now: Date.now,
              newId: uuidv7,
            }),
          )
          await report(name, imported, terminal)
        }
      })
    })
}

/** Reads every file before anything is entered, so that the faults of all of them are listed at once. */
async function readAll(files: readonly string[], terminal: Terminal): Promise<readonly Read[]> {
  const read: Read[] = []
  const faults: string[] = []
  for (const file of files) {
    try {
      const { name, text } = await readSource(file, terminal)
      read.push({ name, bundle: readBundleText(text, name) })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      faults.push(...(error.faults.length > 0 ? error.faults : [error.message]))
    }
  }
  if (faults.length > 0) throw new Refusal('invalid', 'Nothing was taken in.', faults)
  return read
}

async function report(name: string, imported: Imported, terminal: Terminal): Promise<void> {
  const { actors, events, documents, questions, claims } = imported.created
  say(
    terminal,
    `${name}: ${claims} claims on ${questions} questions, ${events} events, ${documents} documents, ${actors} new actors, ${imported.matched} known`,
  )
  for (const { given, name: said, id, knownAs } of imported.possible) {
    say(terminal, `${name}: actor "${given}" (${said}) may be "${id}" (${knownAs}); not joined`)
  }
  await print(terminal, imported.events.map((id) => `${id}\n`).join(''))
}
