import { listMergedInto, type MergeRow } from '../../db/merging/list-merges.ts'
import type { MergedKind } from '../../domain/bundle/merge.ts'
import type { Deps } from '../deps.ts'
import type { Framed, Held } from '../page/frame.ts'
import type { Words } from '../words/words.ts'

/** Adds to a thing's page what else is read as that thing, each with a button that undoes the merge. */
export async function withHeld<Page extends Framed>(
  { store }: Pick<Deps, 'store'>,
  words: Words,
  { kind, id, page }: Readonly<{ kind: MergedKind; id: string; page: Page }>,
): Promise<Page> {
  const rows = await listMergedInto(store, kind, id)
  if (rows.length === 0) return page
  return { ...page, frame: { ...page.frame, held: rows.map((row) => heldLine(words, row)) } }
}

function heldLine({ merge, formats }: Words, row: MergeRow): Held {
  return {
    says: merge.held(row.mergedName, row.by, formats.date(row.at), row.reason),
    action: undoingHref(row.id),
    undo: merge.undo,
  }
}

/** Where a button undoes a merge. */
export const undoingHref = (mergeId: string): string => `/merges/${mergeId}/undoing`
