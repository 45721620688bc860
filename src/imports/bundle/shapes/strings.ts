import { z } from 'zod'
import { parseDay, parseInstant } from '../../../domain/time/parse-date.ts'

const longestId = 200

/** Any text that every database and every file format can keep: no NUL, no half of a surrogate pair. */
export const words = z
  .string()
  .refine(
    (text) => text.isWellFormed() && !text.includes('\0'),
    'must hold no NUL and no half of a surrogate pair',
  )

/** An id: 1 to 200 UTF-16 units of any text. */
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
