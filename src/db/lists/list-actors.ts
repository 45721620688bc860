import { expressionBuilder } from 'kysely'
import type { ActorKind } from '../../domain/actor/actor.ts'
import { likeFolded } from '../folding/like-folded.ts'
import { keptLike } from '../merging/kept-like.ts'
import { type Folding, foldingOf } from '../merging/standing-merges.ts'
import { unmerged } from '../merging/unmerged.ts'
import { named } from '../rows/named.ts'
import { standing } from '../rows/standing.ts'
import type { Tables } from '../rows/tables.ts'
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

/** Lists current actors by name. What is merged into one counts as its own; its names find it. */
export async function listActors(reading: Reading, ask: ActorsAsk): Promise<Listed<ActorRow>> {
  const folding = await foldingOf(reading, 'actor')
  const alsoFound = await keptLike(reading, 'actor', { folding, text: ask.text })
  const actors = actorsAsked(reading, ask, alsoFound)
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
  const whole = await withMerged(reading, folding, rows)
  return listed(whole.map(actorRowIn), total, ask.page)
}

function actorsAsked(
  { db, engine }: Reading,
  { text, kind }: ActorsAsk,
  alsoFound: readonly string[],
) {
  return db
    .selectFrom('actor')
    .where(standing('actor', undefined))
    .where((eb) => unmerged(eb.ref('actor.id')))
    .where((eb) =>
      eb.and([
        ...(text === undefined
          ? []
          : [
              eb.or([
                likeFolded(eb.ref('actor.folded'), text),
                engine.among(eb.ref('actor.id'), alsoFound),
              ]),
            ]),
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
    .select(countsBeside)
}

const eb = expressionBuilder<Tables, 'actor'>()

const countsBeside = [
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
    .where((one) => unmerged(one.ref('document.id')))
    .as('documents'),
]

/** Adds what is merged into the actors of one page to their counts. One query where anything is. */
async function withMerged(
  { db, engine }: Reading,
  { allBehind, keptOf, isMerged }: Folding,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const merged = allBehind(rows.map(({ id }) => id)).filter(isMerged)
  if (merged.length === 0) return rows
  const counts = await db
    .selectFrom('actor')
    .select('actor.id')
    .select(countsBeside)
    .where((eb) => engine.among(eb.ref('actor.id'), merged))
    .where(standing('actor', undefined))
    .execute()
  const byKept = Map.groupBy(counts, ({ id }) => keptOf(id))
  return rows.map((row) => {
    const all = [row, ...(byKept.get(row.id) ?? [])]
    const sum = (of: 'claims' | 'documents') =>
      all.reduce((total, one) => total + (one[of] ?? 0), 0)
    return { ...row, claims: sum('claims'), documents: sum('documents') }
  })
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
