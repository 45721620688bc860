import type { Actor, ActorKind } from '../domain/actor/actor.ts'
import { loadActorsWithKept } from './family/load-bundle.ts'
import { mergedActors } from './merging/merged-things.ts'
import { type Folding, foldingOf, standingMerges } from './merging/standing-merges.ts'
import { unmerged } from './merging/unmerged.ts'
import { standing } from './rows/standing.ts'
import type { Reading } from './store.ts'
import { speakersFor } from './trees/speakers-for.ts'

export type ActorName = Readonly<{ id: string; name: string; kind: ActorKind }>

/** An actor with its place among the others. */
export type ActorFound = Readonly<{
  actor: Actor
  /** Whom it speaks for, from near to far. */
  speaksFor: readonly ActorName[]
  /** Everyone who speaks for it, directly or through another; `through` is the actor each speaks for. By name. */
  spokenForBy: readonly (ActorName & Readonly<{ through: string }>)[]
  /** The sides it is a member of by itself (not through whom it speaks for). By event title. */
  sides: readonly Readonly<{
    event: Readonly<{ id: string; title: string }>
    side: Readonly<{ id: string; name: string }>
  }>[]
  /** The 100 last published. */
  documents: readonly Readonly<{ id: string; title: string; publishedAt: string | undefined }>[]
  documentsInAll: number
  sample: boolean
}>

/**
 * Finds a current actor, with the names, sides and documents of those that are merged into it.
 *
 * @returns `undefined` where there is none, or it is merged into another. A fixed number of queries.
 */
export async function findActor(reading: Reading, id: string): Promise<ActorFound | undefined> {
  const merges = await standingMerges(reading, undefined)
  const folding = await foldingOf(reading, 'actor')
  const { keptOf } = folding
  if (folding.isMerged(id)) return undefined
  const own = folding.allBehind([id])
  const loaded = await loadActorsWithKept(reading, own, { at: undefined, keptOf })
  const line = mergedActors(loaded, merges)
  const actor = line.find((one) => one.id === id)
  if (actor === undefined) return undefined
  return {
    actor,
    speaksFor: bodiesOf(actor, line),
    spokenForBy: await speakersNamed(reading, id, folding),
    sides: await sidesOf(reading, own),
    documents: await documentsOf(reading, own),
    ...(await aboutActor(reading, id, own)),
  }
}

/** Finds the name of a current actor. @returns `undefined` where there is none. One query. */
export async function findActorName({ db }: Reading, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('actor')
    .select('name')
    .where('id', '=', id)
    .where(standing('actor', undefined))
    .executeTakeFirst()
  return row?.name
}

function bodiesOf(actor: Actor, known: readonly Actor[]): readonly ActorName[] {
  const bodies: ActorName[] = []
  for (let at: Actor | undefined = actor; at; ) {
    const next: Actor | undefined = known.find(({ id }) => id === at?.speaksFor)
    if (next === undefined || next === actor || bodies.some(({ id }) => id === next.id)) break
    bodies.push({ id: next.id, name: next.name, kind: next.kind })
    at = next
  }
  return bodies
}

async function speakersNamed(
  reading: Reading,
  id: string,
  { keptOf, isMerged }: Folding,
): Promise<ActorFound['spokenForBy']> {
  const speakers = await speakersFor(reading, id)
  const rows = await reading.db
    .selectFrom('actor')
    .select(['id', 'name', 'kind', 'speaks_for_id'])
    .where((eb) => reading.engine.among(eb.ref('actor.id'), speakers))
    .where('id', '<>', id)
    .where(standing('actor', undefined))
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ speaks_for_id, ...name }) =>
    isMerged(name.id) ? [] : [{ ...name, through: keptOf(speaks_for_id ?? id) }],
  )
}

/** A side of an event that is merged into another is told as it was entered: the way to it leads on. */
async function sidesOf(
  { db, engine }: Reading,
  ids: readonly string[],
): Promise<ActorFound['sides']> {
  const rows = await db
    .selectFrom('side_member as member')
    .innerJoin('side', (join) =>
      join
        .onRef('side.event_id', '=', 'member.event_id')
        .onRef('side.revision', '=', 'member.revision')
        .onRef('side.id', '=', 'member.side_id'),
    )
    .innerJoin('event', (join) =>
      join
        .onRef('event.id', '=', 'member.event_id')
        .onRef('event.revision', '=', 'member.revision'),
    )
    .select(['event.id as event_id', 'event.title', 'side.id as side_id', 'side.name'])
    .distinct()
    .where((eb) => engine.among(eb.ref('member.actor_id'), ids))
    .where(standing('event', undefined))
    .orderBy('event.title')
    .orderBy('event.id')
    .execute()
  return rows.map((row) => ({
    event: { id: row.event_id, title: row.title },
    side: { id: row.side_id, name: row.name },
  }))
}

async function documentsOf(
  { db, engine }: Reading,
  ids: readonly string[],
): Promise<ActorFound['documents']> {
  const rows = await db
    .selectFrom('document')
    .select(['id', 'title', 'published_at'])
    .where((eb) => engine.among(eb.ref('publisher_id'), ids))
    .where(standing('document', undefined))
    .where((eb) => unmerged(eb.ref('document.id')))
    .orderBy((eb) => eb.fn.coalesce('published_instant', eb.val('')), 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map(({ published_at, ...row }) => ({
    ...row,
    publishedAt: published_at ?? undefined,
  }))
}

async function aboutActor(
  { db, engine }: Reading,
  id: string,
  all: readonly string[],
): Promise<Pick<ActorFound, 'documentsInAll' | 'sample'>> {
  const { sample, documents } = await db
    .selectFrom('thing')
    .select('sample')
    .select((eb) =>
      eb
        .selectFrom('document')
        .select((count) => count.fn.countAll<number>().as('documents'))
        .where((one) => engine.among(one.ref('document.publisher_id'), all))
        .where(standing('document', undefined))
        .where((one) => unmerged(one.ref('document.id')))
        .as('documents'),
    )
    .where('thing.id', '=', id)
    .executeTakeFirstOrThrow()
  return { documentsInAll: documents ?? 0, sample: sample === 1 }
}
