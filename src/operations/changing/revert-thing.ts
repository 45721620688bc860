import { loadThing } from '../../db/changing/load-thing.ts'
import { newestRevision } from '../../db/changing/standing-things.ts'
import type { Thing } from '../../db/changing/thing.ts'
import { historyOf } from '../../db/log/history-of.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import { type Store, type Writing, withTransaction } from '../../db/store.ts'
import { Refusal } from '../../domain/refusal.ts'
import { beginRecording, type Recording } from './recording.ts'
import { refreshingTouched } from './refresh-touched.ts'
import { refuseDangling } from './refuse-dangling.ts'
import { refuseStale } from './revise-thing.ts'
import { rewriteThing } from './rewrite-thing.ts'

/**
 * The thing, the newest revision that the person saw, and the one to take up again. `sawIt` says whether the thing
 * stood or was withdrawn when they saw it; absent = either.
 */
export type Reverting = Readonly<{
  kind: ThingKind
  id: string
  seen: number
  revision: number
  reason?: string | undefined
  sawIt?: 'standing' | 'withdrawn'
}>

/**
 * Takes up an earlier revision of a thing again, as a new one; a withdrawn thing is restored by it.
 *
 * Throws `Refusal('conflict')` where it was changed since, `Refusal('not-found')` where there is no such revision,
 * `Refusal('invalid')` where that revision names what is no longer there.
 */
export async function revertThing(
  store: Store,
  reverting: Reverting,
  how: Recording,
): Promise<void> {
  const { kind, id, seen, sawIt } = reverting
  await withTransaction(store, async (writing) => {
    await refuseStale(writing, { thing: { kind, content: { id } }, seen })
    const newest = await newestRevision(writing, kind, id)
    if (sawIt !== undefined && (sawIt === 'standing') !== newest?.stands) {
      throw new Refusal('conflict', 'Somebody else has withdrawn or restored this meanwhile.')
    }
    await revertWithin(writing, reverting, how)
  })
}

/** As `revertThing`, within a transaction that is under way. `undoes` is the entry of the log that this takes back. */
export async function revertWithin(
  writing: Writing,
  reverting: Omit<Reverting, 'seen' | 'sawIt'> & Readonly<{ undoes?: number }>,
  how: Recording,
): Promise<void> {
  const { kind, id, revision, reason, undoes } = reverting
  const thing = await revisionOf(writing, { kind, id, revision })
  await refuseDangling(writing, thing)
  const newest = await newestRevision(writing, kind, id)
  const verb = newest?.stands === true ? 'revert' : 'restore'
  const cause = { verb, from: revision, reason, undoes } as const
  const change = await beginRecording(writing, how)
  await refreshingTouched(writing, change, {
    kind,
    ids: [id],
    work: () => rewriteThing(writing, change, { thing, cause }),
  })
}

async function revisionOf(
  writing: Writing,
  { kind, id, revision }: Readonly<{ kind: ThingKind; id: string; revision: number }>,
): Promise<Thing> {
  const history = await historyOf(writing, id)
  const span = history?.revisions.find((one) => one.revision === revision)
  const content = span && (await loadThing(writing, kind, { id, at: span.enteredAt }))
  if (content === undefined)
    throw new Refusal('not-found', 'There is no such revision to return to.')
  return { kind, content } as Thing
}
