import { type Bundle, defaultPolicy } from '../domain/bundle/bundle.ts'
import { keptBy, type Merge } from '../domain/bundle/merge.ts'
import type { Document } from '../domain/document/document.ts'
import { loadThings } from './family/load-bundle.ts'
import type { DocumentsLoaded } from './family/load-documents.ts'
import { keptQuery } from './kept-query.ts'
import { standingMerges } from './merging/standing-merges.ts'
import { standing } from './rows/standing.ts'
import type { Reading } from './store.ts'
import { familyLine } from './trees/family-line.ts'

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

/**
 * `recordedBy` is an ISO instant: what had been entered by then. Absent = all that is current. `asEntered` = nothing is
 * taken for anything else, whatever is merged; `andMerged` = as if these were merged too.
 */
export type FamilyAsk = Readonly<{
  recordedBy?: string | undefined
  asEntered?: boolean
  andMerged?: readonly Merge[]
}>

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
  const merges = await mergesFor(reading, ask)
  const line = await familyLine(reading, eventId, ask.recordedBy, merges)
  if (line === undefined) return undefined
  const { root } = line
  const about = await aboutFamily(reading, root)
  const { events, questions, claims, documents, actors, searches } = await loadThings(
    reading,
    { events: line.events, at: ask.recordedBy },
    merges,
  )
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

async function mergesFor(
  reading: Reading,
  { recordedBy, asEntered, andMerged = [] }: FamilyAsk,
): Promise<readonly Merge[]> {
  if (asEntered) return []
  return [...(await standingMerges(reading, recordedBy)), ...andMerged]
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
    return (await versionRows(reading, { eventId }))[0]
  }
  const merges = await standingMerges(reading, ask.recordedBy)
  const line = await familyLine(reading, eventId, ask.recordedBy, merges)
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
  const eventId = await findEventOfQuestion(reading, questionId, ask)
  return eventId === undefined ? undefined : findFamily(reading, eventId, ask)
}

/** As `findFamily`, by one of the family's claims. */
export async function findFamilyOfClaim(
  reading: Reading,
  claimId: string,
  ask: FamilyAsk = {},
): Promise<Family | undefined> {
  const eventId = await findEventOfClaim(reading, claimId, ask)
  return eventId === undefined ? undefined : findFamily(reading, eventId, ask)
}

/**
 * The event that a question is of, as it is read; `undefined` where no such question is, or was at `recordedBy`. Two
 * queries.
 */
export async function findEventOfQuestion(
  reading: Reading,
  questionId: string,
  ask: FamilyAsk,
): Promise<string | undefined> {
  const [row] = await questionRows(reading, { questionId, at: ask.recordedBy })
  return row && eventReadAs(reading, row.event_id, ask)
}

/** As `findEventOfQuestion`, of a claim. Two queries. */
export async function findEventOfClaim(
  reading: Reading,
  claimId: string,
  ask: FamilyAsk,
): Promise<string | undefined> {
  const [row] = await claimRows(reading, { claimId, at: ask.recordedBy })
  return row && eventReadAs(reading, row.event_id, ask)
}

async function eventReadAs(reading: Reading, id: string, ask: FamilyAsk): Promise<string> {
  return keptBy(await mergesFor(reading, ask))('event', id)
}

async function aboutFamily(
  reading: Reading,
  root: string,
): Promise<Readonly<{ version: number; sample: boolean }>> {
  const [row] = await aboutRows(reading, { root })
  if (row === undefined) throw new Error(`no thing ${root}`)
  return { version: row.version ?? 0, sample: row.sample === 1 }
}

function withTextHashes({ documents, hashesOf }: DocumentsLoaded): readonly Document[] {
  return documents.map((document) => ({
    ...document,
    sha256: document.sha256 ?? hashesOf(document.id)?.ofText,
  }))
}

type At = Readonly<{ at: string | undefined }>

const versionRows = keptQuery((reading, { eventId }: Readonly<{ eventId: string }>) =>
  reading.db
    .selectFrom('event_summary')
    .innerJoin('family', 'family.root_id', 'event_summary.root_id')
    .select(['family.root_id as root', 'family.version'])
    .where('event_summary.event_id', '=', eventId),
)

const aboutRows = keptQuery((reading, { root }: Readonly<{ root: string }>) =>
  reading.db
    .selectFrom('thing')
    .leftJoin('family', 'family.root_id', 'thing.id')
    .select(['thing.sample', 'family.version'])
    .where('thing.id', '=', root),
)

const questionRows = keptQuery(
  (reading, { questionId, at }: At & Readonly<{ questionId: string }>) =>
    reading.db
      .selectFrom('question')
      .select('question.event_id')
      .where('question.id', '=', questionId)
      .where(standing('question', at)),
)

const claimRows = keptQuery((reading, { claimId, at }: At & Readonly<{ claimId: string }>) =>
  reading.db
    .selectFrom('claim')
    .innerJoin('question', 'question.id', 'claim.question_id')
    .select('question.event_id')
    .where('claim.id', '=', claimId)
    .where(standing('claim', at))
    .where(standing('question', at)),
)
