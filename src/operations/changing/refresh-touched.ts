import { touchedEvents } from '../../db/changing/touched-events.ts'
import { findFamily } from '../../db/find-family.ts'
import { refreshFamily } from '../../db/findings/refresh-family.ts'
import type { Change } from '../../db/log/change.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import type { Writing } from '../../db/store.ts'
import { rootsOf } from '../../db/trees/roots-of.ts'
import { type Unsound, unsoundIn } from '../../domain/bundle/unsound.ts'
import { Refusal } from '../../domain/refusal.ts'
import { refuseRing } from './refuse-ring.ts'

type Of = Readonly<{ kind: ThingKind; id: string }>

/**
 * Makes a change of a thing and analyses anew every family that it may have touched, as it was before or is after.
 *
 * @param work writes the change.
 *
 * Throws `Refusal('invalid')` where other things would no longer fit together that did before, with one line a
 * reason, or where the thing would come to stand above itself.
 */
export async function refreshingTouched<T>(
  writing: Writing,
  change: Change,
  { kind, id, work }: Of & Readonly<{ work: () => Promise<T> }>,
): Promise<T> {
  const before = await touchedEvents(writing, kind, id)
  const roots = new Set(await rootsOf(writing, before))
  const known = isAlone(kind) ? [] : await unsoundAmong(writing, roots)
  const done = await work()
  await refuseRing(writing, { kind, id })
  const events = new Set([...before, ...(await touchedEvents(writing, kind, id))])
  for (const root of await rootsOf(writing, events)) roots.add(root)
  const found = (await unsoundAmong(writing, roots)).filter(
    (one) => !isAlone(kind) || one.id === id,
  )
  refuseNew(known, found)
  for (const root of roots) await refreshFamily(writing, root, change.at)
  return done
}

/** Nothing leans on a claim or a search, so that only itself can come not to fit. */
function isAlone(kind: ThingKind): boolean {
  return kind === 'claim' || kind === 'search'
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

/** What did not fit before is not blamed on this change. */
function refuseNew(known: readonly Unsound[], found: readonly Unsound[]): void {
  const nameOf = ({ kind, id, lacks }: Unsound) => `${kind} ${id} ${lacks}`
  const before = new Set(known.map(nameOf))
  const fresh = new Map(
    found.filter((one) => !before.has(nameOf(one))).map((one) => [nameOf(one), one]),
  )
  if (fresh.size === 0) return
  const byReason = Map.groupBy(fresh.values(), ({ kind, lacks }) => reasonFor(kind, lacks))
  const faults = [...byReason].map(([reason, { length }]) => `${reason} (${length})`)
  throw new Refusal('invalid', 'Other things would no longer fit together after this.', faults)
}

function reasonFor(kind: Unsound['kind'], lacks: string): string {
  if (kind === 'question') {
    return lacks === 'side'
      ? 'questions whose side would be gone'
      : 'questions whose part would be gone'
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
