import { namingThings } from '../../db/changing/naming-things.ts'
import { newestRevision } from '../../db/changing/standing-things.ts'
import { endRevision } from '../../db/changing/write-revision.ts'
import { appendEntries } from '../../db/log/append-entries.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import { type Store, withTransaction } from '../../db/store.ts'
import { Refusal } from '../../domain/refusal.ts'
import { beginRecording, type Recording } from './recording.ts'
import { refreshingTouched } from './refresh-touched.ts'
import { refuseStale } from './revise-thing.ts'

/** What to take back, the revision seen, and why; the reason is kept for all to read. */
export type Withdrawing = Readonly<{ kind: ThingKind; id: string; seen: number; reason: string }>

/**
 * Takes a thing back: it leaves every page and every count, its rows and its history stay, and it can be restored.
 *
 * Throws `Refusal('conflict')` where it was changed since, is withdrawn already, or others still name it (one line a
 * kind), `Refusal('not-found')` where there never was such a thing.
 */
export async function withdrawThing(
  store: Store,
  withdrawing: Withdrawing,
  how: Recording,
): Promise<void> {
  const { kind, id, seen, reason } = withdrawing
  await withTransaction(store, async (writing) => {
    const thing = { kind, content: { id } }
    await refuseStale(writing, { thing, seen })
    if ((await newestRevision(writing, kind, id))?.stands !== true) {
      throw new Refusal('conflict', 'This has been withdrawn already.')
    }
    const naming = await namingThings(writing, kind, id)
    if (naming.length > 0) {
      const faults = naming.map((one) => `${one.count} ${one.kind}${one.count === 1 ? '' : 's'}`)
      throw new Refusal('conflict', 'Others still name this, so it cannot be withdrawn.', faults)
    }
    const change = await beginRecording(writing, how)
    const work = async () => {
      await endRevision(writing, change, thing)
      await appendEntries(writing, change, [
        { action: `${kind}.withdraw`, object: id, detail: { reason } },
      ])
    }
    await refreshingTouched(writing, change, { kind, id, work })
  })
}
