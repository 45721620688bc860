import { type Command, Option } from 'commander'
import { instantOf, parseInstant } from '../../domain/time/parse-date.ts'
import { type ReportFormat, reportFor, reportFormats } from '../../web/report/report-for.ts'
import { momentOption } from '../moment.ts'
import { print, type Terminal } from '../terminal.ts'
import { withStore } from '../with-store.ts'
import { writeOut } from '../write-out.ts'

type Options = Readonly<{
  format: ReportFormat
  asOf?: string
  recordedBy?: string
  out?: string
}>

/** Adds `report EVENT`: the corroboration report of one event, as the page of the same clocks gives it. */
export function addReport(program: Command, terminal: Terminal): void {
  program
    .command('report')
    .description('write the corroboration report of an event')
    .argument('<event>', 'its id, as in the address of its page')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices([...reportFormats])
        .makeOptionMandatory(),
    )
    .option('--as-of <time>', 'know only what had been asserted by then', momentOption)
    .option('--recorded-by <time>', 'know only what had been entered by then', momentOption)
    .option('--out <file>', 'write there instead of to standard output')
    .action(async (event: string, { format, out, ...clocks }: Options) => {
      await withStore('needs-migrated', async (store, { baseUrl }) => {
        const asOf = instantText(clocks.asOf)
        const recordedBy = instantText(clocks.recordedBy)
        const parts = await reportFor(store, event, { format, asOf, recordedBy, baseUrl })
        await (out === undefined ? print(terminal, parts) : writeOut(out, parts))
      })
    })
}

/** The page's way of writing a clock, so that both give the same bytes. */
function instantText(moment: string | undefined): string | undefined {
  const instant = moment === undefined ? undefined : parseInstant(moment)
  return instant === undefined ? undefined : instantOf(instant)
}
