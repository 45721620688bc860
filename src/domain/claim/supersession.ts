import { contradicts } from '../disagreement/contradiction.ts'
import type { Reading } from './reading.ts'

/** What is found of one answer while its body's statements are followed through time. */
export type Marks = {
  /** True for a mere relay: no time of its own, and no page of its body cites it. */
  readonly mayBeStale: boolean
  supersededBy: Reading | undefined
  stale: boolean
  retracted: boolean
}

/**
 * Follows one body's statements on one key through time. Equal figures are held together. `marks` holds an entry for
 * each of the answers and is written to.
 */
export class Supersession {
  readonly #answers: readonly Reading[]
  readonly #marks: ReadonlyMap<Reading, Marks>
  /** What still stands, each list of one figure. A body seldom holds several, so they are searched one by one. */
  #standing: Reading[][] = []
  readonly #superseded = new Map<string | number, Reading[]>()
  #byId: ReadonlyMap<string, Reading> | undefined

  constructor(answers: readonly Reading[], marks: ReadonlyMap<Reading, Marks>) {
    this.#answers = answers
    this.#marks = marks
  }

  /** Marks what a statement supersedes: what it says it updates, and what it contradicts. */
  supersedeEarlier(later: Reading): void {
    const named = this.#named(later.claim.updates)
    const namedIsEarlier =
      named &&
      named !== later &&
      !isBefore(later, named) &&
      this.#marks.get(later)?.supersededBy !== named
    if (namedIsEarlier) this.#supersede(named, later)
    if (!supersedesUnsaid(later)) return
    let isAnyGone = false
    for (const held of this.#standing) {
      const [first] = held
      if (!first || !contradicts(first, later)) continue
      for (const earlier of held) this.#supersede(earlier, later)
      held.length = 0
      isAnyGone = true
    }
    if (isAnyGone) this.#standing = this.#standing.filter((held) => held.length > 0)
  }

  /** True where the relay repeats a figure that had been superseded by the time the relay was published. */
  isOldFigure(relay: Reading): boolean {
    if (this.#superseded.size === 0) return false
    return (this.#superseded.get(figureKey(relay)) ?? []).some((old) => {
      const by = this.#marks.get(old)?.supersededBy
      return old !== relay && by !== undefined && by !== relay && isDatedBy(by, relay)
    })
  }

  /** Lets a statement be superseded by those that follow. */
  remember(reading: Reading): void {
    if (reading.time === undefined) return
    for (const held of this.#standing) {
      const [first] = held
      if (!first || !areAlike(first, reading)) continue
      held.push(reading)
      return
    }
    this.#standing.push([reading])
  }

  #named(id: string | undefined): Reading | undefined {
    if (id === undefined) return undefined
    this.#byId ??= new Map(this.#answers.map((reading) => [reading.claim.id, reading]))
    return this.#byId.get(id)
  }

  #supersede(earlier: Reading, later: Reading): void {
    const mark = this.#marks.get(earlier)
    if (!mark || mark.supersededBy) return
    mark.supersededBy = later
    const key = figureKey(earlier)
    const known = this.#superseded.get(key)
    if (known) known.push(earlier)
    else this.#superseded.set(key, [earlier])
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

/** The figure as a map's key: its number for a plain exact one, else a text. */
function figureKey({ stance, answer, worded }: Reading): string | number {
  if (worded && worded.low === worded.high && stance === 'asserts') return worded.low
  return `${stance} ${worded?.low} ${worded?.high} ${answer}`
}

/** True where two statements say the same with the same tolerance. */
function areAlike(one: Reading, other: Reading): boolean {
  return (
    one.stance === other.stance &&
    one.answer === other.answer &&
    one.worded?.low === other.worded?.low &&
    one.worded?.high === other.worded?.high &&
    one.widened?.high === other.widened?.high
  )
}
