/**
 * Writes an instant as ISO-8601 in UTC, to the millisecond, so that texts sort as the instants do.
 *
 * @param ms milliseconds since 1970; within the years 0 to 9999.
 * @example instantText(0) // '1970-01-01T00:00:00.000Z'
 */
export function instantText(ms: number): string {
  const moment = new Date()
  moment.setTime(ms)
  return moment.toISOString()
}
