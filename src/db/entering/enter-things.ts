import { createHash } from 'node:crypto'
import type { Bundle } from '../../domain/bundle/bundle.ts'
import type { Search } from '../find-family.ts'
import { appendEntries, type Happening } from '../log/append-entries.ts'
import { canonicalJson } from '../log/canonical-json.ts'
import type { Change } from '../log/change.ts'
import type { Flag, ThingKind } from '../rows/tables.ts'
import { indexThings } from '../search/index-things.ts'
import type { Writing } from '../store.ts'
import { actorRows } from './actor-rows.ts'
import { claimRows } from './claim-rows.ts'
import { documentRows } from './document-rows.ts'
import { eventRows, termRows } from './event-rows.ts'
import { insertAll } from './insert-all.ts'
import { insertRows } from './insert-rows.ts'
import { questionRows } from './question-rows.ts'
import { searchRows } from './search-rows.ts'

/** Things new to the database. All ids are the database's; what they refer to is new as well, or already there. */
export type Arrival = Readonly<{
  things: Bundle
  /** The id that a thing, side or victim had where it came from. */
  givenIdOf(id: string): string | undefined
  sample: boolean
  /** Searches that found no statement; a bundle brings none. */
  searches?: readonly Search[]
}>

type Named = Readonly<{ id: string }>

/** Enters things as their first revision, each with its entry in the log. Analyses nothing. */
export async function enterThings(
  writing: Writing,
  change: Change,
  arrival: Arrival,
): Promise<void> {
  const { actors, events, documents, questions, claims } = arrival.things
  const kinds: readonly (readonly [ThingKind, readonly Named[]])[] = [
    ['actor', actors],
    ['event', events],
    ['document', documents],
    ['question', questions],
    ['claim', claims],
    ['search', arrival.searches ?? []],
  ]
  for (const [kind, things] of kinds) await registerThings(writing, { kind, things, arrival })
  await insertAll(writing, rowsOf(arrival, change))
  await appendEntries(
    writing,
    change,
    kinds.flatMap(([kind, things]) => things.map((thing) => entering(kind, thing))),
  )
  for (const [kind, things] of kinds)
    await indexThings(writing, { kind, ids: things.map(({ id }) => id) })
}

async function registerThings(
  writing: Writing,
  {
    kind,
    things,
    arrival,
  }: Readonly<{ kind: ThingKind; things: readonly Named[]; arrival: Arrival }>,
): Promise<void> {
  const sample: Flag = arrival.sample ? 1 : 0
  const rows = things.map(({ id }) => {
    return { id, kind, given_id: arrival.givenIdOf(id) ?? null, sample }
  })
  await insertRows(writing, 'thing', rows)
}

function rowsOf({ things, givenIdOf, searches = [] }: Arrival, { at }: Change) {
  const stamp = { revision: 1, at }
  const outermost = things.events.filter(({ within }) => within === undefined)
  return {
    ...actorRows(things.actors, stamp),
    ...eventRows(things.events, stamp, givenIdOf),
    ...termRows(
      outermost.map(({ id }) => id),
      stamp,
      things,
    ),
    ...documentRows(things.documents, stamp),
    ...questionRows(things.questions, stamp),
    ...claimRows(things.claims, stamp),
    ...searchRows(searches, stamp),
  }
}

/** The log commits to a thing's digest, so that it can be checked without holding everything twice. */
function entering(kind: ThingKind, thing: Named): Happening {
  return {
    action: `${kind}.enter`,
    object: thing.id,
    detail: { revision: 1, digest: digestOf(thing) },
  }
}

/** SHA-256 of the canonical JSON of a thing in its domain form with the database's ids. */
export function digestOf(thing: unknown): string {
  return createHash('sha256').update(canonicalJson(thing), 'utf8').digest('hex')
}
