import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { fileName } from '../../../src/db/open-database.ts'
import { startProgram } from '../../support/running-program.ts'
import { type Losses, lossesIn } from './losses.ts'
import { type Acknowledged, writeUntilGone } from './writers.ts'

/** What came of some kills. `acknowledged` counts writes answered with 303. */
export type Tally = Readonly<{ kills: number; acknowledged: number }> & Losses

/** How often to kill, how many people write meanwhile, and when to stop in any case, in ms since 1970. */
export type Rounds = Readonly<{ kills: number; writers: number; untilMs: number }>

/** A database grows with each round; past this many it starts anew, so that looking at it stays quick. */
const roundsPerFolder = 20

const nothing: Tally = { kills: 0, acknowledged: 0, lost: [], bad: [], orphans: [] }

/**
 * Kills a server under write load again and again (SIGKILL at a random moment), each time looking at what it left.
 * The next round starts the server on the same files.
 *
 * @param tell is told the tally after each kill.
 * @returns the sum of all rounds.
 */
export async function killAgainAndAgain(
  { kills, writers, untilMs }: Rounds,
  tell: (tally: Tally) => void = () => undefined,
): Promise<Tally> {
  const place = mkdtempSync(join(tmpdir(), 'sayswho-kill-'))
  try {
    const fresh = join(place, 'fresh')
    await (await startProgram('src/main.ts', { DATA_DIR: fresh })).stop()
    const question = questionIn(fresh)
    let tally = nothing
    let acknowledged: Acknowledged[] = []
    while (tally.kills < kills && Date.now() < untilMs) {
      const folder = join(place, String(Math.floor(tally.kills / roundsPerFolder)))
      if (tally.kills % roundsPerFolder === 0) {
        acknowledged = []
        cpSync(fresh, folder, { recursive: true })
      }
      const before = acknowledged.length
      const mark = String(tally.kills)
      await killedOnce(folder, { question, mark, writers, note: (one) => acknowledged.push(one) })
      const losses = await lossesIn(folder, acknowledged)
      tally = summed(tally, losses, acknowledged.length - before)
      tell(tally)
      if (tally.kills % roundsPerFolder === 0) rmSync(folder, { recursive: true })
    }
    return tally
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

type Round = Readonly<{
  question: string
  mark: string
  writers: number
  note: (write: Acknowledged) => void
}>

async function killedOnce(folder: string, round: Round): Promise<void> {
  const compiled = join(tmpdir(), 'sayswho-compiled')
  const server = await startProgram('src/main.ts', {
    DATA_DIR: folder,
    NODE_COMPILE_CACHE: compiled,
  })
  const { mark, note, writers } = round
  const load = { url: server.url, questionId: round.question, mark, note }
  const writing = writeUntilGone(load, writers)
  await pause(20 + Math.random() * 600)
  process.kill(server.pid, 'SIGKILL')
  await Promise.all([writing, server.stop()])
}

function summed(tally: Tally, { lost, bad, orphans }: Losses, acknowledged: number): Tally {
  return {
    kills: tally.kills + 1,
    acknowledged: tally.acknowledged + acknowledged,
    lost: [...tally.lost, ...lost],
    bad: [...tally.bad, ...bad],
    orphans: [...tally.orphans, ...orphans],
  }
}

function questionIn(folder: string): string {
  const database = new Database(join(folder, fileName), { readonly: true })
  const id = database
    .prepare("select id from question where type = 'quantity' order by id")
    .pluck()
    .get()
  database.close()
  return String(id)
}
