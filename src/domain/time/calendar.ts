const DAY_MS = 86_400_000

/**
 * Counts the days from 1 January 1970 to a day of the Gregorian calendar.
 *
 * @param year 1583 to 9999.
 * @param month 1 to 12.
 * @param day 1 to 31.
 * @returns the count, negative before 1970, or `undefined` for a day that does not exist (30 February).
 *
 * O(1). Source: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function daysSince1970(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Milliseconds in a day; no leap seconds, as in ISO timestamps on computers. */
export const dayMs = DAY_MS
