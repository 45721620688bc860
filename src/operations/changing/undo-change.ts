import { historyOf } from '../../db/log/history-of.ts'
import { type Store, withTransaction } from '../../db/store.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Recording } from './recording.ts'
import { revertWithin } from './revert-thing.ts'
import { undoableIn } from './undoable.ts'
import { withdrawWithin } from './withdraw-thing.ts'

/** The thing, the entry of the log that the person saw and takes back, and why. */
export type Undoing = Readonly<{ id: string; entry: number; reason: string }>

/**
 * Takes back the newest change of a thing that has not been undone: a change by the revision before it, an entering by
 * a withdrawal, a withdrawal by a restoration. Nothing is lost; an undo can be taken back as well.
 *
 * Throws `Refusal('conflict')` where another change is the newest by now, and what `revertThing` and `withdrawThing`
 * throw.
 */
export async function undoChange(store: Store, undoing: Undoing, how: Recording): Promise<void> {
  const { id, entry, reason } = undoing
  await withTransaction(store, async (writing) => {
    const history = await historyOf(writing, id)
    const next = history && undoableIn(history)
    if (history === undefined || next === undefined) {
      throw new Refusal('not-found', 'There is nothing to undo here.')
    }
    if (next.entry.seq !== entry) {
      throw new Refusal('conflict', 'Somebody else has changed this since you opened it.')
    }
    const { kind } = history
    const undoes = entry
    if (next.before === 'absent') {
      await withdrawWithin(writing, { kind, id, reason, undoes }, how)
    } else {
      const { revision } = next.before
      await revertWithin(writing, { kind, id, revision, reason, undoes }, how)
    }
  })
}
