import { likeFolded } from '../folding/like-folded.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { type Listed, listed, type Page, stretchOf } from './page.ts'

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
  const events = eventsAsked(reading, ask)
  const { total } = await events
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const { offset, limit } = stretchOf(ask.page)
  const rows = await events
    .innerJoin('family', 'family.root_id', 'summary.root_id')
    .leftJoin('event as container', (join) =>
      join.onRef('container.id', '=', 'event.within_id').on('container.replaced_at', 'is', null),
    )
    .select([
      'event.id',
      'event.title',
      'event.place',
      'event.started_on',
      'event.ended_on',
      'event.date_as_worded',
      'container.id as container_id',
      'container.title as container_title',
      'thing.sample',
      'summary.claims',
      'summary.open_conflicts',
      'summary.contested_questions',
      'family.changed_at',
      'family.version',
    ])
    .orderBy('family.changed_at', 'desc')
    .orderBy('summary.root_id', 'desc')
    .orderBy((eb) => eb.case().whenRef('event.id', '=', 'summary.root_id').then(0).else(1).end())
    .orderBy('event.title')
    .orderBy('event.id')
    .offset(offset)
    .limit(limit)
    .execute()
  return listed(rows.map(eventRowIn), total, ask.page)
}

function eventsAsked({ db }: Reading, { text, contested, sample }: EventsAsk) {
  return db
    .selectFrom('event')
    .innerJoin('event_summary as summary', 'summary.event_id', 'event.id')
    .innerJoin('thing', 'thing.id', 'event.id')
    .where(standing('event', undefined))
    .$if(text !== undefined, (events) =>
      events.where((eb) => likeFolded(eb.ref('event.folded'), text ?? '')),
    )
    .$if(contested !== undefined, (events) =>
      events.where('summary.contested_questions', contested ? '>' : '=', 0),
    )
    .$if(sample !== undefined, (events) => events.where('thing.sample', '=', sample ? 1 : 0))
}

function eventRowIn(row: {
  id: string
  title: string
  place: string | null
  started_on: string | null
  ended_on: string | null
  date_as_worded: string | null
  container_id: string | null
  container_title: string | null
  sample: number
  claims: number
  open_conflicts: number
  contested_questions: number
  changed_at: string
  version: number
}): EventRow {
  return {
    id: row.id,
    title: row.title,
    place: row.place ?? undefined,
    startedOn: row.started_on ?? undefined,
    endedOn: row.ended_on ?? undefined,
    dateAsWorded: row.date_as_worded ?? undefined,
    within: named(row.container_id, row.container_title),
    sample: row.sample === 1,
    claims: row.claims,
    openConflicts: row.open_conflicts,
    contestedQuestions: row.contested_questions,
    changedAt: row.changed_at,
    version: row.version,
  }
}

function named(id: string | null, title: string | null): EventRow['within'] {
  return id === null || title === null ? undefined : { id, title }
}
