import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** How a child program ended: its exit status, the signal that ended it, and what it printed. */
export type Ended = Readonly<{
  status: number | null
  signal: string | null
  printed: string
  complained: string
}>

/** Runs a program of this folder to its end, with the Node that runs the tests. */
export function runChild(name: string, ...words: readonly string[]): Promise<Ended> {
  return endOf(startChild(name, ...words))
}

/** Starts a program of this folder, with the Node that runs the tests. */
export function startChild(name: string, ...words: readonly string[]) {
  const path = join(process.cwd(), 'tests/support/database/children', name)
  return spawn(process.execPath, [path, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Waits for a program's end. Call it before the program has printed anything that is wanted. */
export function endOf(child: ReturnType<typeof startChild>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let printed = ''
    let complained = ''
    child.stdout.on('data', (chunk) => {
      printed += chunk
    })
    child.stderr.on('data', (chunk) => {
      complained += chunk
    })
    child.once('error', reject)
    child.once('close', (status, signal) => resolve({ status, signal, printed, complained }))
  })
}
