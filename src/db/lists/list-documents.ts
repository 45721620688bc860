import { likeFolded } from '../folding/like-folded.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { type Listed, listed, type Page, stretchOf } from './page.ts'

export type DocumentRow = Readonly<{
  id: string
  title: string
  publisher: Readonly<{ id: string; name: string }>
  url: string | undefined
  language: string | undefined
  publishedAt: string | undefined
  citations: number
  sample: boolean
}>

/** `text` is looked for in the title, letter case aside; `publisher` is an actor's id. */
export type DocumentsAsk = Readonly<{
  text?: string | undefined
  publisher?: string | undefined
  page: Page
}>

/** Lists current documents, the last published first, undated last. */
export async function listDocuments(
  reading: Reading,
  ask: DocumentsAsk,
): Promise<Listed<DocumentRow>> {
  const documents = documentsAsked(reading, ask)
  const { total } = await documents
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const { offset, limit } = stretchOf(ask.page)
  const rows = await withNames(documents)
    .orderBy((eb) => eb.fn.coalesce('document.published_instant', eb.val('')), 'desc')
    .orderBy('document.id')
    .offset(offset)
    .limit(limit)
    .execute()
  return listed(rows.map(documentRowIn), total, ask.page)
}

function documentsAsked({ db }: Reading, { text, publisher }: DocumentsAsk) {
  return db
    .selectFrom('document')
    .where(standing('document', undefined))
    .where((eb) =>
      eb.and([
        ...(text === undefined ? [] : [likeFolded(eb.ref('document.folded'), text)]),
        ...(publisher === undefined ? [] : [eb('document.publisher_id', '=', publisher)]),
      ]),
    )
}

function withNames(documents: ReturnType<typeof documentsAsked>) {
  return documents
    .innerJoin('thing', 'thing.id', 'document.id')
    .leftJoin('actor as publisher', (join) =>
      join
        .onRef('publisher.id', '=', 'document.publisher_id')
        .on('publisher.replaced_at', 'is', null),
    )
    .select([
      'document.id',
      'document.title',
      'document.publisher_id',
      'publisher.name as publisher_name',
      'document.url',
      'document.language',
      'document.published_at',
      'thing.sample',
    ])
    .select((eb) =>
      eb
        .selectFrom('citation')
        .innerJoin('claim', (join) =>
          join
            .onRef('claim.id', '=', 'citation.claim_id')
            .onRef('claim.revision', '=', 'citation.revision'),
        )
        .select((count) => count.fn.countAll<number>().as('citations'))
        .whereRef('citation.document_id', '=', 'document.id')
        .where('claim.replaced_at', 'is', null)
        .as('citations'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof withNames>['execute']>>[number]

function documentRowIn(row: Row): DocumentRow {
  return {
    id: row.id,
    title: row.title,
    publisher: { id: row.publisher_id, name: row.publisher_name ?? row.publisher_id },
    url: row.url ?? undefined,
    language: row.language ?? undefined,
    publishedAt: row.published_at ?? undefined,
    citations: row.citations ?? 0,
    sample: row.sample === 1,
  }
}
