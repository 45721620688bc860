import { expect, test } from '@jest/globals'
import { killAgainAndAgain } from './rounds.ts'

/** The short form; `node tests/faults/kill.ts` is the long one. */
test('a server killed while people write has kept every write that it acknowledged, and nothing by half', async () => {
  const rounds = { kills: 6, writers: 4, untilMs: Date.now() + 120_000 }
  const { acknowledged, ...rest } = await killAgainAndAgain(rounds)
  expect(rest).toEqual({ kills: 6, lost: [], bad: [], orphans: [] })
  expect(acknowledged).toBeGreaterThan(20)
})
