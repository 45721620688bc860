import { dayMs, daysSince1970 } from './calendar.ts'

const MINUTE_MS = 60_000
/** ISO 8601 leaves earlier years to agreement; they would only be Jalali, Hijri or mistyped years here. */
const FIRST_YEAR = 1583
/** Civil offsets reach from -12:00 to +14:00. */
const FARTHEST_OFFSET = 14 * 60
const FIRST_MS = -12_212_553_600_000
const LAST_MS = 253_402_300_799_999

const instantPattern = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/

/**
 * Reads an instant, or a day as the end of that day: the only place where text becomes a time.
 *
 * Takes ISO 8601 with `Z` or an offset, to the minute, second or fraction (cut to milliseconds), and bare days.
 *
 * @param text `2024-12-25T08:00Z`, `2024-12-25T12:30:00.5+04:30` or `2024-12-24`, nothing around it.
 * @returns milliseconds since 1970; a bare day is its last millisecond, UTC; `undefined` for what is no such time: a day
 * that does not exist, 24:00, a leap second, a time without a zone, years outside 1583 to 9999, other notations.
 *
 * O(1), about 0.3 µs. Never throws.
 *
 * @example parseInstant('2024-12-24') // 1735084799999
 */
export function parseInstant(text: string): number | undefined {
  if (!instantPattern.test(text)) return undefined
  const days = daysFrom(digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10))
  if (days === undefined) return undefined
  if (text.length === 10) return (days + 1) * dayMs - 1
  const hour = digitsAt(text, 11, 13)
  const minute = digitsAt(text, 14, 16)
  const second = text.charAt(16) === ':' ? digitsAt(text, 17, 19) : 0
  const offset = offsetOf(text)
  if (hour > 23 || minute > 59 || second > 59 || offset === undefined) return undefined
  const minutes = hour * 60 + minute - offset
  const instant = days * dayMs + minutes * MINUTE_MS + second * 1_000 + millisecondsOf(text)
  return instant < FIRST_MS || instant > LAST_MS ? undefined : instant
}

/** The zone at the end of an instant, in minutes east; undefined for one that no place keeps. */
function offsetOf(text: string): number | undefined {
  if (text.endsWith('Z')) return 0
  const end = text.length
  const minutes = digitsAt(text, end - 2, end)
  const offset = digitsAt(text, end - 5, end - 3) * 60 + minutes
  if (minutes > 59 || offset > FARTHEST_OFFSET) return undefined
  return text.charAt(end - 6) === '-' ? -offset : offset
}

/** The first three digits of the fraction of a second; 0 for none. */
function millisecondsOf(text: string): number {
  if (text.charAt(19) !== '.') return 0
  let value = 0
  for (let at = 20, scale = 100; scale >= 1; at++, scale /= 10) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) break
    value += digit * scale
  }
  return value
}

/**
 * Reads a day.
 *
 * @param text `YYYY-MM-DD`, nothing around it.
 * @returns the same text where the day exists, in 1583 to 9999; else `undefined`, also for an instant.
 *
 * O(1). Never throws.
 *
 * @example parseDay('2024-02-30') // undefined
 */
export function parseDay(text: string): string | undefined {
  return text.length === 10 && parseInstant(text) !== undefined ? text : undefined
}

/**
 * The day, UTC, in which an instant falls.
 *
 * @param ms milliseconds since 1970, in years 1583 to 9999.
 * @returns `YYYY-MM-DD`. Throws RangeError for what is no time at all (`NaN`).
 *
 * @example dayOf(1735084799999) // '2024-12-24'
 */
export function dayOf(ms: number): string {
  return instantOf(ms).slice(0, 10)
}

/**
 * Writes an instant in the one form that is stored and exported.
 *
 * @param ms milliseconds since 1970, in years 1583 to 9999.
 * @returns `YYYY-MM-DDTHH:MM:SS.sssZ`. Throws RangeError for what is no time at all (`NaN`).
 *
 * @example instantOf(0) // '1970-01-01T00:00:00.000Z'
 */
export function instantOf(ms: number): string {
  return new Date(ms).toISOString()
}

function daysFrom(year: number, month: number, day: number): number | undefined {
  return year < FIRST_YEAR ? undefined : daysSince1970(year, month, day)
}

/** The value of the ASCII digits from one place up to another. */
function digitsAt(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48
  return value
}
