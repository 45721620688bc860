import { type Command, Option } from 'commander'
import { analyse } from '../../domain/analysis/analyse.ts'
import { cutAt } from '../../domain/analysis/cut.ts'
import { analysisJson } from '../../exports/analysis-json.ts'
import { analysisText } from '../../exports/analysis-text.ts'
import { readBundleText } from '../../imports/bundle/read-bundle-text.ts'
import { momentOption } from '../moment.ts'
import { readSource } from '../read-source.ts'
import { print, type Terminal } from '../terminal.ts'

type Options = Readonly<{ asOf?: string; format: 'json' | 'text' }>

/** Adds `analyse FILE`: what a bundle's claims agree and disagree on; needs no database. */
export function addAnalyse(program: Command, terminal: Terminal): void {
  program
    .command('analyse')
    .description('say what the claims of a bundle agree and disagree on')
    .argument('<file>', 'a bundle; - for standard input')
    .option('--as-of <time>', 'know only what had been asserted by then', momentOption)
    .addOption(
      new Option('--format <format>', 'for programs or for people')
        .choices(['json', 'text'])
        .default('json'),
    )
    .action(async (file: string, { asOf, format }: Options) => {
      const { name, text } = await readSource(file, terminal)
      const bundle = readBundleText(text, name)
      const analysis = analyse(bundle, { asOf })
      const known = asOf === undefined ? bundle : cutAt(bundle, asOf)
      const isText = format === 'text'
      await print(
        terminal,
        isText ? analysisText(known, analysis) : analysisJson(analysis, 'parts'),
      )
    })
}
