import type { Survey } from '../analysis/survey.ts'
import type { Reading } from '../claim/reading.ts'
import { dayOf } from '../time/parse-date.ts'

const hourMs = 3_600_000

/** A ratio from which a rising toll no longer explains the difference. */
const evolvingBelow = 3

/** The figures of a mismatch: those that make the higher side, and those that make the lower. */
export type Mismatch = Readonly<{
  higher: readonly Reading[]
  lower: readonly Reading[]
  /** The lower side's greatest total. */
  lowerMax: number
  ratio: number
}>

/** Tells whether one figure may have risen to the other; `lowerMax` and `ratio` are those of the mismatch they make. */
export type MayHaveRisen = (
  higher: Reading,
  lower: Reading,
  lowerMax: number,
  ratio: number,
) => boolean

/**
 * Tells whether two disjoint figures may be one toll that rose in time (domain.md, section 4): a cumulative count, the
 * higher asserted later than the lower by more than the window, the lower's max above 0, the ratio below 3, and the
 * later claim not self-serving. An undated claim cannot be later.
 */
export function mayHaveRisen(survey: Survey): MayHaveRisen {
  const windowMs = windowMsOf(survey)
  return (higher, lower, lowerMax, ratio) =>
    ratio < evolvingBelow &&
    lowerMax > 0 &&
    isLater(higher, lower, windowMs) &&
    isCumulative(higher) &&
    survey.interest(higher) !== 'self_serving'
}

/** Tells the same of figures that are added up: every one of the higher side risen from every one of the lower. */
export function mayHaveEvolved(survey: Survey): (mismatch: Mismatch) => boolean {
  const risen = mayHaveRisen(survey)
  return ({ higher, lower, lowerMax, ratio }) =>
    higher.every((late) => lower.every((early) => risen(late, early, lowerMax, ratio)))
}

/** The policy's window in milliseconds. */
export function windowMsOf(survey: Survey): number {
  return survey.index.bundle.policy.windowHours * hourMs
}

function isLater(late: Reading, early: Reading, windowMs: number): boolean {
  return late.time !== undefined && early.time !== undefined && late.time - early.time > windowMs
}

/** True unless the claim counts only what was added in a period. */
export function isCumulative({ question }: Reading): boolean {
  return question.type !== 'quantity' || question.counting === 'cumulative'
}

/**
 * Groups claims that may be compared by period: one for all cumulative counts, the day of assertion for incremental
 * ones, whose period is otherwise unknown. Undated increments are compared with nothing and left out.
 */
export function byPeriod(readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  const [first] = readings
  if (first && isCumulative(first)) return new Map([['all', readings]])
  const periods = new Map<string, Reading[]>()
  for (const reading of readings) {
    const period = periodOf(reading)
    if (period === undefined) continue
    const known = periods.get(period)
    if (known) known.push(reading)
    else periods.set(period, [reading])
  }
  return periods
}

function periodOf(reading: Reading): string | undefined {
  if (isCumulative(reading)) return 'all'
  return reading.time === undefined ? undefined : dayOf(reading.time)
}
