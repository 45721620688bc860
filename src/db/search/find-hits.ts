import type { Phrase } from '../dialects/search-index.ts'
import type { Reading } from '../store.ts'
import { type FoundKind, foundKinds, idsOf, kindOf, placeOf } from './row-ids.ts'

/** Rows read at most. What is found more often is a matter for one more word, not for page 21. */
const mostHits = 1000

/** Starts of words up to this long have indexes of their own; a longer one gathers every word that begins so. */
const indexedPrefix = 3

/** How many things of a kind were found. `isMore`: at least one more would be, were they all counted. */
export type Count = Readonly<{ things: number; isMore: boolean }>

/** What was found: the id of one row a thing, in the order of `foundKinds`, the last changed first within a kind. */
export type Hits = Readonly<{
  rows: readonly number[]
  isMore: boolean
  /** By kind. A kind is absent where the rows before it were already too many to get there. */
  counts: ReadonlyMap<FoundKind, Count>
}>

/**
 * Looks phrases up, in one kind of things or in all.
 *
 * @param phrases none = nothing is found.
 *
 * One to four queries of at most 1,001 ids each, in the order of the index: nothing is ranked, so that a common word
 * costs no more than a rare one. A whole word that is common enough by itself is not taken for the start of others.
 */
export async function findHits(
  reading: Reading,
  phrases: readonly Phrase[],
  kind: FoundKind | undefined,
): Promise<Hits> {
  if (phrases.length === 0) return { rows: [], isMore: false, counts: new Map() }
  const all = await hitsIn(reading, phrases, everything)
  if (kind === undefined) return all
  const rows = all.rows.filter((id) => kindOf(id) === kind)
  const count = all.counts.get(kind)
  if (count && !count.isMore) return { ...all, rows, isMore: false }
  const own = await hitsIn(reading, phrases, idsOf(kind))
  return { ...own, counts: new Map([...all.counts, ...own.counts]) }
}

const everything = { from: idsOf('claim').from, to: idsOf('event').to }

async function hitsIn(
  reading: Reading,
  phrases: readonly Phrase[],
  within: Readonly<{ from: number; to: number }>,
): Promise<Hits> {
  const found = await idsFor(reading, phrases, within)
  const isMore = found.length > mostHits
  const firstRows = new Map<number, number>()
  for (const id of found.slice(0, mostHits)) firstRows.set(placeOf(id).thing, id)
  const rows = [...firstRows.values()]
  const counts = new Map<FoundKind, Count>()
  const last = rows.at(-1)
  const reached = last === undefined || !isMore ? undefined : kindOf(last)
  for (const kind of foundKinds) {
    const { from, to } = idsOf(kind)
    const isAsked = within.from <= from && to <= within.to
    const things = rows.filter((id) => id >= from && id <= to).length
    if (isAsked) counts.set(kind, { things, isMore: kind === reached })
    if (kind === reached) break
  }
  return { rows, isMore, counts }
}

async function idsFor(
  { db, engine }: Reading,
  phrases: readonly Phrase[],
  within: Readonly<{ from: number; to: number }>,
): Promise<readonly number[]> {
  const idsWith = async (asked: readonly Phrase[]) => {
    const { rows } = await engine.search
      .matching(asked, { ...within, atMost: mostHits + 1 })
      .execute(db)
    return rows.map(({ id }) => id)
  }
  const last = phrases.at(-1)
  if (!last?.isPrefix || (last.words.at(-1) ?? '').length <= indexedPrefix) return idsWith(phrases)
  const whole = await idsWith(phrases.with(-1, { ...last, isPrefix: false }))
  return whole.length > mostHits ? whole : idsWith(phrases)
}
