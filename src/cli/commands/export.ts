import { type Command, Option } from 'commander'
import { bundleOf } from '../../db/given/bundle-of.ts'
import { Refusal } from '../../domain/refusal.ts'
import { bundleJson } from '../../exports/bundle-json.ts'
import { print, say, type Terminal } from '../terminal.ts'
import { withStore } from '../with-store.ts'

type Options = Readonly<{ event?: string; format: 'bundle' }>

/** Adds `export`: one family of events, or everything, as a bundle. */
export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description('print what the database holds as a bundle')
    .option('--event <id>', 'only this event and all that belongs to its family')
    .addOption(
      new Option('--format <format>', 'what to print').choices(['bundle']).makeOptionMandatory(),
    )
    .action(async ({ event }: Options) => {
      const bundle = await withStore('needs-migrated', (store) => bundleOf(store, { event }))
      if (bundle === undefined) throw new Refusal('not-found', `There is no event ${event ?? ''}.`)
      const named = bundle.events.flatMap(({ victims }) => victims).length
      if (named > 0) say(terminal, victimsWarning(named))
      await print(terminal, bundleJson(bundle, 'parts'))
    })
}

/** A bundle is complete, so it holds what no page shows. */
function victimsWarning(named: number): string {
  const who = named === 1 ? '1 victim' : `${named} victims`
  return `This bundle is complete: it identifies ${who}. No page and no report does.`
}
