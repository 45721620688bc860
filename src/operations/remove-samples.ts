import { personCalled } from '../db/changing/person.ts'
import { standingSamples, withdrawThings } from '../db/entering/withdraw-things.ts'
import { refreshFamily } from '../db/findings/refresh-family.ts'
import { appendEntries } from '../db/log/append-entries.ts'
import { beginChange } from '../db/log/change.ts'
import { type Store, withTransaction } from '../db/store.ts'
import { rootsOf } from '../db/trees/roots-of.ts'

/** Who removes the samples, by name where it is known, else by part of the program; the clock and new ids. */
export type RemoveOptions = Readonly<{
  enteredBy: string
  personName?: string | undefined
  now: () => number
  newId: () => string
}>

/**
 * Removes everything that is marked as a sample, in one transaction. The rows stay, as history; a report as of an
 * earlier entry still finds them. They do not come back by themselves: the log is not empty.
 *
 * @returns how many things were removed; 0 where no sample stood, and then nothing is logged.
 */
export async function removeSamples(store: Store, options: RemoveOptions): Promise<number> {
  return withTransaction(store, async (writing) => {
    const things = await standingSamples(writing)
    if (things.length === 0) return 0
    const { personName, enteredBy } = options
    const by =
      personName === undefined ? enteredBy : await personCalled(writing, personName, options)
    const change = await beginChange(writing, { by, now: options.now })
    const events = things.filter(({ kind }) => kind === 'event').map(({ id }) => id)
    const roots = await rootsOf(writing, events)
    await appendEntries(writing, change, [
      { action: 'samples.remove', object: options.newId(), detail: { things: things.length } },
    ])
    await withdrawThings(writing, change, things)
    for (const root of roots) await refreshFamily(writing, root, change.at)
    return things.length
  })
}
