import type { Actor } from '../../domain/actor/actor.ts'
import { keptBy, type Merge, type MergedKind } from '../../domain/bundle/merge.ts'
import type { Claim } from '../../domain/claim/claim.ts'
import type { Document } from '../../domain/document/document.ts'
import type { Event } from '../../domain/event/event.ts'
import type { Question } from '../../domain/question/question.ts'
import type { Search } from '../find-family.ts'
import { mergedThings } from '../merging/merged-things.ts'
import { loadWithKept } from '../merging/with-kept.ts'
import type { Reading } from '../store.ts'
import type { Extent } from './extent.ts'
import { loadActors } from './load-actors.ts'
import { loadClaims } from './load-claims.ts'
import { type DocumentsLoaded, loadDocuments } from './load-documents.ts'
import { type EventsLoaded, loadEvents } from './load-events.ts'
import { loadQuestions, loadSearches } from './load-questions.ts'

/** All that stands of some events, or of everything; ids are the database's. */
export type Loaded = Readonly<{
  events: EventsLoaded
  questions: readonly Question[]
  claims: readonly Claim[]
  documents: DocumentsLoaded
  actors: readonly Actor[]
  searches: readonly Search[]
}>

/**
 * Loads events, their questions and claims, and the documents and actors these lean on. Twenty-one queries.
 *
 * @param merges what is read as one; absent = everything as it was entered.
 */
export async function loadThings(
  reading: Reading,
  extent: Extent,
  merges: readonly Merge[] = [],
): Promise<Loaded> {
  const kept = keptBy(merges)
  const keptOf = (kind: MergedKind) => (id: string) => kept(kind, id)
  const events = await loadEvents(reading, extent)
  const questions = await loadQuestions(reading, extent)
  const claims = await loadClaims(reading, extent)
  const searches = await loadSearches(reading, extent)
  const everything = extent.events === 'all'
  const loadSome = (ids: readonly string[] | 'all') => loadDocuments(reading, ids, extent.at)
  const documents = everything
    ? await loadSome('all')
    : await loadWithKept(citedBy(claims), {
        load: loadSome,
        idsIn: (loaded) => loaded.documents.map(({ id }) => id),
        keptOf: keptOf('document'),
      })
  const named = namedIn({ events: events.events, claims, documents: documents.documents, searches })
  const actors = everything
    ? await loadActors(reading, 'all', extent.at)
    : await loadActorsWithKept(reading, named, { at: extent.at, keptOf: keptOf('actor') })
  return mergedThings({ events, questions, claims, documents, actors, searches }, merges)
}

/** As `loadActors`, with those that they, and the bodies they speak for, are read as. */
export function loadActorsWithKept(
  reading: Reading,
  ids: readonly string[],
  { at, keptOf }: Readonly<{ at: string | undefined; keptOf: (id: string) => string }>,
): Promise<readonly Actor[]> {
  return loadWithKept(ids, {
    load: (some) => loadActors(reading, some, at),
    idsIn: (actors) => actors.map(({ id }) => id),
    keptOf,
  })
}

function citedBy(claims: readonly Claim[]): readonly string[] {
  return distinct(claims.flatMap(({ citations }) => citations.map(({ document }) => document)))
}

function namedIn(
  things: Readonly<{
    events: readonly Event[]
    claims: readonly Claim[]
    documents: readonly Document[]
    searches: readonly Search[]
  }>,
): readonly string[] {
  return distinct([
    ...things.events.flatMap(({ sides }) => sides.flatMap(({ members }) => members)),
    ...things.claims.flatMap(({ claimant, citations }) => [
      ...(claimant === undefined ? [] : [claimant]),
      ...citations.flatMap(({ via }) => via),
    ]),
    ...things.documents.map(({ publisher }) => publisher),
    ...things.searches.flatMap(({ actor }) => (actor === undefined ? [] : [actor])),
  ])
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
