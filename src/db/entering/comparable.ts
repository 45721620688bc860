import { Refusal } from '../../domain/refusal.ts'
import { parseInstant } from '../../domain/time/parse-date.ts'
import { instantText } from '../rows/instant.ts'

/**
 * The instant that a date or time as given stands for when things are put in order: a day is its last millisecond.
 *
 * Throws `Refusal('invalid')` for what is no date.
 */
export function comparable(given: string | undefined): string | null {
  if (given === undefined) return null
  const ms = parseInstant(given)
  if (ms === undefined) throw new Refusal('invalid', `“${given}” is not a date or an instant.`)
  return instantText(ms)
}
