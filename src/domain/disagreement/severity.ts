import { type Severity, severities } from '../analysis/analysis.ts'
import type { Span } from '../claim/reading.ts'

/**
 * The ratio of two disjoint figures as worded, to three decimals: (higher's min + 1) / (lower's max + 1).
 *
 * @example ratioOf({ low: 50, high: 50 }, { low: 46, high: 46 }) // 1.085
 */
export function ratioOf(higher: Span, lower: Span): number {
  return Math.round(((higher.low + 1) / (lower.high + 1)) * 1000) / 1000
}

/**
 * Grades a ratio by the newsroom's thresholds, each the ratio where moderate, major and extreme begin.
 *
 * @example severityOf(1.085, [1.1, 1.5, 3]) // 'minor'
 */
export function severityOf(
  ratio: number,
  [moderate, major, extreme]: readonly [number, number, number],
): Severity {
  if (ratio < moderate) return 'minor'
  if (ratio < major) return 'moderate'
  return ratio < extreme ? 'major' : 'extreme'
}

const ranks: ReadonlyMap<Severity, number> = new Map(severities.map((one, rank) => [one, rank]))

/** What conflicts are ordered by before all else. */
type Graded = Readonly<{ severity: Severity; ratio: number | undefined }>

/**
 * Sorts the most severe first; within a severity the greatest ratio, none last. Equals stay as they are.
 */
export function mostSevereFirst(one: Graded, other: Graded): number {
  const bySeverity = (ranks.get(other.severity) ?? 0) - (ranks.get(one.severity) ?? 0)
  return bySeverity || (other.ratio ?? 0) - (one.ratio ?? 0)
}
