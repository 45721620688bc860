import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** What a command reads from and writes to: text goes to `output`, words about the work to `errors`. */
export type Terminal = Readonly<{ input: Readable; output: Writable; errors: Writable }>

/**
 * Writes a command's result, however long, at the reader's pace.
 *
 * @returns when the text has been handed over. A reader who has left, as `head` does, is no fault.
 */
export async function print({ output }: Terminal, text: string): Promise<void> {
  if (output.destroyed || output.write(text)) return
  await Promise.race([once(output, 'drain'), once(output, 'close')])
}

/** Writes one line of words to the person at the terminal. */
export function say({ errors }: Terminal, sentence: string): void {
  errors.write(`${sentence}\n`)
}

/** Lets a closed pipe end the output quietly; any other failure to write is thrown on. */
export function forgiveClosedPipe({ output }: Terminal): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    output.destroy()
  })
}
