import type { Listed, Page } from './page.ts'
import type { Reading } from './store.ts'

/** One event in the list. Counts include the events it contains. */
export type EventRow = Readonly<{
  id: string
  title: string
  place: string | undefined
  startedOn: string | undefined
  endedOn: string | undefined
  dateAsWorded: string | undefined
  within: Readonly<{ id: string; title: string }> | undefined
  sample: boolean
  claims: number
  /** Open conflicts above `info`. */
  openConflicts: number
  /** Questions with a contested claim. */
  contestedQuestions: number
  /** ISO instant of the last change of anything in it. */
  changedAt: string
  version: number
}>

/** `text` is looked for in title and place, letter case aside. */
export type EventsAsk = Readonly<{
  text?: string | undefined
  contested?: boolean | undefined
  sample?: boolean | undefined
  page: Page
}>

/** Lists current events, the last changed first. */
export async function listEvents(reading: Reading, ask: EventsAsk): Promise<Listed<EventRow>> {
  throw new Error(`to follow: ${typeof reading} ${ask.page}`)
}
