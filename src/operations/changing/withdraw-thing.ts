import { namingThings } from '../../db/changing/naming-things.ts'
import { newestRevision } from '../../db/changing/standing-things.ts'
import { endRevision } from '../../db/changing/write-revision.ts'
import { appendEntries } from '../../db/log/append-entries.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import { indexThings } from '../../db/search/index-things.ts'
import { type Store, type Writing, withTransaction } from '../../db/store.ts'
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
  const { kind, id, seen } = withdrawing
  await withTransaction(store, async (writing) => {
    await refuseStale(writing, { thing: { kind, content: { id } }, seen })
    await withdrawWithin(writing, withdrawing, how)
  })
}

/** As `withdrawThing`, within a transaction that is under way. `undoes` is the entry of the log that this takes back. */
export async function withdrawWithin(
  writing: Writing,
  withdrawing: Omit<Withdrawing, 'seen'> & Readonly<{ undoes?: number }>,
  how: Recording,
): Promise<void> {
  const { kind, id, reason, undoes } = withdrawing
  if ((await newestRevision(writing, kind, id))?.stands !== true) {
    throw new Refusal('conflict', 'This has been withdrawn already.')
  }
  await refuseNamed(writing, { kind, id })
  const change = await beginRecording(writing, how)
  const work = async () => {
    await endRevision(writing, change, { kind, content: { id } })
    await appendEntries(writing, change, [
      { action: `${kind}.withdraw`, object: id, detail: { reason, undoes } },
    ])
    await indexThings(writing, { kind, ids: [id] })
  }
  await refreshingTouched(writing, change, { kind, ids: [id], work })
}

async function refuseNamed(
  writing: Writing,
  { kind, id }: Readonly<{ kind: ThingKind; id: string }>,
): Promise<void> {
  const naming = await namingThings(writing, kind, id)
  if (naming.length === 0) return
  const faults = naming.map((one) => `${one.count} ${one.kind}${one.count === 1 ? '' : 's'}`)
  throw new Refusal('conflict', 'Others still name this, so it cannot be withdrawn.', faults)
}
