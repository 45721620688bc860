import { expressionBuilder } from 'kysely'
import { likeFolded } from '../folding/like-folded.ts'
import { keptLike } from '../merging/kept-like.ts'
import { type Folding, foldingOf } from '../merging/standing-merges.ts'
import { unmerged } from '../merging/unmerged.ts'
import { standing } from '../rows/standing.ts'
import type { Tables } from '../rows/tables.ts'
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

/** Lists current documents, the last published first, undated last. What is merged into one counts as its own. */
export async function listDocuments(
  reading: Reading,
  ask: DocumentsAsk,
): Promise<Listed<DocumentRow>> {
  const folding = await foldingOf(reading, 'document')
  const actors = await foldingOf(reading, 'actor')
  const alsoFound = await keptLike(reading, 'document', { folding, text: ask.text })
  const publishers = ask.publisher === undefined ? undefined : actors.allBehind([ask.publisher])
  const documents = documentsAsked(reading, { text: ask.text, publishers, alsoFound })
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
  const whole = await withMerged(reading, folding, rows)
  return listed(whole.map(documentRowIn), total, ask.page)
}

function documentsAsked(
  { db, engine }: Reading,
  {
    text,
    publishers,
    alsoFound,
  }: Readonly<{
    text: string | undefined
    publishers: readonly string[] | undefined
    alsoFound: readonly string[]
  }>,
) {
  return db
    .selectFrom('document')
    .where(standing('document', undefined))
    .where((eb) => unmerged(eb.ref('document.id')))
    .where((eb) =>
      eb.and([
        ...(text === undefined
          ? []
          : [
              eb.or([
                likeFolded(eb.ref('document.folded'), text),
                engine.among(eb.ref('document.id'), alsoFound),
              ]),
            ]),
        ...(publishers === undefined
          ? []
          : [engine.among(eb.ref('document.publisher_id'), publishers)]),
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
    .select(citationsBeside)
}

const eb = expressionBuilder<Tables, 'document'>()

const citationsBeside = eb
  .selectFrom('citation')
  .innerJoin('claim', (join) =>
    join
      .onRef('claim.id', '=', 'citation.claim_id')
      .onRef('claim.revision', '=', 'citation.revision'),
  )
  .select((count) => count.fn.countAll<number>().as('citations'))
  .whereRef('citation.document_id', '=', 'document.id')
  .where('claim.replaced_at', 'is', null)
  .as('citations')

/** Adds what is merged into the documents of one page to their counts. One query where anything is. */
async function withMerged(
  { db, engine }: Reading,
  { allBehind, keptOf, isMerged }: Folding,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const merged = allBehind(rows.map(({ id }) => id)).filter(isMerged)
  if (merged.length === 0) return rows
  const counts = await db
    .selectFrom('document')
    .select('document.id')
    .select(citationsBeside)
    .where((eb) => engine.among(eb.ref('document.id'), merged))
    .where(standing('document', undefined))
    .execute()
  const byKept = Map.groupBy(counts, ({ id }) => keptOf(id))
  return rows.map((row) => {
    const all = [row, ...(byKept.get(row.id) ?? [])]
    return { ...row, citations: all.reduce((total, one) => total + (one.citations ?? 0), 0) }
  })
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
