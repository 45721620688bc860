import type { History, HistoryEntry } from '../../db/log/history-of.ts'
import { isMerge } from '../../db/merging/actions.ts'
import { isReview } from '../../db/review/actions.ts'

/** The change that an undo takes back, and how the thing stood before it: as a revision, or not at all. */
export type Undoable = Readonly<{
  entry: HistoryEntry
  before: Readonly<{ revision: number }> | 'absent'
}>

/**
 * Finds what an undo takes back next: the newest change that has not been undone. So one undo after another goes back
 * step by step to before the thing was entered; then the last undo is what is left to take back. What people find on a
 * thing is no change of it, and merges are undone in their own place.
 *
 * @returns `undefined` where nothing ever happened. O(entries × undos).
 */
export function undoableIn(history: Pick<History, 'entries' | 'revisions'>): Undoable | undefined {
  const { revisions } = history
  const entries = history.entries.filter(({ action }) => !isReview(action) && !isMerge(action))
  const entry = newestNotUndone(entries) ?? entries.at(-1)
  if (entry === undefined) return undefined
  const stood = revisions.find(
    ({ enteredAt, replacedAt }) =>
      enteredAt < entry.at && (replacedAt === undefined || replacedAt >= entry.at),
  )
  return { entry, before: stood === undefined ? 'absent' : { revision: stood.revision } }
}

/** An undo takes a change off the pile; one that takes back another undo puts that undo's change on it again. */
function newestNotUndone(entries: readonly HistoryEntry[]): HistoryEntry | undefined {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]))
  const pile: HistoryEntry[] = []
  for (const entry of entries) {
    const undone = entry.undoes === undefined ? undefined : bySeq.get(entry.undoes)
    const again = undone?.undoes === undefined ? undefined : bySeq.get(undone.undoes)
    if (undone === undefined) pile.push(entry)
    else if (again !== undefined) pile.push(again)
    else if (pile.includes(undone)) pile.splice(pile.indexOf(undone), 1)
  }
  return pile.at(-1)
}
