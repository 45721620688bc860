import { expressionBuilder } from 'kysely'
import { foldingOf } from '../merging/standing-merges.ts'
import { standing } from '../rows/standing.ts'
import type { Tables } from '../rows/tables.ts'
import type { Reading } from '../store.ts'
import type { FoundKind } from './row-ids.ts'

/** What a thing is found by: short texts, and the long one that only a document has. */
export type Texts = Readonly<{ short: readonly string[]; long: string | undefined }>

type Named = readonly (readonly [id: string, ...(string | null)[]])[]

/**
 * Reads the texts by which things are found, those of everything that is merged into them included.
 *
 * @param ids of one kind. Those that do not stand, or are taken for another, are left out.
 * @returns by id. Two or three queries, however many ids.
 */
export async function textsOf(
  reading: Reading,
  kind: FoundKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Texts>> {
  if (kind === 'claim') return ownTexts(reading, kind, ids)
  const { allBehind, isMerged } = await foldingOf(reading, kind)
  const kept = ids.filter((id) => !isMerged(id))
  const texts = await ownTexts(reading, kind, allBehind(kept))
  return new Map(
    kept.flatMap((id) => {
      const own = texts.get(id)
      if (own === undefined) return []
      const short = allBehind([id]).flatMap((one) => texts.get(one)?.short ?? [])
      return [[id, { ...own, short }] as const]
    }),
  )
}

async function ownTexts(
  reading: Reading,
  kind: FoundKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Texts>> {
  if (kind === 'document') return documentTexts(reading, ids)
  const found = new Map<string, Set<string>>()
  for (const [id, ...texts] of await readers[kind](reading, ids)) {
    const known = found.get(id) ?? new Set()
    found.set(id, known)
    for (const text of texts) if (text !== null && text !== '') known.add(text)
  }
  return new Map([...found].map(([id, short]) => [id, { short: [...short], long: undefined }]))
}

const readers: Readonly<
  Record<
    Exclude<FoundKind, 'document'>,
    (reading: Reading, ids: readonly string[]) => Promise<Named>
  >
> = { event: eventTexts, actor: actorTexts, question: questionTexts, claim: claimTexts }

async function eventTexts({ db, engine }: Reading, ids: readonly string[]): Promise<Named> {
  const rows = await db
    .selectFrom('event')
    .select(['id', 'title', 'place'])
    .where(standing('event', undefined))
    .where((eb) => engine.among(eb.ref('id'), ids))
    .execute()
  return rows.map(({ id, title, place }) => [id, title, place])
}

async function actorTexts({ db, engine }: Reading, ids: readonly string[]): Promise<Named> {
  const rows = await db
    .selectFrom('actor')
    .leftJoin('actor_alias as other', (join) =>
      join.onRef('other.actor_id', '=', 'actor.id').onRef('other.revision', '=', 'actor.revision'),
    )
    .select(['actor.id', 'actor.name', 'other.alias'])
    .where(standing('actor', undefined))
    .where((eb) => engine.among(eb.ref('actor.id'), ids))
    .orderBy('actor.id')
    .orderBy('other.position')
    .execute()
  return rows.map(({ id, name, alias }) => [id, name, alias])
}

async function questionTexts({ db, engine }: Reading, ids: readonly string[]): Promise<Named> {
  const rows = await db
    .selectFrom('question')
    .leftJoin('question_option as option', (join) =>
      join
        .onRef('option.question_id', '=', 'question.id')
        .onRef('option.revision', '=', 'question.revision'),
    )
    .select(['question.id', 'question.text', 'question.place', 'option.label'])
    .where(standing('question', undefined))
    .where((eb) => engine.among(eb.ref('question.id'), ids))
    .orderBy('question.id')
    .orderBy('option.position')
    .execute()
  return rows.map(({ id, text, place, label }) => [id, text, place, label])
}

/** First what is cited, then the value in words: an excerpt is cut from the first text that holds what was asked. */
async function claimTexts({ db, engine }: Reading, ids: readonly string[]): Promise<Named> {
  const { ref } = expressionBuilder<Tables, 'claim'>()
  const rows = await db
    .selectFrom('claim')
    .leftJoin('citation', (join) =>
      join
        .onRef('citation.claim_id', '=', 'claim.id')
        .onRef('citation.revision', '=', 'claim.revision'),
    )
    .select(['claim.id', 'claim.phrase', 'claim.place_name', 'claim.value_text'])
    .select(['citation.quote', 'citation.translation', 'citation.attribution'])
    .where(standing('claim', undefined))
    .where(engine.among(ref('claim.id'), ids))
    .orderBy('claim.id')
    .orderBy('citation.position')
    .execute()
  return rows.map((row) => [
    row.id,
    row.quote,
    row.translation,
    row.attribution,
    row.value_text,
    row.place_name,
    row.phrase,
  ])
}

async function documentTexts(
  { db, engine }: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Texts>> {
  const rows = await db
    .selectFrom('document')
    .select(['id', 'title', 'text'])
    .where(standing('document', undefined))
    .where((eb) => engine.among(eb.ref('id'), ids))
    .execute()
  return new Map(
    rows.map(({ id, title, text }) => [id, { short: [title], long: text ?? undefined }]),
  )
}
