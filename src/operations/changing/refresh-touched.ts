import { touchedEvents } from '../../db/changing/touched-events.ts'
import { findFamily } from '../../db/find-family.ts'
import { refreshFamily } from '../../db/findings/refresh-family.ts'
import type { Change } from '../../db/log/change.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import type { Writing } from '../../db/store.ts'
import { rootsOf } from '../../db/trees/roots-of.ts'
import { newlyUnsound, type Unsound, unsoundIn } from '../../domain/bundle/unsound.ts'
import { Refusal } from '../../domain/refusal.ts'
import { refuseRing } from './refuse-ring.ts'

/** The things of a kind that are changed together, and what writes the change. */
type Touching<T> = Readonly<{
  kind: ThingKind
  ids: readonly string[]
  work: () => Promise<T>
}>

/**
 * Makes a change of some things and analyses anew every family that it may have touched, as it was before or is after.
 *
 * Throws `Refusal('invalid')` where other things would no longer fit together that did before, with one line a
 * reason, or where one of the things would come to stand above itself.
 */
export async function refreshingTouched<T>(
  writing: Writing,
  change: Change,
  { kind, ids, work }: Touching<T>,
): Promise<T> {
  const before = await eventsOf(writing, kind, ids)
  const rootsBefore = await rootsOf(writing, before)
  // Nothing leans on a claim or a search, so that only itself can come not to fit.
  const isAlone = kind === 'claim' || kind === 'search'
  const known = isAlone ? [] : await unsoundAmong(writing, rootsBefore)
  const done = await work()
  for (const id of ids) await refuseRing(writing, { kind, id })
  const events = new Set([...before, ...(await eventsOf(writing, kind, ids))])
  const rootsAfter = await rootsOf(writing, events)
  const found: Unsound[] = []
  // A family that has lost its events gives up their rows before another takes them.
  for (const root of new Set([
    ...rootsBefore.difference(rootsAfter),
    ...rootsBefore,
    ...rootsAfter,
  ])) {
    const family = await refreshFamily(writing, root, change.at)
    if (family !== undefined) found.push(...unsoundIn(family.bundle))
  }
  refuseNew(newlyUnsound(known, isAlone ? found.filter(({ id }) => ids.includes(id)) : found))
  return done
}

async function eventsOf(
  writing: Writing,
  kind: ThingKind,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const events = new Set<string>()
  for (const id of ids) {
    for (const event of await touchedEvents(writing, kind, id)) events.add(event)
  }
  return events
}

async function unsoundAmong(
  writing: Writing,
  roots: ReadonlySet<string>,
): Promise<readonly Unsound[]> {
  const unsound: Unsound[] = []
  for (const root of roots) {
    const family = await findFamily(writing, root)
    if (family !== undefined) unsound.push(...unsoundIn(family.bundle))
  }
  return unsound
}

function refuseNew(fresh: readonly Unsound[]): void {
  if (fresh.length === 0) return
  const byReason = Map.groupBy(fresh, ({ kind, lacks }) => reasonFor(kind, lacks))
  const faults = [...byReason].map(([reason, { length }]) => `${reason} (${length})`)
  throw new Refusal('invalid', 'Other things would no longer fit together after this.', faults)
}

function reasonFor(kind: Unsound['kind'], lacks: string): string {
  if (kind === 'question') {
    return lacks === 'side'
      ? 'questions whose side would be gone'
      : 'questions whose part would count nothing'
  }
  switch (lacks) {
    case 'otherType':
      return 'claims that would answer in another kind than their question asks'
    case 'noSuchOption':
      return 'claims whose answer would be none of the question’s'
    case 'notOwnReporting':
      return 'claims of own reporting that would stand in somebody else’s document'
    case 'misquoted':
    case 'placeOutside':
    case 'placeReversed':
      return 'claims whose quote would stand elsewhere in its document'
    default:
      return 'claims that would not fit their question'
  }
}
