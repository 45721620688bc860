import { z } from 'zod'
import { parseDay, parseInstant } from '../../../domain/time/parse-date.ts'

const longestId = 200

/** True for any text that every database and every file format can keep: no NUL, no half of a surrogate pair. */
export function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\0')
}

/** True for such a text of 1 to 200 UTF-16 units. */
export function isId(value: unknown): value is string {
  return isWords(value) && value.length > 0 && value.length <= longestId
}

/** Any text that every database and every file format can keep. */
export const words = z.string().refine(isWords, 'must hold no NUL and no half of a surrogate pair')

/** An id. */
export const id = words.min(1).max(longestId)

/** A day or an instant, kept as given. */
export const moment = words.refine(
  (text) => parseInstant(text) !== undefined,
  'must be a day (2024-12-25) or an instant (2024-12-25T08:00:00Z)',
)

/** A day, kept as given. */
export const day = words.refine(
  (text) => parseDay(text) !== undefined,
  'must be a day (2024-12-25)',
)
