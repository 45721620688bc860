import type { Policy, Term, Vocabulary } from '../../domain/bundle/bundle.ts'
import type { Event, Side, Victim } from '../../domain/event/event.ts'
import { keptQuery } from '../kept-query.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { among, type Extent, grouped } from './extent.ts'
import { loadPolicies, loadTerms } from './load-terms.ts'

/** Events by id, each outermost one with the terms and thresholds kept with it. */
export type EventsLoaded = Readonly<{
  events: readonly Event[]
  vocabularyOf(eventId: string): Vocabulary
  policyOf(eventId: string): Policy | undefined
}>

/** Loads events with their sides and victims. Seven queries. */
export async function loadEvents(reading: Reading, extent: Extent): Promise<EventsLoaded> {
  const rows = await eventRows(reading, extent)
  const sidesOf = await loadSides(reading, extent)
  const victimsOf = await loadVictims(reading, extent)
  const termsOf = await loadTerms(reading, extent)
  const policyOf = await loadPolicies(reading, extent)
  const present = new Set(rows.map(({ id }) => id))
  return {
    events: rows.map((row) => ({
      id: row.id,
      title: row.title,
      place: row.place ?? undefined,
      startedOn: row.started_on ?? undefined,
      endedOn: row.ended_on ?? undefined,
      dateAsWorded: row.date_as_worded ?? undefined,
      within: row.within_id !== null && present.has(row.within_id) ? row.within_id : undefined,
      sides: sidesOf(row.id),
      victims: victimsOf(row.id),
    })),
    vocabularyOf: (eventId) => vocabularyFrom(termsOf(eventId)),
    policyOf,
  }
}

function vocabularyFrom(
  terms: readonly Readonly<{ kind: 'measure' | 'population'; term: Term }>[],
): Vocabulary {
  const ofKind = (kind: 'measure' | 'population') =>
    terms.filter((one) => one.kind === kind).map(({ term }) => term)
  return { measures: ofKind('measure'), populations: ofKind('population') }
}

async function loadSides(
  reading: Reading,
  { events, at }: Extent,
): Promise<(eventId: string) => readonly Side[]> {
  const sides = await sideRows(reading, { events, at })
  const members = await memberRows(reading, { events, at })
  const membersOf = grouped(
    members,
    ({ event_id, side_id }) => `${event_id} ${side_id}`,
    ({ actor_id }) => actor_id,
  )
  return grouped(
    sides,
    ({ event_id }) => event_id,
    ({ event_id, id, name }): Side => ({ id, name, members: membersOf(`${event_id} ${id}`) }),
  )
}

async function loadVictims(
  reading: Reading,
  { events, at }: Extent,
): Promise<(eventId: string) => readonly Victim[]> {
  const rows = await victimRows(reading, { events, at })
  return grouped(
    rows,
    ({ event_id }) => event_id,
    ({ id, name, age, population }): Victim => ({
      id,
      name: name ?? undefined,
      age: age ?? undefined,
      population: population ?? undefined,
    }),
  )
}

const eventRows = keptQuery((reading, { events, at }: Extent) =>
  reading.db
    .selectFrom('event')
    .select(['id', 'title', 'place', 'started_on', 'ended_on', 'date_as_worded', 'within_id'])
    .where((eb) => among(reading, eb.ref('event.id'), events))
    .where(standing('event', at))
    .orderBy('id'),
)

const sideRows = keptQuery((reading, { events, at }: Extent) =>
  reading.db
    .selectFrom('side')
    .innerJoin('event', (join) =>
      join.onRef('event.id', '=', 'side.event_id').onRef('event.revision', '=', 'side.revision'),
    )
    .select(['side.event_id', 'side.id', 'side.name'])
    .where((eb) => among(reading, eb.ref('side.event_id'), events))
    .where(standing('event', at))
    .orderBy('side.event_id')
    .orderBy('side.position'),
)

const memberRows = keptQuery((reading, { events, at }: Extent) =>
  reading.db
    .selectFrom('side_member as member')
    .innerJoin('event', (join) =>
      join
        .onRef('event.id', '=', 'member.event_id')
        .onRef('event.revision', '=', 'member.revision'),
    )
    .select(['member.event_id', 'member.side_id', 'member.actor_id'])
    .where((eb) => among(reading, eb.ref('member.event_id'), events))
    .where(standing('event', at))
    .orderBy('member.event_id')
    .orderBy('member.side_id')
    .orderBy('member.position'),
)

const victimRows = keptQuery((reading, { events, at }: Extent) =>
  reading.db
    .selectFrom('victim')
    .innerJoin('event', (join) =>
      join
        .onRef('event.id', '=', 'victim.event_id')
        .onRef('event.revision', '=', 'victim.revision'),
    )
    .select(['victim.event_id', 'victim.id', 'victim.name', 'victim.age', 'victim.population'])
    .where((eb) => among(reading, eb.ref('victim.event_id'), events))
    .where(standing('event', at))
    .orderBy('victim.event_id')
    .orderBy('victim.position'),
)
