import type { Survey } from '../analysis/survey.ts'
import type { Reading } from '../claim/reading.ts'
import { interestOf } from '../corroboration/interest.ts'
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

/**
 * Tells whether a mismatch may be a toll that rose in time (domain.md, section 4): a cumulative count, the higher
 * side asserted later than the lower by more than the window, the lower above 0, the ratio below 3, and no later
 * claim self-serving. An undated claim cannot be later.
 */
export function mayHaveEvolved(survey: Survey): (mismatch: Mismatch) => boolean {
  const { index } = survey
  const windowMs = index.bundle.policy.windowHours * hourMs
  return ({ higher, lower, lowerMax, ratio }) =>
    lowerMax > 0 &&
    ratio < evolvingBelow &&
    higher.every(
      (late) =>
        lower.every((early) => isLater(late, early, windowMs)) &&
        isCumulative(late) &&
        interestOf(late, index, false) !== 'self_serving',
    )
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
