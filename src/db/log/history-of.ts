import type { ThingKind } from '../rows/tables.ts'
import type { Reading } from '../store.ts'

/** One entry of the log about a thing, such as `claim.enter`. `by` is who entered it. */
export type HistoryEntry = Readonly<{ seq: number; at: string; by: string; action: string }>

/** One revision of a thing; `replacedAt` absent = it stands. */
export type RevisionSpan = Readonly<{
  revision: number
  enteredAt: string
  replacedAt: string | undefined
}>

/** What has happened to a thing, first to last. */
export type History = Readonly<{
  kind: ThingKind
  givenId: string | undefined
  sample: boolean
  entries: readonly HistoryEntry[]
  revisions: readonly RevisionSpan[]
}>

/**
 * Reads the history of a thing, whether it still stands or not. Three queries.
 *
 * @returns `undefined` where no such thing was ever entered.
 */
export async function historyOf(reading: Reading, id: string): Promise<History | undefined> {
  const thing = await reading.db
    .selectFrom('thing')
    .select(['kind', 'given_id', 'sample'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (thing === undefined) return undefined
  const entries = await reading.db
    .selectFrom('log')
    .select(['seq', 'at', 'actor_id as by', 'action'])
    .where('object_id', '=', id)
    .orderBy('seq')
    .execute()
  return {
    kind: thing.kind,
    givenId: thing.given_id ?? undefined,
    sample: thing.sample === 1,
    entries,
    revisions: await revisionsOf(reading, thing.kind, id),
  }
}

async function revisionsOf(
  { db }: Reading,
  kind: ThingKind,
  id: string,
): Promise<readonly RevisionSpan[]> {
  const rows = await db
    .selectFrom(kind === 'search' ? 'search_in_vain' : kind)
    .select(['revision', 'entered_at', 'replaced_at'])
    .where('id', '=', id)
    .orderBy('revision')
    .execute()
  return rows.map(({ revision, entered_at, replaced_at }) => ({
    revision,
    enteredAt: entered_at,
    replacedAt: replaced_at ?? undefined,
  }))
}
