/**
 * Rounds to the millionth, so that a bound widened by a tolerance, or a sum of such bounds, lies exactly where decimal
 * arithmetic puts it: binary fractions would leave 115 just outside "about 100, give or take 15 %".
 *
 * @returns the rounded number; infinite ends stay infinite.
 *
 * @example toMillionth(100 * 1.15) // 115
 */
export function toMillionth(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
