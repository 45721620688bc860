import fc from 'fast-check'
import type { Event, Side } from '../../../src/domain/event/event.ts'
import { maybe, maybePicked, pick, words } from './picks.ts'
import { populations } from './terms.ts'

const draft = fc.record({
  parent: maybe(pick, 2),
  place: maybe(words),
  days: maybe(fc.tuple(fc.integer({ min: 20, max: 25 }), fc.nat({ max: 4 }))),
  endless: fc.boolean(),
  dateAsWorded: maybe(fc.constantFrom('Tuesday', 'earlier this week'), 1),
  sideCount: fc.integer({ min: 0, max: 3 }),
  /** For each actor, the side it joins; 3 and more = none. */
  joins: fc.array(fc.nat({ max: 4 }), { minLength: 6, maxLength: 6 }),
  /** The actor, if any, that stands on every side at once. */
  turncoat: maybe(fc.nat({ max: 11 }), 1),
  victims: fc.array(
    fc.record({
      name: maybe(words),
      age: maybe(fc.nat({ max: 99 })),
      population: maybe(fc.constantFrom(...populations)),
    }),
    { maxLength: 2 },
  ),
})

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never

/**
 * One to three events `e0`, `e1` …; each stands alone or lies within one before it. Side ids are shared among
 * events of one depth and never repeat an inherited one; an actor joins at most one side down a line of events, save
 * for a turncoat, who stands on every side of one event.
 */
export function events(actorIds: readonly string[]): fc.Arbitrary<readonly Event[]> {
  return fc.array(draft, { minLength: 1, maxLength: 3 }).map((drafts) => {
    const made: Event[] = []
    for (const [place, one] of drafts.entries()) {
      const within = maybePicked(made, one.parent)
      const above = lineOf(made, within)
      const taken = new Set(above.flatMap(({ sides }) => sides).flatMap(({ members }) => members))
      made.push({
        id: `e${place}`,
        title: `Event ${place}`,
        place: one.place,
        startedOn: one.days && `2024-12-${one.days[0]}`,
        endedOn: one.days && !one.endless ? `2024-12-${one.days[0] + one.days[1]}` : undefined,
        dateAsWorded: one.dateAsWorded,
        within: within?.id,
        sides: sidesFrom(one, { depth: above.length, actorIds, taken }),
        victims: one.victims.map((victim, n) => ({ id: `v${place}-${n}`, ...victim })),
      })
    }
    return made
  })
}

/** The event given and all that contain it, nearest first. */
export function lineOf(events: readonly Event[], event: Event | undefined): readonly Event[] {
  if (event === undefined) return []
  return [
    event,
    ...lineOf(
      events,
      events.find(({ id }) => id === event.within),
    ),
  ]
}

function sidesFrom(
  { sideCount, joins, turncoat }: Draft,
  {
    depth,
    actorIds,
    taken,
  }: Readonly<{ depth: number; actorIds: readonly string[]; taken: ReadonlySet<string> }>,
): readonly Side[] {
  return Array.from({ length: sideCount }, (_, n) => ({
    id: `s${depth}-${n}`,
    name: `Side ${n}`,
    members: actorIds.filter(
      (id, place) => (joins[place] === n || turncoat === place) && !taken.has(id),
    ),
  }))
}
