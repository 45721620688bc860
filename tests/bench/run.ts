import { cpus } from 'node:os'
import type { Row } from './rounds.ts'

const benches: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  analyse: async () => (await import('./analyse.ts')).analyseRows(),
  pages: async () => (await import('./pages.ts')).pageRows(),
  queries: async () => (await import('./queries.ts')).queryRows(),
  imports: async () => (await import('./imports.ts')).importRows(),
  exports: async () => (await import('./exports.ts')).exportRows(),
  start: async () => (await import('./start.ts')).startRows(),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => benches[name] === undefined)
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}

console.log(
  `Node ${process.versions.node}, ${cpus().length} processors. Ratios are medians of paired rounds.`,
)
for (const [name, rowsOf] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n${name}`)
  for (const row of await rowsOf()) console.log(lineOf(row))
}

function lineOf({ what, figure, unit, goal, note }: Row): string {
  const shown = `${figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0)} ${unit}`
  const remark = note === undefined ? '' : `  (${note})`
  return `  ${what.padEnd(58)} ${shown.padStart(10)}  ${verdictOn(figure, goal)}${remark}`
}

function verdictOn(figure: number, goal: Row['goal']): string {
  if (goal === undefined) return ''
  const [words, isMet] =
    'atMost' in goal
      ? [`goal ≤ ${goal.atMost}`, figure <= goal.atMost]
      : [`goal ≥ ${goal.atLeast}`, figure >= goal.atLeast]
  return `${words}: ${isMet ? 'met' : 'NOT MET'}`
}
