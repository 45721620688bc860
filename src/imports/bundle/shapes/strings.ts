import { z } from 'zod'
import { isBlank, isWebAddress, longest } from '../../../domain/bundle/limits.ts'
import { parseDay, parseInstant } from '../../../domain/time/parse-date.ts'

/** True for any text that every database and every file format can keep: no NUL, no half of a surrogate pair. */
function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\0')
}

/** True for such a text of 1 to 200 UTF-16 units. */
export function isId(value: unknown): value is string {
  return isWords(value) && value.length > 0 && value.length <= longest.id
}

/** True for such a text of at most so many UTF-16 units. */
export function isWordsUpTo(value: unknown, most: number): value is string {
  return isWords(value) && value.length <= most
}

/** True for such a text that shows something. */
export function isShownUpTo(value: unknown, most: number): value is string {
  return isWordsUpTo(value, most) && !isBlank(value)
}

/** True for a day or an instant. */
export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && parseInstant(value) !== undefined
}

/** Any text that every database and every file format can keep. */
export const words = z.string().refine(isWords, 'must hold no NUL and no half of a surrogate pair')

/** A text that may be blank, of at most so many UTF-16 units. */
export const wordsUpTo = (most: number) => words.max(most)

/** A text that shows something, of at most so many UTF-16 units. */
export const shownUpTo = (most: number) =>
  wordsUpTo(most).refine((text) => !isBlank(text), 'must not be blank')

/** The name of anyone or anything. */
export const name = shownUpTo(longest.name)

/** An address, kept as given; only the web's own schemes are let in. */
export const address = wordsUpTo(longest.url).refine(
  isWebAddress,
  'must be an http or https address, without white space',
)

/** An id. */
export const id = words.min(1).max(longest.id)

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
