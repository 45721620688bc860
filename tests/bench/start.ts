import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ownMemoryOf, startProgram } from '../support/running-program.ts'
import { medianCost, pairedRatio, type Row } from './rounds.ts'

/** From nothing to the first page, and what the program holds when nobody asks anything. */
export async function startRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sayswho-bench-'))
  try {
    const firstEver = await startOf('src/main.ts', folder)
    const program = () => startOf('src/main.ts', folder)
    const bare = () => startOf('tests/bench/servers/bare-server.ts', folder)
    return [
      {
        what: 'first start ever, with the samples, to the first page',
        figure: firstEver,
        unit: 'ms',
      },
      {
        what: 'cold start to the first page',
        figure: await medianCost(program),
        unit: 'ms',
        goal: { atMost: 1500 },
      },
      { what: '… ÷ a bare node:http server', figure: await pairedRatio(program, bare), unit: '×' },
      {
        what: 'memory of its own, two seconds after the first page',
        figure: await idleMemory(folder),
        unit: 'MB',
        goal: { atMost: 110 },
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startOf(file: string, folder: string): Promise<number> {
  const program = await startProgram(file, { DATA_DIR: folder, DATABASE: '' }, '/events')
  await program.stop()
  return program.startedInMs
}

async function idleMemory(folder: string): Promise<number> {
  const program = await startProgram('src/main.ts', { DATA_DIR: folder }, '/events')
  await pause(2000)
  const megabytes = ownMemoryOf(program.pid)
  await program.stop()
  return megabytes
}
