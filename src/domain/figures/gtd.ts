import type { KeyGroup } from '../analysis/survey.ts'
import type { Reading } from '../claim/reading.ts'

const latestWindowMs = 24 * 3_600_000

/**
 * Counts as the Global Terrorism Database would: without the causing side's claims and vague words, of those within
 * 24 hours of the latest, the value most origins give; where none leads, the lowest.
 *
 * @returns a whole number, or `undefined` where the rule leaves nothing.
 *
 * Source: START, Global Terrorism Database codebook.
 */
export function gtdCount(figures: readonly Reading[], group: KeyGroup): number | undefined {
  const { question } = group
  const causedBy = question.type === 'quantity' ? question.causedBy : undefined
  const eligible = figures.filter(
    ({ isVague, side }) => !isVague && (side === undefined || side !== causedBy),
  )
  const times = eligible.flatMap(({ time }) => time ?? [])
  const latest = times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const recent = eligible.filter(
    ({ time }) => time === undefined || latest - time <= latestWindowMs,
  )
  if (recent.length === 0) return undefined
  const originsByValue = new Map<number, Set<number>>()
  for (const reading of recent) {
    const value = statedValue(reading)
    const origins = originsByValue.get(value) ?? new Set()
    originsByValue.set(value, origins)
    const origin = group.originOf(reading)
    if (origin !== undefined) origins.add(origin)
  }
  const [leader, runnerUp] = [...originsByValue].sort(
    ([a, ofA], [b, ofB]) => ofB.size - ofA.size || a - b,
  )
  if (leader && leader[1].size > (runnerUp?.[1].size ?? 0)) return leader[0]
  return [...originsByValue.keys()].reduce((a, b) => Math.min(a, b))
}

/** The one number a recorder would note for a bounded figure: the best guess, an upper bound's limit, else the min. */
function statedValue({ claim: { value } }: Reading): number {
  if (value?.type !== 'quantity') return 0
  if (value.best !== undefined) return value.best
  const isUpperBound = value.bound === 'at_most' || value.bound === 'fewer_than'
  return isUpperBound && value.min === 0 ? (value.max ?? value.min) : value.min
}
