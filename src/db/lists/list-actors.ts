import type { ActorKind } from '../../domain/actor/actor.ts'
import { likeFolded } from '../folding/like-folded.ts'
import { named } from '../rows/named.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import { type Listed, listed, type Page, stretchOf } from './page.ts'

export type ActorRow = Readonly<{
  id: string
  name: string
  kind: ActorKind
  country: string | undefined
  speaksFor: Readonly<{ id: string; name: string }> | undefined
  claims: number
  documents: number
  sample: boolean
}>

/** `text` is looked for in name and aliases, letter case aside. */
export type ActorsAsk = Readonly<{
  text?: string | undefined
  kind?: ActorKind | undefined
  page: Page
}>

/** Lists current actors by name. */
export async function listActors(reading: Reading, ask: ActorsAsk): Promise<Listed<ActorRow>> {
  const actors = actorsAsked(reading, ask)
  const { total } = await actors
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const { offset, limit } = stretchOf(ask.page)
  const rows = await withCounts(actors)
    .orderBy('actor.name')
    .orderBy('actor.id')
    .offset(offset)
    .limit(limit)
    .execute()
  return listed(rows.map(actorRowIn), total, ask.page)
}

function actorsAsked({ db }: Reading, { text, kind }: ActorsAsk) {
  return db
    .selectFrom('actor')
    .where(standing('actor', undefined))
    .where((eb) =>
      eb.and([
        ...(text === undefined ? [] : [likeFolded(eb.ref('actor.folded'), text)]),
        ...(kind === undefined ? [] : [eb('actor.kind', '=', kind)]),
      ]),
    )
}

function withCounts(actors: ReturnType<typeof actorsAsked>) {
  return actors
    .innerJoin('thing', 'thing.id', 'actor.id')
    .leftJoin('actor as body', (join) =>
      join.onRef('body.id', '=', 'actor.speaks_for_id').on('body.replaced_at', 'is', null),
    )
    .select([
      'actor.id',
      'actor.name',
      'actor.kind',
      'actor.country',
      'body.id as body_id',
      'body.name as body_name',
      'thing.sample',
    ])
    .select((eb) => [
      eb
        .selectFrom('claim')
        .select((count) => count.fn.countAll<number>().as('claims'))
        .whereRef('claim.claimant_id', '=', 'actor.id')
        .where('claim.replaced_at', 'is', null)
        .as('claims'),
      eb
        .selectFrom('document')
        .select((count) => count.fn.countAll<number>().as('documents'))
        .whereRef('document.publisher_id', '=', 'actor.id')
        .where('document.replaced_at', 'is', null)
        .as('documents'),
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof withCounts>['execute']>>[number]

function actorRowIn(row: Row): ActorRow {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    country: row.country ?? undefined,
    speaksFor: named(row.body_id, row.body_name),
    claims: row.claims ?? 0,
    documents: row.documents ?? 0,
    sample: row.sample === 1,
  }
}
