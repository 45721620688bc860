import { namesOfPeople } from '../changing/person.ts'
import type { ThingKind } from '../rows/tables.ts'
import type { Reading } from '../store.ts'

/**
 * One entry of the log about a thing, such as `claim.enter`. `by` is the name of who made it, `byId` their id or that
 * of a part of the program; `reason` as given; `from` the revision taken up again; `undoes` the entry taken back.
 */
export type HistoryEntry = Readonly<{
  seq: number
  at: string
  by: string
  byId: string
  action: string
  reason: string | undefined
  from: number | undefined
  undoes: number | undefined
}>

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
 * Reads the history of a thing, whether it still stands or not. Five queries.
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
    .leftJoin('log_detail', 'log_detail.seq', 'log.seq')
    .select(['log.seq', 'log.at', 'log.actor_id', 'log.action', 'log_detail.body'])
    .where('log.object_id', '=', id)
    .orderBy('log.seq')
    .execute()
  const nameOf = await namesOfPeople(
    reading,
    entries.map(({ actor_id }) => actor_id),
  )
  return {
    kind: thing.kind,
    givenId: thing.given_id ?? undefined,
    sample: thing.sample === 1,
    entries: entries.map(({ seq, at, actor_id, action, body }) => {
      return { seq, at, by: nameOf(actor_id), byId: actor_id, action, ...detailIn(body) }
    }),
    revisions: await revisionsOf(reading, thing.kind, id),
  }
}

/** What an entry's detail tells; an erased detail tells nothing. */
function detailIn(body: string | null): Pick<HistoryEntry, 'reason' | 'from' | 'undoes'> {
  const detail: unknown = body === null ? undefined : JSON.parse(body)
  const told = new Map<string, unknown>(Object.entries({ ...(detail as object | undefined) }))
  const [reason, from, undoes] = [told.get('reason'), told.get('from'), told.get('undoes')]
  return {
    reason: typeof reason === 'string' ? reason : undefined,
    from: typeof from === 'number' ? from : undefined,
    undoes: typeof undoes === 'number' ? undoes : undefined,
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
