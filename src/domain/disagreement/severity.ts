import type { Severity } from '../analysis/analysis.ts'
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
