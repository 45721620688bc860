import { loadThing } from '../../db/changing/load-thing.ts'
import { newestRevision } from '../../db/changing/standing-things.ts'
import type { Thing } from '../../db/changing/thing.ts'
import type { Cause } from '../../db/changing/write-revision.ts'
import { canonicalJson } from '../../db/log/canonical-json.ts'
import { type Store, type Writing, withTransaction } from '../../db/store.ts'
import { Refusal } from '../../domain/refusal.ts'
import { enterOne } from './enter-thing.ts'
import { beginRecording, type Recording } from './recording.ts'
import { refreshingTouched } from './refresh-touched.ts'
import { refuseDangling } from './refuse-dangling.ts'
import { rewriteThing } from './rewrite-thing.ts'

/** A changed thing, whole, the revision that the person saw when they changed it, and new things that it names. */
export type Revising = Readonly<{
  thing: Thing
  seen: number
  cause: Cause
  before?: readonly Thing[]
}>

/**
 * Changes a thing: the revision seen stays as history and a new one stands. Where that changes the text of a document,
 * the claims that quote it are looked up in it anew.
 *
 * @returns false where nothing differs; then nothing is written.
 *
 * Throws `Refusal('conflict')` where somebody else has changed or withdrawn it since, `Refusal('not-found')` where
 * there never was such a thing, `Refusal('invalid')` where it names what is not there.
 */
export async function reviseThing(
  store: Store,
  revising: Revising,
  how: Recording,
): Promise<boolean> {
  return withTransaction(store, async (writing) => {
    await refuseStale(writing, revising)
    const { kind, content } = revising.thing
    const now = await loadThing(writing, kind, { id: content.id })
    if (now !== undefined && canonicalJson(now) === canonicalJson(content)) return false
    const change = await beginRecording(writing, how)
    for (const thing of revising.before ?? []) await enterOne(writing, change, thing)
    await refuseDangling(writing, revising.thing)
    await refreshingTouched(writing, change, {
      kind,
      ids: [content.id],
      work: () => rewriteThing(writing, change, revising),
    })
    return true
  })
}

/**
 * Refuses a change of a thing that is no longer as the person saw it.
 *
 * Throws `Refusal('conflict')`, or `Refusal('not-found')` where there never was such a thing.
 */
export async function refuseStale(
  writing: Writing,
  {
    thing,
    seen,
  }: Readonly<{ thing: Pick<Thing, 'kind'> & { content: { id: string } }; seen: number }>,
): Promise<void> {
  const newest = await newestRevision(writing, thing.kind, thing.content.id)
  if (newest === undefined) throw new Refusal('not-found', 'There is nothing to change here.')
  if (newest.revision !== seen) {
    throw new Refusal('conflict', 'Somebody else has changed this since you opened it.')
  }
}
