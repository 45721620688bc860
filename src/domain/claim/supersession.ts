import { contradicts } from '../disagreement/contradiction.ts'
import type { Reading } from './reading.ts'

/** What is found of one answer while its body's statements are followed through time. */
export type Marks = { supersededBy: Reading | undefined; stale: boolean; retracted: boolean }

/** Follows one body's statements on one key through time. Equal figures are held together. */
export type Supersession = Readonly<{
  /** Marks what a statement supersedes: what it says it updates, and what it contradicts. */
  supersedeEarlier(later: Reading): void
  /** True where the relay repeats a figure that had been superseded by the time the relay was published. */
  isOldFigure(relay: Reading): boolean
  /** Lets a statement be superseded by those that follow. */
  remember(reading: Reading): void
}>

/**
 * Starts following a body's statements; `marks` holds an entry for each of them and is written to.
 */
export function supersessionAmong(
  answers: readonly Reading[],
  marks: Map<Reading, Marks>,
): Supersession {
  const byId = new Map(answers.map((reading) => [reading.claim.id, reading]))
  const standing = new Map<string, Reading[]>()
  const superseded = new Map<string, Reading[]>()
  const supersede = (earlier: Reading, later: Reading) => {
    const mark = marks.get(earlier)
    if (!mark || mark.supersededBy) return
    mark.supersededBy = later
    addTo(superseded, figureText(earlier), earlier)
  }
  return {
    supersedeEarlier(later) {
      const named = byId.get(later.claim.updates ?? '')
      const namedIsEarlier =
        named &&
        named !== later &&
        !isBefore(later, named) &&
        marks.get(later)?.supersededBy !== named
      if (namedIsEarlier) supersede(named, later)
      if (!supersedesUnsaid(later)) return
      for (const [figure, holders] of standing) {
        const [first] = holders
        if (!first || !contradicts(first, later)) continue
        for (const earlier of holders) supersede(earlier, later)
        standing.delete(figure)
      }
    },
    isOldFigure: (relay) =>
      (superseded.get(figureText(relay)) ?? []).some((old) => {
        const by = marks.get(old)?.supersededBy
        return old !== relay && by !== undefined && by !== relay && isDatedBy(by, relay)
      }),
    remember(reading) {
      if (reading.time !== undefined) addTo(standing, comparedText(reading), reading)
    },
  }
}

/** True where both are dated and the first is strictly earlier. */
export function isBefore(one: Reading, other: Reading): boolean {
  return one.time !== undefined && other.time !== undefined && one.time < other.time
}

function isDatedBy(one: Reading, other: Reading): boolean {
  return one.time !== undefined && other.time !== undefined && one.time <= other.time
}

function supersedesUnsaid(later: Reading): boolean {
  const isIncremental =
    later.question.type === 'quantity' && later.question.counting === 'incremental'
  return later.time !== undefined && !later.isVague && !isIncremental
}

function figureText({ claim, answer, worded }: Reading): string {
  return `${claim.stance} ${worded?.low} ${worded?.high} ${answer}`
}

function comparedText(reading: Reading): string {
  return `${reading.widened?.high} ${figureText(reading)}`
}

function addTo(groups: Map<string, Reading[]>, key: string, reading: Reading): void {
  const group = groups.get(key)
  if (group) group.push(reading)
  else groups.set(key, [reading])
}
