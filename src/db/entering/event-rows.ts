import type { Policy, Term, Vocabulary } from '../../domain/bundle/bundle.ts'
import type { Event } from '../../domain/event/event.ts'
import { folded } from '../folding/folded.ts'
import type { RowsOf, Stamp } from './stamp.ts'

type EventTable = 'event' | 'side' | 'side_member' | 'victim'

/**
 * The rows that one revision of each event is stored in.
 *
 * @param givenIdOf the id that a side or victim had in the bundle it came with.
 */
export function eventRows(
  events: readonly Event[],
  { revision, at }: Stamp,
  givenIdOf: (id: string) => string | undefined,
): RowsOf<EventTable> {
  return {
    event: events.map((event) => ({
      id: event.id,
      revision,
      entered_at: at,
      replaced_at: null,
      title: event.title,
      folded: [event.title, event.place ?? ''].map(folded).join('\n'),
      place: event.place ?? null,
      started_on: event.startedOn ?? null,
      ended_on: event.endedOn ?? null,
      date_as_worded: event.dateAsWorded ?? null,
      within_id: event.within ?? null,
    })),
    side: events.flatMap(({ id: event_id, sides }) =>
      sides.map(({ id, name }, position) => {
        return { event_id, revision, id, given_id: givenIdOf(id) ?? null, position, name }
      }),
    ),
    side_member: events.flatMap(({ id: event_id, sides }) =>
      sides.flatMap(({ id: side_id, members }) =>
        members.map((actor_id, position) => ({ event_id, revision, side_id, position, actor_id })),
      ),
    ),
    victim: events.flatMap(({ id: event_id, victims }) =>
      victims.map(({ id, name = null, age = null, population = null }, position) => {
        const given_id = givenIdOf(id) ?? null
        return { event_id, revision, id, given_id, position, name, age, population }
      }),
    ),
  }
}

/** The rows for the terms and thresholds that come with outermost events. */
export function termRows(
  eventIds: readonly string[],
  { revision }: Stamp,
  { vocabulary, policy }: Readonly<{ vocabulary: Vocabulary; policy: Policy }>,
): RowsOf<'term' | 'term_disjoint' | 'policy'> {
  const terms = [...ofKind('measure', vocabulary), ...ofKind('population', vocabulary)]
  const [moderate_from, major_from, extreme_from] = policy.severity
  return {
    term: eventIds.flatMap((event_id) =>
      terms.map(({ kind, term: { id, name, within } }, position) => {
        return { event_id, revision, kind, id, position, name, within_id: within ?? null }
      }),
    ),
    term_disjoint: eventIds.flatMap((event_id) =>
      terms.flatMap(({ kind, term: { id: term_id, disjointFrom } }) =>
        disjointFrom.map((other_id, position) => {
          return { event_id, revision, kind, term_id, position, other_id }
        }),
      ),
    ),
    policy: eventIds.map((event_id) => ({
      event_id,
      revision,
      about_tolerance: policy.aboutTolerance,
      window_hours: policy.windowHours,
      near_copy: policy.nearCopy,
      moderate_from,
      major_from,
      extreme_from,
    })),
  }
}

function ofKind(
  kind: 'measure' | 'population',
  { measures, populations }: Vocabulary,
): readonly Readonly<{ kind: 'measure' | 'population'; term: Term }>[] {
  const terms = kind === 'measure' ? measures : populations
  return terms.map((term) => ({ kind, term }))
}
