import type {
  Analysis,
  ClaimFinding,
  Conflict,
  QuestionFinding,
} from '../../domain/analysis/analysis.ts'
import type { Bundle } from '../../domain/bundle/bundle.ts'
import { type BundleIndex, indexBundle } from '../../domain/bundle/index-bundle.ts'
import type { Event } from '../../domain/event/event.ts'
import { byId, byUnits } from '../ordering.ts'

/** A question with its number in the report, what the analysis says of it, and its claims. */
export type Asked = Readonly<{
  number: number
  finding: QuestionFinding
  claims: readonly ClaimFinding[]
}>

/** An event with all that it contains, and what the analysis says of their questions. */
export type Family = Readonly<{
  root: Event
  /** The root first, then what it contains; by first day, then id. */
  events: readonly Event[]
  /** In the order of the events, the contested first, then by id. */
  questions: readonly Asked[]
  conflicts: readonly Conflict[]
}>

/**
 * Sorts an analysis by families of events.
 *
 * @param bundle cut to the same time as the analysis.
 * @returns one family for every event that lies within no other, by first day, then id; undated ones last.
 *
 * O(n log n); the same for every order of the bundle's arrays.
 */
export function familiesOf(bundle: Bundle, analysis: Analysis): readonly Family[] {
  const index = indexBundle(bundle)
  const familyOf = (eventId: string) => index.familyRootOf(eventId)
  const events = Map.groupBy(bundle.events.toSorted(byDay), ({ id }) => familyOf(id))
  const questions = Map.groupBy(analysis.questions, ({ question }) => familyOf(question.event))
  const claims = Map.groupBy(analysis.claims, ({ question }) => question.id)
  const conflicts = Map.groupBy(analysis.conflicts, conflictFamily(analysis, index))
  return [...events].map(([rootId, members]) => {
    const ordered = members.toSorted((one, other) => rank(one, rootId) - rank(other, rootId))
    const [root] = ordered
    if (root === undefined) throw new RangeError('a family without events')
    return {
      root,
      events: ordered,
      questions: inEventOrder(questions.get(rootId) ?? [], ordered).map((finding, place) => ({
        number: place + 1,
        finding,
        claims: claims.get(finding.question.id) ?? [],
      })),
      conflicts: conflicts.get(rootId) ?? [],
    }
  })
}

function conflictFamily(analysis: Analysis, index: BundleIndex): (conflict: Conflict) => string {
  const events = new Map(analysis.claims.map(({ claim, question }) => [claim.id, question.event]))
  return ({ claims }) => index.familyRootOf(events.get(claims[0] ?? '') ?? '')
}

function inEventOrder(
  questions: readonly QuestionFinding[],
  events: readonly Event[],
): readonly QuestionFinding[] {
  const places = new Map(events.map(({ id }, place) => [id, place]))
  const place = ({ question }: QuestionFinding) => places.get(question.event) ?? events.length
  return questions.toSorted(
    (one, other) =>
      place(one) - place(other) ||
      (one.contested ? 0 : 1) - (other.contested ? 0 : 1) ||
      byId(one.question, other.question),
  )
}

function rank({ id }: Event, rootId: string): number {
  return id === rootId ? 0 : 1
}

function byDay(one: Event, other: Event): number {
  return byUnits(one.startedOn ?? '~', other.startedOn ?? '~') || byId(one, other)
}
