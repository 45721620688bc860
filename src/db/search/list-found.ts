import type { Phrase } from '../dialects/search-index.ts'
import { type Listed, listed, type Page, stretchOf } from '../lists/page.ts'
import type { Reading } from '../store.ts'
import { type Excerpt, excerptOf, markedWhole, type Piece } from './excerpt.ts'
import { findHits, type Hits } from './find-hits.ts'
import { type FoundThing, foundThings } from './found-things.ts'
import { pieceSize } from './pieces.ts'
import { type FoundKind, foundKinds, kindOf, placeOf } from './row-ids.ts'
import { textsOf } from './texts-of.ts'

/** One found thing: its name with what was looked for marked, and the stretch of another of its texts that holds it. */
export type FoundRow = FoundThing &
  Readonly<{ marked: readonly Piece[]; excerpt: readonly Piece[] | undefined }>

/** One page of what was found. */
export type Found = Readonly<{
  list: Listed<FoundRow>
  isMore: boolean
  counts: Hits['counts']
}>

/** `kind` absent = all. */
export type FoundAsk = Readonly<{
  phrases: readonly Phrase[]
  kind: FoundKind | undefined
  page: Page
}>

type Row = Readonly<{ id: number; thing: string }>

/**
 * Lists the things that hold every phrase: events, actors, questions, documents and claims, the last changed first.
 *
 * @returns at most 1,000 in all, in pages; `isMore` where there are others. The queries of `findHits`, and a few for each
 * kind on the page; of a long document only the piece that was found is read.
 */
export async function listFound(reading: Reading, ask: FoundAsk): Promise<Found> {
  const { rows: ids, isMore, counts } = await findHits(reading, ask.phrases, ask.kind)
  const { offset, limit } = stretchOf(ask.page)
  const rows = await thingsBehind(reading, ids.slice(offset, offset + limit))
  const found: FoundRow[] = []
  for (const kind of foundKinds) {
    const ofKind = rows.filter(({ id }) => kindOf(id) === kind)
    if (ofKind.length > 0) found.push(...(await worded(reading, kind, ofKind, ask.phrases)))
  }
  return { list: listed(found, ids.length, ask.page), isMore, counts }
}

async function thingsBehind({ db }: Reading, ids: readonly number[]): Promise<readonly Row[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('search_row')
    .select(['id', 'thing_id as thing'])
    .where('id', 'in', ids)
    .orderBy('id', 'desc')
    .execute()
}

async function worded(
  reading: Reading,
  kind: FoundKind,
  rows: readonly Row[],
  phrases: readonly Phrase[],
): Promise<readonly FoundRow[]> {
  const ids = rows.map(({ thing }) => thing)
  const things = await foundThings(reading, kind, ids)
  const texts =
    kind === 'document' ? await foundPieces(reading, rows) : await shortTexts(reading, kind, ids)
  return rows.flatMap(({ thing: id }) => {
    const thing = things.get(id)
    if (thing === undefined) return []
    const others = (texts.get(id) ?? []).filter((text) => text !== thing.name)
    const marked =
      kind === 'claim' ? [{ text: thing.name, isHit: false }] : markedWhole(thing.name, phrases)
    return [{ ...thing, marked, excerpt: bestOf(others, phrases)?.pieces }]
  })
}

async function shortTexts(reading: Reading, kind: FoundKind, ids: readonly string[]) {
  const texts = await textsOf(reading, kind, ids)
  return new Map([...texts].map(([id, { short }]) => [id, short]))
}

/** The piece of each document's text that was found, cut out by the database. One query a place in the text. */
async function foundPieces(
  { db, engine }: Reading,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const texts = new Map<string, readonly string[]>()
  for (const [place, together] of Map.groupBy(rows, ({ id }) => placeOf(id).row)) {
    const ids = together.map(({ thing }) => thing)
    const found = await db
      .selectFrom('document')
      .select('id')
      .select((eb) =>
        eb
          .fn<string | null>('substr', [
            'text',
            eb.lit(place * pieceSize.step + 1),
            eb.lit(pieceSize.signs),
          ])
          .as('piece'),
      )
      .where('replaced_at', 'is', null)
      .where((eb) => engine.among(eb.ref('id'), ids))
      .execute()
    for (const { id, piece } of found) texts.set(id, piece === null ? [] : [piece])
  }
  return texts
}

function bestOf(texts: readonly string[], phrases: readonly Phrase[]): Excerpt | undefined {
  let best: Excerpt | undefined
  for (const text of texts) {
    const excerpt = excerptOf(text, phrases)
    if (excerpt && excerpt.phrases > (best?.phrases ?? 0)) best = excerpt
  }
  return best
}
