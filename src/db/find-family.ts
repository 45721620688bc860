import { type Bundle, defaultPolicy } from '../domain/bundle/bundle.ts'
import type { Document } from '../domain/document/document.ts'
import { familyLine } from './family/family-line.ts'
import { loadThings } from './family/load-bundle.ts'
import type { DocumentsLoaded } from './family/load-documents.ts'
import { standing } from './rows/standing.ts'
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
 * The outermost event with all that it contains: their questions, claims, cited documents with those that these
 * derive from or that derive from them, and every actor named or spoken for. All ids are those of the database;
 * every array is sorted by id.
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
  const line = await familyLine(reading, eventId, ask.recordedBy)
  if (line === undefined) return undefined
  const { root } = line
  const about = await aboutFamily(reading, root)
  const { events, questions, claims, documents, actors, searches } = await loadThings(reading, {
    events: line.events,
    at: ask.recordedBy,
  })
  return {
    root,
    ...about,
    bundle: {
      actors,
      events: events.events,
      documents: withTextHashes(documents),
      questions,
      claims,
      vocabulary: events.vocabularyOf(root),
      policy: events.policyOf(root) ?? defaultPolicy,
    },
    searches,
  }
}

/** Which family an event belongs to, and how often it has changed. */
export type FamilyVersion = Pick<Family, 'root' | 'version'>

/**
 * Finds the version of an event's family without loading it, to ask whether a page of it still holds.
 *
 * @returns `undefined` where `findFamily` would give none. One query for what is current, two for an earlier time.
 */
export async function findFamilyVersion(
  reading: Reading,
  eventId: string,
  ask: FamilyAsk = {},
): Promise<FamilyVersion | undefined> {
  if (ask.recordedBy === undefined) {
    return reading.db
      .selectFrom('event_summary')
      .innerJoin('family', 'family.root_id', 'event_summary.root_id')
      .select(['family.root_id as root', 'family.version'])
      .where('event_summary.event_id', '=', eventId)
      .executeTakeFirst()
  }
  const line = await familyLine(reading, eventId, ask.recordedBy)
  if (line === undefined) return undefined
  const { version } = await aboutFamily(reading, line.root)
  return { root: line.root, version }
}

/** As `findFamily`, by one of the family's questions. */
export async function findFamilyOfQuestion(
  reading: Reading,
  questionId: string,
  ask: FamilyAsk = {},
): Promise<Family | undefined> {
  const question = await reading.db
    .selectFrom('question')
    .select('question.event_id')
    .where('question.id', '=', questionId)
    .where(standing('question', ask.recordedBy))
    .executeTakeFirst()
  return question && findFamily(reading, question.event_id, ask)
}

/** As `findFamily`, by one of the family's claims. */
export async function findFamilyOfClaim(
  reading: Reading,
  claimId: string,
  ask: FamilyAsk = {},
): Promise<Family | undefined> {
  const claim = await reading.db
    .selectFrom('claim')
    .select('claim.question_id')
    .where('claim.id', '=', claimId)
    .where(standing('claim', ask.recordedBy))
    .executeTakeFirst()
  return claim && findFamilyOfQuestion(reading, claim.question_id, ask)
}

async function aboutFamily(
  reading: Reading,
  root: string,
): Promise<Readonly<{ version: number; sample: boolean }>> {
  const row = await reading.db
    .selectFrom('thing')
    .leftJoin('family', 'family.root_id', 'thing.id')
    .select(['thing.sample', 'family.version'])
    .where('thing.id', '=', root)
    .executeTakeFirstOrThrow()
  return { version: row.version ?? 0, sample: row.sample === 1 }
}

function withTextHashes({ documents, hashesOf }: DocumentsLoaded): readonly Document[] {
  return documents.map((document) => ({
    ...document,
    sha256: document.sha256 ?? hashesOf(document.id)?.ofText,
  }))
}
