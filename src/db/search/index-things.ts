import type { MergedKind } from '../../domain/bundle/merge.ts'
import { insertRows } from '../entering/insert-rows.ts'
import { foldingOf } from '../merging/standing-merges.ts'
import type { ThingKind } from '../rows/tables.ts'
import type { Writing } from '../store.ts'
import { piecesOf } from './pieces.ts'
import { type FoundKind, foundKinds, idsOf, nextId } from './row-ids.ts'
import { type Texts, textsOf } from './texts-of.ts'
import { wordsOf } from './words-of.ts'

/** Things read and folded at a time, so that a large import does not hold all texts at once. */
const thingsAtOnce = 5000

/** Pieces of short texts that share a row, at most. */
const signsOfRow = 4000

type Words = readonly (readonly string[])[]

/**
 * Brings the search up to date with things that were entered, revised, merged or withdrawn, within the same
 * transaction: their rows are deleted, and written anew for those that stand. To be called after the change itself.
 *
 * @param ids of things of this kind; a kind that nobody searches for is passed over.
 *
 * A few queries a 5,000 things; reads each text once.
 */
export async function indexThings(
  writing: Writing,
  { kind, ids }: Readonly<{ kind: ThingKind; ids: readonly string[] }>,
): Promise<void> {
  if (!isFound(kind)) return
  const all = kind === 'claim' ? ids : await withKept(writing, kind, ids)
  for (let start = 0; start < all.length; start += thingsAtOnce)
    await replaceRows(writing, kind, all.slice(start, start + thingsAtOnce))
}

/** What is merged is found by way of what it is merged into. */
async function withKept(
  writing: Writing,
  kind: MergedKind,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { keptOf } = await foldingOf(writing, kind)
  return [...new Set(ids.flatMap((id) => [id, keptOf(id)]))]
}

function isFound(kind: ThingKind): kind is FoundKind {
  return foundKinds.some((found) => found === kind)
}

async function replaceRows(
  writing: Writing,
  kind: FoundKind,
  ids: readonly string[],
): Promise<void> {
  const { db, engine } = writing
  if (await areFound(writing, ids)) await engine.search.remove(db, ids)
  const texts = await textsOf(writing, kind, ids)
  const from = nextId(kind, await lastId(writing, kind))
  let id = from
  const rows = []
  for (const [thing, found] of texts) {
    for (const [row, words] of rowsOf(found).entries())
      rows.push({ id: id + row, thing_id: thing, words: engine.search.written(words) })
    id = nextId(kind, rows.at(-1)?.id ?? id)
  }
  if (rows.length === 0) return
  await insertRows(writing, 'search_row', rows)
  await engine.search.add(db, from, id)
}

/** Things that are new have nothing to remove; to ask the index itself would make it write out what it has gathered. */
async function areFound({ db, engine }: Writing, ids: readonly string[]): Promise<boolean> {
  const row = await db
    .selectFrom('search_row')
    .select('id')
    .where((eb) => engine.among(eb.ref('thing_id'), ids))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

async function lastId({ db }: Writing, kind: FoundKind): Promise<number | undefined> {
  const { from, to } = idsOf(kind)
  const row = await db
    .selectFrom('search_row')
    .select('id')
    .where('id', '>=', from)
    .where('id', '<=', to)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/** The titles stand in every row of a document, so that a word of it and one of the text find it together. */
function rowsOf({ short, long }: Texts): readonly Words[] {
  if (long === undefined) return sharedRows(short.flatMap(piecesOf))
  const titles = short.map((title) => wordsOf(piecesOf(title)[0] ?? ''))
  return piecesOf(long).map((piece) => [...titles, wordsOf(piece)])
}

function sharedRows(texts: readonly string[]): readonly Words[] {
  const rows: string[][][] = []
  let signs = Number.POSITIVE_INFINITY
  for (const text of texts) {
    const words = [...wordsOf(text)]
    if (words.length === 0) continue
    signs += text.length
    if (signs > signsOfRow) {
      rows.push([words])
      signs = text.length
    } else rows.at(-1)?.push(words)
  }
  return rows
}
