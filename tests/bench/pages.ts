import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { cpuMsOf, type RunningProgram, startProgram } from '../support/running-program.ts'
import { filledFolder } from './filled-folder.ts'
import { load } from './load.ts'
import { pairedRatio, type Row } from './rounds.ts'

/** The program in three forms, by what they keep, and the ceiling, on one database. */
type Servers = Readonly<{
  whole: RunningProgram
  warm: RunningProgram
  cold: RunningProgram
  bare: RunningProgram
  eventId: string
  folder: string
}>

type Pair = Readonly<{ app: RunningProgram; bare: RunningProgram }>

type Run = Readonly<{ count: number; path: string; headers?: Record<string, string> }>

/** The event page against a ceiling page of the same claims, each in a process of its own. */
export async function pageRows(): Promise<readonly Row[]> {
  return [...(await rowsOfSize(100, 400)), ...(await rowsOfSize(2000, 60))]
}

async function rowsOfSize(claims: number, count: number): Promise<readonly Row[]> {
  const servers = await openServers(claims)
  const { whole, warm, cold, bare } = servers
  try {
    const run = { count, path: `/events/${servers.eventId}` }
    const most = claims < 1000 ? 2.2 : 1.5
    return [
      ...(await unkeptRows(
        'cold, a new version each time',
        claims,
        { app: cold, bare },
        run,
        most,
      )),
      ...(await unkeptRows('warm analysis, page not kept', claims, { app: warm, bare }, run, most)),
      ...(await keptRows(claims, { app: whole, bare }, { ...run, count: count * 5 })),
    ]
  } finally {
    await Promise.all([whole, warm, cold, bare].map((program) => program.stop()))
    rmSync(servers.folder, { recursive: true, force: true })
  }
}

/** What a page costs that has to be written: `cold` reads and analyses first, `warm` has that from before. */
async function unkeptRows(
  how: string,
  claims: number,
  pair: Pair,
  run: Run,
  most: number,
): Promise<readonly Row[]> {
  const page = await load(pair.app.url, 1, () => run.path)
  const ceiling = await load(pair.bare.url, 1, () => run.path)
  return [
    {
      what: `event of ${claims}, ${how}: rate ÷ ceiling`,
      figure: await rateRatio(pair, run),
      unit: '×',
      goal: { atLeast: 0.5 },
      note: `${kilobytes(page.bytes)} against ${kilobytes(ceiling.bytes)}`,
    },
    {
      what: '… CPU ÷ ceiling',
      figure: await cpuRatio(pair, run),
      unit: '×',
      goal: { atMost: most },
    },
  ]
}

async function keptRows(claims: number, pair: Pair, run: Run): Promise<readonly Row[]> {
  const etag = (await fetch(pair.app.url + run.path)).headers.get('etag') ?? ''
  const again = { ...run, headers: { 'if-none-match': etag } }
  return [
    {
      what: `event of ${claims}, unchanged and kept: ceiling’s CPU ÷ its`,
      figure: 1 / (await cpuRatio(pair, run)),
      unit: '×',
      goal: { atLeast: 2.5 },
    },
    {
      what: `event of ${claims}, not modified: ceiling’s CPU ÷ its`,
      figure: 1 / (await cpuRatio(pair, again)),
      unit: '×',
      goal: { atLeast: 2.5 },
      note: (await load(pair.app.url, 1, () => run.path, again.headers)).statuses.join(),
    },
  ]
}

function rateRatio(pair: Pair, run: Run): Promise<number> {
  const rateOf = async ({ url }: RunningProgram, { count, path, headers }: Run) =>
    (await load(url, count, () => path, headers)).perSecond
  return pairedRatio(
    () => rateOf(pair.app, run),
    () => rateOf(pair.bare, { count: run.count, path: run.path }),
  )
}

/** CPU time of the servers alone: what the asking side costs to read a larger page is not counted. */
function cpuRatio(pair: Pair, run: Run): Promise<number> {
  return pairedRatio(
    () => cpuOf(pair.app, run),
    () => cpuOf(pair.bare, { count: run.count, path: run.path }),
  )
}

async function cpuOf(program: RunningProgram, { count, path, headers }: Run): Promise<number> {
  const began = cpuMsOf(program.pid)
  const { statuses } = await load(program.url, count, () => path, headers)
  if (statuses.some((status) => status >= 400)) throw new Error(`answered ${statuses.join(', ')}`)
  return cpuMsOf(program.pid) - began
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}

async function openServers(claims: number): Promise<Servers> {
  const { folder, database, eventId } = await filledFolder({ claims, questions: 10 })
  const unkept = (keep: 'analysis' | 'nothing') =>
    startProgram('tests/bench/servers/unkept-server.ts', { DATA_DIR: folder, KEEP: keep })
  return {
    whole: await startProgram('src/main.ts', { DATA_DIR: folder }),
    warm: await unkept('analysis'),
    cold: await unkept('nothing'),
    bare: await startProgram('tests/bench/servers/bare-server.ts', {
      DATABASE: join(folder, database),
    }),
    eventId,
    folder,
  }
}
