import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'

/** What a run of the program gave. */
export type Run = Readonly<{ status: number | null; output: string; errors: string }>

/**
 * Runs the command line as a process of its own, with the Node that runs the tests.
 *
 * @param input what it reads from standard input; nothing by default.
 * @param dataDir where it keeps its database; by default nowhere it could write.
 */
export async function run(
  words: readonly string[],
  {
    input = '',
    dataDir = '/dev/null/none',
  }: Readonly<{ input?: string | Uint8Array; dataDir?: string }> = {},
): Promise<Run> {
  const child = spawn(process.execPath, ['src/cli.ts', ...words], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: dataDir },
  })
  child.stdin.on('error', () => child.stdin.destroy())
  child.stdin.end(input)
  const status = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code))
  })
  const [output, errors] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => (await buffer(stream)).toString('utf8')),
  )
  return { status: await status, output: output ?? '', errors: errors ?? '' }
}

/** Runs it and stops reading after the first bytes, as `head` does. */
export async function runAndLeave(words: readonly string[]): Promise<Omit<Run, 'output'>> {
  const child = spawn(process.execPath, ['src/cli.ts', ...words])
  const status = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code))
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const errors = (await buffer(child.stderr)).toString('utf8')
  return { status: await status, errors }
}
