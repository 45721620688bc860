import { touchedEvents } from '../../db/changing/touched-events.ts'
import { refreshFamily } from '../../db/findings/refresh-family.ts'
import type { Change } from '../../db/log/change.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import type { Writing } from '../../db/store.ts'
import { rootsOf } from '../../db/trees/roots-of.ts'

type Of = Readonly<{ kind: ThingKind; id: string }>

/**
 * Makes a change of a thing and analyses anew every family that it may have touched, as it was before or is after.
 *
 * @param work writes the change.
 */
export async function refreshingTouched<T>(
  writing: Writing,
  change: Change,
  { kind, id, work }: Of & Readonly<{ work: () => Promise<T> }>,
): Promise<T> {
  const before = await touchedEvents(writing, kind, id)
  const roots = new Set(await rootsOf(writing, before))
  const done = await work()
  const events = new Set([...before, ...(await touchedEvents(writing, kind, id))])
  for (const root of await rootsOf(writing, events)) roots.add(root)
  for (const root of roots) await refreshFamily(writing, root, change.at)
  return done
}
