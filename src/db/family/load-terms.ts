import type { Policy, Term } from '../../domain/bundle/bundle.ts'
import { keptQuery } from '../kept-query.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { among, type Extent, grouped } from './extent.ts'

type TermOfKind = Readonly<{ kind: 'measure' | 'population'; term: Term }>

/** Loads the newsroom's own terms of each event, in the order given. Two queries. */
export async function loadTerms(
  reading: Reading,
  { events, at }: Extent,
): Promise<(eventId: string) => readonly TermOfKind[]> {
  const terms = await termRows(reading, { events, at })
  const disjoint = await disjointRows(reading, { events, at })
  const othersOf = grouped(
    disjoint,
    ({ event_id, kind, term_id }) => `${event_id} ${kind} ${term_id}`,
    ({ other_id }) => other_id,
  )
  return grouped(
    terms,
    ({ event_id }) => event_id,
    ({ event_id, kind, id, name, within_id }): TermOfKind => ({
      kind,
      term: {
        id,
        name,
        within: within_id ?? undefined,
        disjointFrom: othersOf(`${event_id} ${kind} ${id}`),
      },
    }),
  )
}

/** Loads the thresholds kept with each event. One query. */
export async function loadPolicies(
  reading: Reading,
  { events, at }: Extent,
): Promise<(eventId: string) => Policy | undefined> {
  const rows = await policyRows(reading, { events, at })
  const policies = grouped(
    rows,
    ({ event_id }) => event_id,
    (row): Policy => ({
      aboutTolerance: row.about_tolerance,
      windowHours: row.window_hours,
      nearCopy: row.near_copy,
      severity: [row.moderate_from, row.major_from, row.extreme_from],
    }),
  )
  return (eventId) => policies(eventId)[0]
}

const termRows = keptQuery((reading, { events, at }: Extent) =>
  reading.db
    .selectFrom('term')
    .innerJoin('event', (join) =>
      join.onRef('event.id', '=', 'term.event_id').onRef('event.revision', '=', 'term.revision'),
    )
    .select(['term.event_id', 'term.kind', 'term.id', 'term.name', 'term.within_id'])
    .where((eb) => among(reading, eb.ref('term.event_id'), events))
    .where(standing('event', at))
    .orderBy('term.event_id')
    .orderBy('term.position'),
)

const disjointRows = keptQuery((reading, { events, at }: Extent) =>
  reading.db
    .selectFrom('term_disjoint as pair')
    .innerJoin('event', (join) =>
      join.onRef('event.id', '=', 'pair.event_id').onRef('event.revision', '=', 'pair.revision'),
    )
    .select(['pair.event_id', 'pair.kind', 'pair.term_id', 'pair.other_id'])
    .where((eb) => among(reading, eb.ref('pair.event_id'), events))
    .where(standing('event', at))
    .orderBy('pair.event_id')
    .orderBy('pair.position'),
)

const policyRows = keptQuery((reading, { events, at }: Extent) =>
  reading.db
    .selectFrom('policy')
    .innerJoin('event', (join) =>
      join
        .onRef('event.id', '=', 'policy.event_id')
        .onRef('event.revision', '=', 'policy.revision'),
    )
    .select([
      'policy.event_id',
      'policy.about_tolerance',
      'policy.window_hours',
      'policy.near_copy',
      'policy.moderate_from',
      'policy.major_from',
      'policy.extreme_from',
    ])
    .where((eb) => among(reading, eb.ref('policy.event_id'), events))
    .where(standing('event', at)),
)
