import { keptBy, type Merge, type MergedKind } from '../../domain/bundle/merge.ts'
import { keptQuery } from '../kept-query.ts'
import type { Reading } from '../store.ts'

/**
 * Lists the merges that stand, or stood at an instant, by the thing merged. One query.
 *
 * There are few of them beside the things of a base, so that all are read at once.
 */
export async function standingMerges(
  reading: Reading,
  at: string | undefined,
): Promise<readonly Merge[]> {
  return mergeRows(reading, { at })
}

const mergeRows = keptQuery((reading, { at }: Readonly<{ at: string | undefined }>) => {
  const merges = reading.db
    .selectFrom('merge')
    .select(['kind', 'merged_id as merged', 'kept_id as kept'])
    .orderBy('merged_id')
  if (at === undefined) return merges.where('replaced_at', 'is', null)
  return merges
    .where('entered_at', '<=', at)
    .where((eb) => eb.or([eb('replaced_at', 'is', null), eb('replaced_at', '>', at)]))
})

/**
 * Lists the ids of all things that are read as one with a thing, itself first.
 *
 * @param merges those that stand.
 */
export function oneWith(merges: readonly Merge[], kind: MergedKind, id: string): readonly string[] {
  const own = merges.filter((merge) => merge.kind === kind)
  const ids = [id]
  for (const known of ids) {
    for (const { merged, kept } of own) {
      const other = merged === known ? kept : kept === known ? merged : undefined
      if (other !== undefined && !ids.includes(other)) ids.push(other)
    }
  }
  return ids
}

/** Which things are read as which, for one kind. */
export type Folding = Readonly<{
  /** What an id is read as: itself where it is merged into nothing. */
  keptOf: (id: string) => string
  /** Things with all that is merged into them, each once. */
  allBehind: (ids: readonly string[]) => readonly string[]
  isMerged: (id: string) => boolean
  /** All that is merged into something. */
  merged: readonly string[]
}>

/** Reads how the things of one kind are taken for one another. One query. */
export async function foldingOf(reading: Reading, kind: MergedKind): Promise<Folding> {
  const own = (await standingMerges(reading, undefined)).filter((merge) => merge.kind === kind)
  const kept = keptBy(own)
  const keptOf = (id: string) => kept(kind, id)
  return {
    keptOf,
    allBehind: (ids) => {
      const all = new Set(ids)
      for (const id of all) {
        for (const merge of own) if (merge.kept === id) all.add(merge.merged)
      }
      return [...all]
    },
    isMerged: (id) => keptOf(id) !== id,
    merged: own.map(({ merged }) => merged),
  }
}
