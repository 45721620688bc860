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
  const fresh = { count, pathOf: uncached(path) }
  const same = { count: count * 5, pathOf: () => path }
  const etag = (await fetch(pair.app.url + path)).headers.get('etag') ?? ''
  const again = { ...same, headers: { 'if-none-match': etag } }
  const [{ bytes }, ceiling] = [
    await load(pair.app.url, 1, () => path),
    await load(pair.bare.url, 1, () => path),
  ]
  return [
    {
      what: `event of ${claims}, not cached: rate ÷ ceiling`,
      figure: await rateRatio(pair, fresh, path),
      unit: '×',
      goal: { atLeast: 0.5 },
      note: `analysed anew; ${kilobytes(bytes)} against ${kilobytes(ceiling.bytes)}`,
    },
    {
      what: `event of ${claims}, not cached: CPU ÷ ceiling`,
      figure: await cpuRatio(pair, fresh, path),
      unit: '×',
      goal: { atMost: 2.2 },
    },
    {
      what: `event of ${claims}, unchanged and cached: ceiling’s CPU ÷ its`,
      figure: 1 / (await cpuRatio(pair, same, path)),
      unit: '×',
      goal: { atLeast: 2.5 },
    },
    {
      what: `event of ${claims}, not modified: ceiling’s CPU ÷ its`,
      figure: 1 / (await cpuRatio(pair, again, path)),
      unit: '×',
      goal: { atLeast: 2.5 },
      note: (await load(pair.app.url, 1, () => path, again.headers)).statuses.join(),
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

function rateRatio(pair: Pair, run: Run, barePath: string): Promise<number> {
  return pairedRatio(
    async () => (await load(pair.app.url, run.count, run.pathOf, run.headers)).perSecond,
    async () => (await load(pair.bare.url, run.count, () => barePath)).perSecond,
  )
}

/** CPU time of the servers alone: what the asking side costs to read a larger page is not counted. */
function cpuRatio(pair: Pair, run: Run, barePath: string): Promise<number> {
  return pairedRatio(
    () => cpuOf(pair.app, run),
    () => cpuOf(pair.bare, { count: run.count, pathOf: () => barePath }),
  )
}

async function cpuOf(program: RunningProgram, { count, pathOf, headers }: Run): Promise<number> {
  const began = cpuMsOf(program.pid)
  const { statuses } = await load(program.url, count, pathOf, headers)
  if (statuses.some((status) => status >= 400)) throw new Error(`answered ${statuses.join(', ')}`)
  return cpuMsOf(program.pid) - began
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}

async function openPair(claims: number): Promise<Pair> {
  const { folder, database, eventId } = await filledFolder({ claims, questions: 10 })
  const app = await startProgram('src/main.ts', { DATA_DIR: folder })
  const bare = await startProgram('tests/bench/bare-server.ts', {
    DATABASE: join(folder, database),
  })
  return { app, bare, eventId, folder }
}
