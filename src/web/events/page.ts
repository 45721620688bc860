import type { EventRow } from '../../db/lists/list-events.ts'
import type { Listed } from '../../db/lists/page.ts'
import { eventDates } from '../../domain/wording/event-dates.ts'
import { type EmptyState, emptyState } from '../list/empty-state.ts'
import {
  type FilterForm,
  filterForm,
  settingsOf,
  textFacet,
  tickFacet,
} from '../list/filter-form.ts'
import { type Pager, pagerOf } from '../list/pager.ts'
import type { Tally } from '../list/tally.ts'
import { type Chip, sampleChip } from '../page/chip.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { hrefOf, type Link } from '../page/link.ts'
import { view } from '../views.ts'
import type { Words } from '../words/words.ts'

/** One event as the list shows it. */
export type EventLine = Readonly<{
  event: Link
  whereAndWhen: string
  within: Link | undefined
  sample: Chip | undefined
  tallies: readonly Tally[]
}>

/** The offer to remove the sample events. */
export type SamplesOffer = Readonly<{
  title: string
  says: string
  action: string
  remove: string
}>

/** The events list. */
export type EventsPage = Framed &
  Readonly<{
    lede: string
    partOf: string
    samples: SamplesOffer | undefined
    filters: FilterForm
    columns: readonly string[]
    lines: readonly EventLine[]
    empty: EmptyState | undefined
    pager: Pager
  }>

export const eventsView = view<EventsPage>('events/events')

/**
 * Words the events list.
 *
 * @param found the events of this page, the titles of all samples, and the filters in force.
 */
export function eventsPage(
  setting: Setting,
  found: Readonly<{
    events: Listed<EventRow>
    samples: readonly string[]
    filters: Readonly<{
      q: string | undefined
      contested: true | undefined
      sample: true | undefined
    }>
  }>,
): EventsPage {
  const { words } = setting
  const said = words.events
  const facets = [
    textFacet('q', said.filters.text, found.filters.q),
    tickFacet('contested', said.filters.contested, found.filters.contested),
    tickFacet('sample', said.filters.sample, found.filters.sample),
  ]
  const filters = filterForm(words, '/events', facets)
  const add = { href: '/events/new', text: words.eventEntry.add }
  return {
    frame: frameOf(setting, {
      title: said.title,
      path: '/events',
      section: 'events',
      actions: [add],
    }),
    lede: said.lede,
    partOf: said.within,
    samples: found.samples.length > 0 ? samplesOffer(words, found.samples) : undefined,
    filters,
    columns: Object.values(said.columns),
    lines: found.events.rows.map((row) => eventLine(words, row)),
    empty: found.events.rows.length > 0 ? undefined : emptyState(words, filters, said.empty, add),
    pager: pagerOf(words, found.events, '/events', settingsOf(facets)),
  }
}

function samplesOffer(words: Words, titles: readonly string[]): SamplesOffer {
  const { title, says, remove } = words.events.samples
  return { title, says: says(titles), action: '/samples/removal', remove }
}

function eventLine(words: Words, row: EventRow): EventLine {
  const { columns } = words.events
  const { count, day } = words.formats
  const when = eventDates(row) ?? words.events.noDate
  return {
    event: { href: hrefOf.event(row.id), text: row.title },
    whereAndWhen: row.place === undefined ? when : `${row.place} · ${when}`,
    within: row.within && { href: hrefOf.event(row.within.id), text: row.within.title },
    sample: row.sample ? sampleChip(words) : undefined,
    tallies: [
      {
        label: columns.openConflicts,
        figure: count(row.openConflicts),
        isLoud: row.openConflicts > 0,
      },
      {
        label: columns.contested,
        figure: count(row.contestedQuestions),
        isLoud: row.contestedQuestions > 0,
      },
      { label: columns.claims, figure: count(row.claims), isLoud: false },
      { label: columns.changed, figure: day(row.changedAt), isLoud: false },
    ],
  }
}
