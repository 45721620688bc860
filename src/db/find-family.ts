import type { Bundle } from '../domain/bundle/bundle.ts'
import type { Reading } from './store.ts'

/** Somebody looked for a statement and found none. `searchedOn` is a day. */
export type Search = Readonly<{
  id: string
  question: string
  actor: string | undefined
  searchedBy: string
  searchedOn: string
  place: string | undefined
}>

/**
 * The outermost event with all that it contains: their questions, claims, cited documents and those they derive
 * from, and every actor named or spoken for. All ids are those of the database; every array is sorted by id.
 */
export type Family = Readonly<{
  /** The outermost event's id. */
  root: string
  /** Goes up by at least one with every change of anything in the family; a cache key with `root`. */
  version: number
  bundle: Bundle
  sample: boolean
  searches: readonly Search[]
}>

/** `recordedBy` is an ISO instant: what had been entered by then. Absent = all that is current. */
export type FamilyAsk = Readonly<{ recordedBy?: string | undefined }>

/**
 * Finds everything one analysis of an event looks at.
 *
 * @param eventId any event of the family.
 * @returns `undefined` where no such event is, or was at `recordedBy`. A fixed number of queries.
 */
export async function findFamily(
  reading: Reading,
  eventId: string,
  ask: FamilyAsk = {},
): Promise<Family | undefined> {
  throw new Error(`to follow: ${typeof reading} ${eventId} ${ask.recordedBy}`)
}

/** As `findFamily`, by one of the family's questions. */
export async function findFamilyOfQuestion(
  reading: Reading,
  questionId: string,
  ask: FamilyAsk = {},
): Promise<Family | undefined> {
  return findFamily(reading, questionId, ask)
}

/** As `findFamily`, by one of the family's claims. */
export async function findFamilyOfClaim(
  reading: Reading,
  claimId: string,
  ask: FamilyAsk = {},
): Promise<Family | undefined> {
  return findFamily(reading, claimId, ask)
}
