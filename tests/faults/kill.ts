import { parseArgs } from 'node:util'
import { killAgainAndAgain } from './killing/rounds.ts'

/**
 * Kills the server under write load: `node tests/faults/kill.ts --kills 3000 [--minutes 60] [--writers 4]`.
 *
 * Prints the tally every 50 kills and at the end; ends with 1 where anything was lost.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '3000' },
    minutes: { type: 'string', default: '600' },
    writers: { type: 'string', default: '4' },
  },
})
const began = Date.now()
const tally = await killAgainAndAgain(
  {
    kills: Number(values.kills),
    writers: Number(values.writers),
    untilMs: began + Number(values.minutes) * 60_000,
  },
  (soFar) => {
    if (soFar.kills % 50 === 0) console.log(lineOf(soFar))
  },
)
console.log(`${lineOf(tally)} in ${Math.round((Date.now() - began) / 1000)} s`)
for (const line of [...tally.lost, ...tally.bad, ...tally.orphans].slice(0, 40)) console.log(line)
if (tally.lost.length + tally.bad.length + tally.orphans.length > 0) process.exitCode = 1

function lineOf({ kills, acknowledged, lost, bad, orphans }: typeof tally): string {
  const found = `lost ${lost.length}, bad ${bad.length}, orphans ${orphans.length}`
  return `${kills} kills, ${acknowledged} acknowledged writes: ${found}`
}
