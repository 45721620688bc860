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
  return new Promise((resolve, reject) => {
    const path = join(process.cwd(), 'tests/support/database/children', name)
    const child = spawn(process.execPath, [path, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
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
