import { listEvents } from '../../db/lists/list-events.ts'
import { firstPage } from '../../db/lists/page.ts'
import type { Reading } from '../../db/store.ts'

/** An event as a filter form offers it. */
export type EventChoice = Readonly<{ value: string; text: string }>

/** Lists the 100 last changed events by title, for the filter forms of the lists. Two queries. */
export async function eventChoices(reading: Reading): Promise<readonly EventChoice[]> {
  const { rows } = await listEvents(reading, { page: firstPage(100) })
  return rows
    .map(({ id, title }) => ({ value: id, text: title }))
    .sort((one, other) => one.text.localeCompare(other.text))
}
