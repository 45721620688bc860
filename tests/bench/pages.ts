import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { cpuMsOf, type RunningProgram, startProgram } from '../support/running-program.ts'
import { filledFolder } from './filled-folder.ts'
import { load } from './load.ts'
import { pairedRatio, type Row } from './rounds.ts'

type Pair = Readonly<{ app: RunningProgram; bare: RunningProgram; eventId: string; folder: string }>

type Run = Readonly<{
  count: number
  pathOf: (turn: number) => string
  headers?: Record<string, string>
}>

/** The event page against a ceiling page of the same claims, each in a process of its own. */
export async function pageRows(): Promise<readonly Row[]> {
  return [...(await rowsOfSize(100, 400)), ...(await rowsOfSize(2000, 60))]
}

async function rowsOfSize(claims: number, count: number): Promise<readonly Row[]> {
  const pair = await openPair(claims)
  try {
    return claims < 1000
      ? await smallRows(pair, claims, count)
      : await largeRows(pair, claims, count)
  } finally {
    await Promise.all([pair.app.stop(), pair.bare.stop()])
    rmSync(pair.folder, { recursive: true, force: true })
  }
}

async function smallRows(pair: Pair, claims: number, count: number): Promise<readonly Row[]> {
  const path = `/events/${pair.eventId}`
  const fresh = uncached(path)
  const same = { count: count * 4, pathOf: () => path }
  const etag = (await fetch(pair.app.url + path)).headers.get('etag') ?? ''
  const again = { ...same, headers: { 'if-none-match': etag } }
  const bare = (run: Run) => run.pathOf
  const rate = (run: Run) =>
    pairedRatio(
      async () => (await load(pair.app.url, run.count, bare(run), run.headers)).perSecond,
      async () => (await load(pair.bare.url, run.count, () => path)).perSecond,
    )
  return [
    {
      what: `event of ${claims}, not cached: rate ÷ ceiling`,
      figure: await rate({ count, pathOf: fresh }),
      unit: '×',
      goal: { atLeast: 0.5 },
    },
    {
      what: `event of ${claims}, not cached: CPU ÷ ceiling`,
      figure: await cpuRatio(pair, { count, pathOf: fresh }, path),
      unit: '×',
      goal: { atMost: 2.2 },
    },
    {
      what: `event of ${claims}, unchanged and cached: rate ÷ ceiling`,
      figure: await rate(same),
      unit: '×',
      goal: { atLeast: 2.5 },
    },
    {
      what: `event of ${claims}, 304: rate ÷ ceiling`,
      figure: await rate(again),
      unit: '×',
      goal: { atLeast: 2.5 },
      note: etag === '' ? 'no ETag was sent' : (await statusesOf(pair, path, etag)).join(', '),
    },
  ]
}

async function largeRows(pair: Pair, claims: number, count: number): Promise<readonly Row[]> {
  const path = `/events/${pair.eventId}`
  return [
    {
      what: `event of ${claims}, not cached: CPU ÷ ceiling`,
      figure: await cpuRatio(pair, { count, pathOf: uncached(path) }, path),
      unit: '×',
      goal: { atMost: 1.5 },
    },
  ]
}

let asked = 0

/** Another as-of each time, all of them later than every claim: the same page, and never one that was kept. */
function uncached(path: string): () => string {
  return () => {
    asked += 1
    return `${path}?asOf=${new Date(Date.UTC(2100, 0, 1) + asked * 1000).toISOString()}`
  }
}

function cpuRatio(pair: Pair, run: Run, barePath: string): Promise<number> {
  const cpu = async (program: RunningProgram, pathOf: (turn: number) => string) => {
    const began = cpuMsOf(program.pid)
    const { statuses } = await load(program.url, run.count, pathOf)
    if (statuses.some((status) => status !== 200))
      throw new Error(`answered ${statuses.join(', ')}`)
    return cpuMsOf(program.pid) - began
  }
  return pairedRatio(
    () => cpu(pair.app, run.pathOf),
    () => cpu(pair.bare, () => barePath),
  )
}

async function statusesOf(pair: Pair, path: string, etag: string): Promise<readonly number[]> {
  return (await load(pair.app.url, 1, () => path, { 'if-none-match': etag })).statuses
}

async function openPair(claims: number): Promise<Pair> {
  const { folder, database, eventId } = await filledFolder({ claims, questions: 10 })
  const app = await startProgram('src/main.ts', { DATA_DIR: folder })
  const bare = await startProgram('tests/bench/bare-server.ts', {
    DATABASE: join(folder, database),
  })
  return { app, bare, eventId, folder }
}
