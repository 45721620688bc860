import type { Revision } from './tables.ts'

export type EventTable = Revision & {
  title: string
  folded: string
  place: string | null
  started_on: string | null
  ended_on: string | null
  date_as_worded: string | null
  within_id: string | null
}

type OfEvent = { event_id: string; revision: number }

/** A side's id may stand under several events of one bundle: then it is one side, described anew. */
export type SideTable = OfEvent & {
  id: string
  given_id: string | null
  position: number
  name: string
}

export type VictimTable = OfEvent & {
  id: string
  given_id: string | null
  position: number
  name: string | null
  age: number | null
  population: string | null
}

/** A measure or population of the newsroom's own, kept with each outermost event it came with. */
export type TermTable = OfEvent & {
  kind: 'measure' | 'population'
  id: string
  position: number
  name: string
  within_id: string | null
}

/** The thresholds an outermost event is analysed with. */
export type PolicyTable = OfEvent & {
  about_tolerance: number
  window_hours: number
  near_copy: number
  moderate_from: number
  major_from: number
  extreme_from: number
}

export type EventTables = {
  event: EventTable
  side: SideTable
  side_member: OfEvent & { side_id: string; position: number; actor_id: string }
  victim: VictimTable
  term: TermTable
  term_disjoint: OfEvent & {
    kind: 'measure' | 'population'
    term_id: string
    position: number
    other_id: string
  }
  policy: PolicyTable
}
