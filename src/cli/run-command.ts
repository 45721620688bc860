import { Command, CommanderError } from 'commander'
import { Refusal } from '../domain/refusal.ts'
import { addAnalyse } from './commands/analyse.ts'
import { forgiveClosedPipe, say, type Terminal } from './terminal.ts'

/** What a command ends with. */
export const exits = { done: 0, refused: 1, usage: 2, tampering: 3 } as const

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
  addAnalyse(sayswho, terminal)
  return sayswho
}

function statusOf(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exits.done : exits.usage
  if (!(error instanceof Refusal)) throw error
  const lines = error.faults.length > 0 ? error.faults : [error.message]
  for (const line of lines) say(terminal, line)
  return exits.refused
}
