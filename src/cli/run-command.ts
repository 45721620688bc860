import { Command, CommanderError } from 'commander'
import { Refusal } from '../domain/refusal.ts'
import { addAnalyse } from './commands/analyse.ts'
import { addExport } from './commands/export.ts'
import { addImport } from './commands/import.ts'
import { addMigrate } from './commands/migrate.ts'
import { addReport } from './commands/report.ts'
import { addSeed } from './commands/seed.ts'
import { addVerify } from './commands/verify.ts'
import { exits } from './exits.ts'
import { forgiveClosedPipe, say, type Terminal } from './terminal.ts'

/** Every command, in the order in which help lists them. */
const commands = [addAnalyse, addImport, addExport, addReport, addMigrate, addSeed, addVerify]

/**
 * Runs one command of the program.
 *
 * Sets the exit status of the process: 0 done, 1 the input was refused (its faults on standard error, one a line),
 * 2 the command was not understood, 3 tampering was found.
 *
 * @param words the command and its arguments.
 * @throws what is neither a refusal nor a misuse: a bug, or a disk that fails.
 */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<void> {
  forgiveClosedPipe(terminal)
  try {
    await program(terminal).parseAsync(words, { from: 'user' })
  } catch (error) {
    process.exitCode = statusOf(error, terminal)
  }
}

function program(terminal: Terminal): Command {
  const sayswho = new Command('sayswho')
    .description('Who says what, and how far they agree.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: (text) => terminal.errors.write(text),
    })
  for (const add of commands) add(sayswho, terminal)
  return sayswho
}

function statusOf(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exits.done : exits.usage
  if (!(error instanceof Refusal)) throw error
  const lines = error.faults.length > 0 ? error.faults : [error.message]
  for (const line of lines) say(terminal, line)
  return exits.refused
}
