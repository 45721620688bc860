import { type NewId, type RenamedKind, renamedKinds } from '../../domain/bundle/rename-bundle.ts'
import { among, type Extent } from '../family/extent.ts'
import type { Reading } from '../store.ts'

type Given = Readonly<{ kind: RenamedKind; id: string; given: string | null }>

/**
 * The ids under which things go out: those they came in with, else their own. Where two things of one kind came in
 * with the same id, the first entered keeps it and the others get `-2`, `-3`… after it.
 *
 * @param ids those of all things that go out, or all. Three queries.
 */
export async function givenIds(
  reading: Reading,
  ids: readonly string[] | 'all',
  events: Extent['events'],
): Promise<NewId> {
  const given = [
    ...(await givenToThings(reading, ids)),
    ...(await givenToSides(reading, events)),
    ...(await givenToVictims(reading, events)),
  ]
  const byKind = new Map(
    renamedKinds.map((kind) => [kind, unique(given.filter((one) => one.kind === kind))]),
  )
  return (kind, id) => byKind.get(kind)?.get(id) ?? id
}

/** Ids are dealt out in the order of entering, so the same database always gives the same. */
function unique(given: readonly Given[]): ReadonlyMap<string, string> {
  const wanted = new Set(given.map((one) => one.given ?? one.id))
  const taken = new Set<string>()
  const dealt = new Map<string, string>()
  for (const { id, given: own } of given) {
    if (dealt.has(id)) continue
    const name = firstFree(own ?? id, { taken, wanted })
    taken.add(name)
    dealt.set(id, name)
  }
  return dealt
}

function firstFree(
  name: string,
  { taken, wanted }: Readonly<{ taken: ReadonlySet<string>; wanted: ReadonlySet<string> }>,
): string {
  if (!taken.has(name)) return name
  for (let number = 2; ; number += 1) {
    const other = `${name}-${number}`
    if (!taken.has(other) && !wanted.has(other)) return other
  }
}

async function givenToThings(
  reading: Reading,
  ids: readonly string[] | 'all',
): Promise<readonly Given[]> {
  const rows = await reading.db
    .selectFrom('thing')
    .select(['kind', 'id', 'given_id'])
    .where((eb) => among(reading, eb.ref('thing.id'), ids))
    .orderBy('id')
    .execute()
  return rows.flatMap(({ kind, id, given_id }) =>
    kind === 'search' ? [] : [{ kind, id, given: given_id }],
  )
}

async function givenToSides(reading: Reading, events: Extent['events']): Promise<readonly Given[]> {
  const rows = await reading.db
    .selectFrom('side')
    .select(['id', 'given_id'])
    .distinct()
    .where((eb) => among(reading, eb.ref('side.event_id'), events))
    .orderBy('id')
    .execute()
  return rows.map(({ id, given_id }) => ({ kind: 'side', id, given: given_id }))
}

async function givenToVictims(
  reading: Reading,
  events: Extent['events'],
): Promise<readonly Given[]> {
  const rows = await reading.db
    .selectFrom('victim')
    .select(['id', 'given_id'])
    .distinct()
    .where((eb) => among(reading, eb.ref('victim.event_id'), events))
    .orderBy('id')
    .execute()
  return rows.map(({ id, given_id }) => ({ kind: 'victim', id, given: given_id }))
}
