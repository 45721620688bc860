import type { Citation } from '../domain/claim/claim.ts'
import type { Document } from '../domain/document/document.ts'
import { loadDocuments } from './family/load-documents.ts'
import { citationsIn } from './lists/citations-in.ts'
import type { ClaimWords } from './lists/claim-words.ts'
import { foldingOf } from './merging/standing-merges.ts'
import type { Reading } from './store.ts'

export type DocumentName = Readonly<{ id: string; title: string; publisher: string }>

/** One citation that stands in a document, with the claim it is of. `citation.via` holds actor ids. */
export type CitationInDocument = Readonly<{ citation: Citation; claim: ClaimWords }>

/** A document with all that is cited from it, in the order of the text (citations without offsets last). */
export type DocumentFound = Readonly<{
  /** `sha256` is the one given, else that of the text as UTF-8. */
  document: Document
  publisher: Readonly<{ id: string; name: string }>
  derivedFrom: readonly DocumentName[]
  /** Those that are derived from this one, by title. */
  derivatives: readonly DocumentName[]
  citations: readonly CitationInDocument[]
  sample: boolean
}>

/**
 * Finds a current document, with what is cited from those that are merged into it. Offsets into a text that is not this
 * one's are left out.
 *
 * @returns `undefined` where there is none, or it is merged into another. A fixed number of queries where nothing is merged into it.
 */
export async function findDocument(
  reading: Reading,
  id: string,
): Promise<DocumentFound | undefined> {
  const { allBehind, isMerged, keptOf } = await foldingOf(reading, 'document')
  if (isMerged(id)) return undefined
  const all = allBehind([id])
  const { documents, hashesOf } = await loadDocuments(reading, all, undefined)
  const document = documents.find((one) => one.id === id)
  if (document === undefined) return undefined
  const about = await aboutDocument(reading, document)
  const others = documents.filter((one) => one.id !== id && all.includes(one.id))
  const sources = [document, ...others].flatMap(({ derivedFrom }) => derivedFrom.map(keptOf))
  const derivatives = await derivativesOf(reading, all)
  const named = await namesOf(
    reading,
    derivatives.map((one) => keptOf(one.id)).filter((one) => one !== id),
  )
  return {
    document: { ...document, sha256: document.sha256 ?? hashesOf(id)?.ofText },
    ...about,
    derivedFrom: await namesOf(
      reading,
      sources.filter((one) => one !== id),
    ),
    derivatives: named,
    citations: [
      ...(await citationsIn(reading, id)),
      ...(await citationsInMerged(reading, document, others)),
    ],
  }
}

async function citationsInMerged(
  reading: Reading,
  { text }: Document,
  others: readonly Document[],
): Promise<readonly CitationInDocument[]> {
  const found: CitationInDocument[] = []
  for (const other of others) {
    const citations = await citationsIn(reading, other.id)
    const hasSameText = other.text === text
    for (const { citation, claim } of citations) {
      found.push({ citation: hasSameText ? citation : { ...citation, at: undefined }, claim })
    }
  }
  return found
}

async function aboutDocument(
  { db }: Reading,
  { id, publisher }: Document,
): Promise<Pick<DocumentFound, 'publisher' | 'sample'>> {
  const row = await db
    .selectFrom('thing')
    .leftJoin('actor', (join) =>
      join.on('actor.id', '=', publisher).on('actor.replaced_at', 'is', null),
    )
    .select(['thing.sample', 'actor.name'])
    .where('thing.id', '=', id)
    .executeTakeFirstOrThrow()
  return { publisher: { id: publisher, name: row.name ?? publisher }, sample: row.sample === 1 }
}

async function namesOf(reading: Reading, ids: readonly string[]): Promise<readonly DocumentName[]> {
  const rows = await names(reading)
    .where((eb) => reading.engine.among(eb.ref('document.id'), ids))
    .execute()
  return rows.map(nameIn)
}

async function derivativesOf(
  reading: Reading,
  ids: readonly string[],
): Promise<readonly DocumentName[]> {
  const rows = await names(reading)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('derivation')
          .select('derivation.position')
          .whereRef('derivation.document_id', '=', 'document.id')
          .whereRef('derivation.revision', '=', 'document.revision')
          .where((one) => reading.engine.among(one.ref('derivation.source_id'), ids)),
      ),
    )
    .execute()
  return rows.map(nameIn)
}

function names({ db }: Reading) {
  return db
    .selectFrom('document')
    .leftJoin('actor as publisher', (join) =>
      join
        .onRef('publisher.id', '=', 'document.publisher_id')
        .on('publisher.replaced_at', 'is', null),
    )
    .select(['document.id', 'document.title', 'document.publisher_id', 'publisher.name'])
    .where('document.replaced_at', 'is', null)
    .orderBy('document.title')
    .orderBy('document.id')
}

function nameIn(row: {
  id: string
  title: string
  publisher_id: string
  name: string | null
}): DocumentName {
  return { id: row.id, title: row.title, publisher: row.name ?? row.publisher_id }
}
