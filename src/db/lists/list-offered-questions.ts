import { standingMerges } from '../merging/standing-merges.ts'
import { unmerged } from '../merging/unmerged.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { familyLine } from '../trees/family-line.ts'

/** A question as a form offers it. */
export type OfferedQuestion = Readonly<{
  id: string
  text: string
  event: Readonly<{ id: string; title: string }>
}>

const mostFamilies = 20
const mostQuestions = 200

/**
 * Lists questions to choose from, those of an event together, the events and questions entered last first.
 *
 * @param events whose questions are wanted, with those of the events around and within them; absent = of all events.
 * @returns at most 200. One query an event, of 20 at most, and one for the questions.
 */
export async function listOfferedQuestions(
  reading: Reading,
  events?: readonly string[],
): Promise<readonly OfferedQuestion[]> {
  const wanted = events && (await familiesOf(reading, events))
  const rows = await reading.db
    .selectFrom('question')
    .innerJoin('event', 'event.id', 'question.event_id')
    .select(['question.id', 'question.text', 'event.id as event_id', 'event.title'])
    .where(standing('question', undefined))
    .where(standing('event', undefined))
    .where((eb) => unmerged(eb.ref('question.id')))
    .$if(wanted !== undefined, (questions) =>
      questions.where((eb) => reading.engine.among(eb.ref('question.event_id'), wanted ?? [])),
    )
    .orderBy('event.id', 'desc')
    .orderBy('question.id', 'desc')
    .limit(mostQuestions)
    .execute()
  return rows.map(({ id, text, event_id, title }) => ({ id, text, event: { id: event_id, title } }))
}

async function familiesOf(reading: Reading, events: readonly string[]): Promise<readonly string[]> {
  const all = new Set<string>()
  const merges = await standingMerges(reading, undefined)
  for (const event of events.slice(0, mostFamilies)) {
    if (all.has(event)) continue
    const line = await familyLine(reading, event, undefined, merges)
    for (const one of line?.events ?? []) all.add(one)
  }
  return [...all]
}
