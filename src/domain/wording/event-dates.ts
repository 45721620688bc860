import type { Event } from '../event/event.ts'
import { dayWords, quoted } from './english.ts'

/**
 * Says when an event was: its days as recorded, and the words of the source where there are any.
 *
 * @returns `undefined` where neither is recorded.
 *
 * @example "24 December 2024 to 26 December 2024 (“Tuesday”, as worded)"
 */
export function eventDates({
  startedOn,
  endedOn,
  dateAsWorded,
}: Pick<Event, 'startedOn' | 'endedOn' | 'dateAsWorded'>): string | undefined {
  const worded = dateAsWorded === undefined ? undefined : `${quoted(dateAsWorded)}, as worded`
  if (startedOn === undefined) return worded
  const days = [...new Set([startedOn, endedOn ?? startedOn])].map(dayWords).join(' to ')
  return worded === undefined ? days : `${days} (${worded})`
}
