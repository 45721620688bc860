import type { Document } from '../../domain/document/document.ts'
import { keptQuery } from '../kept-query.ts'
import type { DocumentTable } from '../rows/document-tables.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { among, grouped } from './extent.ts'

/** What is known of a document's hash: the one given, and that of the text. */
export type Hashes = Readonly<{ given: string | undefined; ofText: string | undefined }>

/** Documents by id; `document.sha256` is as given. */
export type DocumentsLoaded = Readonly<{
  documents: readonly Document[]
  hashesOf(documentId: string): Hashes | undefined
}>

/**
 * Loads documents with all that they derive from and all that derive from them, directly or through others. Three
 * queries.
 *
 * @param ids those to begin with, or all.
 */
export async function loadDocuments(
  reading: Reading,
  ids: readonly string[] | 'all',
  at: string | undefined,
): Promise<DocumentsLoaded> {
  const wanted = ids === 'all' ? ids : await withKin(reading, ids, at)
  const rows = await documentRows(reading, { ids: wanted, at })
  const present = new Set(rows.map(({ id }) => id))
  const sourcesOf = await loadSources(reading, wanted, at)
  const hashes = new Map(rows.map((row) => [row.id, hashesIn(row)]))
  return {
    documents: rows.map((row) => ({
      ...documentIn(row),
      derivedFrom: sourcesOf(row.id).filter((source) => present.has(source)),
    })),
    hashesOf: (documentId) => hashes.get(documentId),
  }
}

function hashesIn({ sha256, text_sha256 }: Pick<DocumentTable, 'sha256' | 'text_sha256'>): Hashes {
  return { given: sha256 ?? undefined, ofText: text_sha256 ?? undefined }
}

/** The document that a row holds, without what it derives from; `sha256` is as given. */
export function documentIn(
  row: Omit<
    DocumentTable,
    'revision' | 'entered_at' | 'replaced_at' | 'folded' | 'published_instant' | 'text_sha256'
  >,
): Document {
  return {
    id: row.id,
    publisher: row.publisher_id,
    title: row.title,
    url: row.url ?? undefined,
    language: row.language ?? undefined,
    publishedAt: row.published_at ?? undefined,
    text: row.text ?? undefined,
    derivedFrom: [],
    sha256: row.sha256 ?? undefined,
    retrievedAt: row.retrieved_at ?? undefined,
  }
}

/** An uncited document may tie two cited ones together, so both directions count. */
async function withKin(
  reading: Reading,
  ids: readonly string[],
  at: string | undefined,
): Promise<readonly string[]> {
  const rows = await kinRows(reading, { ids, at })
  return rows.map(({ id }) => id)
}

async function loadSources(
  reading: Reading,
  ids: readonly string[] | 'all',
  at: string | undefined,
): Promise<(documentId: string) => readonly string[]> {
  const rows = await sourceRows(reading, { ids, at })
  return grouped(
    rows,
    ({ document_id }) => document_id,
    ({ source_id }) => source_id,
  )
}

type Wanted = Readonly<{ ids: readonly string[] | 'all'; at: string | undefined }>

const documentRows = keptQuery((reading, { ids, at }: Wanted) =>
  reading.db
    .selectFrom('document')
    .select([
      'id',
      'publisher_id',
      'title',
      'url',
      'language',
      'published_at',
      'text',
      'sha256',
      'text_sha256',
      'retrieved_at',
    ])
    .where((eb) => among(reading, eb.ref('document.id'), ids))
    .where(standing('document', at))
    .orderBy('id'),
)

const kinRows = keptQuery(
  (reading, { ids, at }: Readonly<{ ids: readonly string[]; at: string | undefined }>) =>
    reading.db
      .withRecursive('reached(id)', (db) =>
        db
          .selectFrom('thing')
          .select('thing.id')
          .where((eb) => reading.engine.among(eb.ref('thing.id'), ids))
          .union(
            db
              .selectFrom('reached')
              .innerJoin('derivation', (join) =>
                join.on((eb) =>
                  eb.or([
                    eb('derivation.document_id', '=', eb.ref('reached.id')),
                    eb('derivation.source_id', '=', eb.ref('reached.id')),
                  ]),
                ),
              )
              .innerJoin('document', (join) =>
                join
                  .onRef('document.id', '=', 'derivation.document_id')
                  .onRef('document.revision', '=', 'derivation.revision'),
              )
              .select((eb) =>
                eb
                  .case()
                  .whenRef('derivation.document_id', '=', 'reached.id')
                  .then(eb.ref('derivation.source_id'))
                  .else(eb.ref('derivation.document_id'))
                  .end()
                  .as('id'),
              )
              .where(standing('document', at)),
          ),
      )
      .selectFrom('reached')
      .select('reached.id'),
)

const sourceRows = keptQuery((reading, { ids, at }: Wanted) =>
  reading.db
    .selectFrom('derivation')
    .innerJoin('document', (join) =>
      join
        .onRef('document.id', '=', 'derivation.document_id')
        .onRef('document.revision', '=', 'derivation.revision'),
    )
    .select(['derivation.document_id', 'derivation.source_id'])
    .where((eb) => among(reading, eb.ref('derivation.document_id'), ids))
    .where(standing('document', at))
    .orderBy('derivation.document_id')
    .orderBy('derivation.position'),
)
