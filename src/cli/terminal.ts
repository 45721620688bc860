import type { Readable, Writable } from 'node:stream'

/** What a command reads from and writes to: text goes to `output`, words about the work to `errors`. */
export type Terminal = Readonly<{ input: Readable; output: Writable; errors: Writable }>

const batchLength = 1 << 16

const steering = /[\p{Cc}\u2028\u2029\u202d\u202e]/gu

/**
 * Writes a command's result, however long, at the reader's pace.
 *
 * @param parts the text, or its parts in order; short ones are written together.
 * @returns when all has been handed over. A reader who has left, as `head` does, is no fault.
 */
export async function print(terminal: Terminal, parts: string | Iterable<string>): Promise<void> {
  if (typeof parts === 'string') return write(terminal, parts)
  let batch = ''
  for (const part of parts) {
    batch += part
    if (batch.length < batchLength) continue
    await write(terminal, batch)
    if (terminal.output.destroyed) return
    batch = ''
  }
  await write(terminal, batch)
}

async function write({ output }: Terminal, text: string): Promise<void> {
  if (output.destroyed || output.write(text)) return
  await new Promise<void>((resolve) => {
    const events = ['drain', 'close', 'error']
    const done = () => {
      for (const event of events) output.off(event, done)
      resolve()
    }
    // A failure to write is heard of elsewhere: here it only ends the wait.
    for (const event of events) output.on(event, done)
  })
}

/**
 * Writes one line of words to the person at the terminal.
 *
 * @param sentence may quote names and paths: what would steer the terminal, or end the line, becomes a space.
 */
export function say({ errors }: Terminal, sentence: string): void {
  errors.write(`${sentence.replace(steering, ' ')}\n`)
}

/** Lets a closed pipe end the output quietly; any other failure to write is thrown on. */
export function forgiveClosedPipe({ output }: Terminal): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    output.destroy()
  })
}
