import type { Citation } from '../domain/claim/claim.ts'
import type { Document } from '../domain/document/document.ts'
import { loadDocuments } from './family/load-documents.ts'
import { citationsIn } from './lists/citations-in.ts'
import type { ClaimWords } from './lists/claim-words.ts'
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

/** Finds a current document. @returns `undefined` where there is none. A fixed number of queries. */
export async function findDocument(
  reading: Reading,
  id: string,
): Promise<DocumentFound | undefined> {
  const { documents, hashesOf } = await loadDocuments(reading, [id], undefined)
  const document = documents.find((one) => one.id === id)
  if (document === undefined) return undefined
  const about = await aboutDocument(reading, document)
  return {
    document: { ...document, sha256: document.sha256 ?? hashesOf(id)?.ofText },
    ...about,
    derivedFrom: await namesOf(reading, document.derivedFrom),
    derivatives: await derivativesOf(reading, id),
    citations: await citationsIn(reading, id),
  }
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

async function derivativesOf(reading: Reading, id: string): Promise<readonly DocumentName[]> {
  const rows = await names(reading)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('derivation')
          .select('derivation.position')
          .whereRef('derivation.document_id', '=', 'document.id')
          .whereRef('derivation.revision', '=', 'document.revision')
          .where('derivation.source_id', '=', id),
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
