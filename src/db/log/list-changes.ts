import { titlesOf } from '../changing/titles-of.ts'
import type { ThingKind } from '../rows/tables.ts'
import type { Reading } from '../store.ts'
import { logHead } from './log-head.ts'

/** One entry of the log with what it is about; `thing` absent = about no single thing, such as a removal of samples. */
export type ChangeRow = Readonly<{
  seq: number
  at: string
  by: string
  byId: string
  action: string
  thing: Readonly<{ kind: ThingKind; id: string; title: string; stands: boolean }> | undefined
}>

/** `by` is the id of a person or a part of the program; `before` the first entry that is not wanted any more. */
export type ChangesAsk = Readonly<{
  by?: string | undefined
  kind?: ThingKind | undefined
  before?: number | undefined
}>

/** Some entries, newest first. `older` = where the next stretch begins; absent at the beginning of the log. */
export type Changes = Readonly<{ rows: readonly ChangeRow[]; older: number | undefined }>

const rowsAtOnce = 50

/** Entries looked at for one page, so that a rare filter does not read the whole log at once. */
const reach = 20_000

/** Lists the entries of the log, newest first, 50 at most. Reads 20,000 entries at most; seven queries. */
export async function listChanges(reading: Reading, ask: ChangesAsk): Promise<Changes> {
  const head = await logHead(reading)
  const before = Math.min(ask.before ?? Number.MAX_SAFE_INTEGER, (head?.seq ?? 0) + 1)
  const from = Math.max(1, before - reach)
  const rows = await entriesIn(reading, ask, { from, before })
  const last = rows.at(-1)
  const isFull = rows.length === rowsAtOnce && last !== undefined
  const next = isFull ? last.seq : from
  return { rows: await worded(reading, rows), older: next > 1 ? next : undefined }
}

type Row = Readonly<{
  seq: number
  at: string
  actor_id: string
  name: string | null
  action: string
  object_id: string
  kind: ThingKind | null
}>

function entriesIn(
  { db }: Reading,
  { by, kind }: ChangesAsk,
  { from, before }: Readonly<{ from: number; before: number }>,
): Promise<readonly Row[]> {
  return db
    .selectFrom('log')
    .leftJoin('thing', 'thing.id', 'log.object_id')
    .leftJoin('person', 'person.id', 'log.actor_id')
    .select(['log.seq', 'log.at', 'log.actor_id', 'person.name', 'log.action', 'log.object_id'])
    .select('thing.kind')
    .where('log.seq', '>=', from)
    .where('log.seq', '<', before)
    .where((eb) =>
      eb.and([
        ...(by === undefined ? [] : [eb('log.actor_id', '=', by)]),
        ...(kind === undefined ? [] : [eb('thing.kind', '=', kind)]),
      ]),
    )
    .orderBy('log.seq', 'desc')
    .limit(rowsAtOnce)
    .execute()
}

async function worded(reading: Reading, rows: readonly Row[]): Promise<readonly ChangeRow[]> {
  const things = rows.flatMap(({ kind, object_id: id }) => (kind === null ? [] : [{ kind, id }]))
  const titleOf = await titlesOf(reading, things)
  return rows.map(({ seq, at, actor_id: byId, name, action, object_id: id, kind }) => {
    const title = kind === null ? undefined : titleOf({ kind, id })
    const { text = id, stands = false } = title ?? {}
    const thing = kind === null ? undefined : { kind, id, title: text, stands }
    return { seq, at, by: name ?? byId, byId, action, thing }
  })
}

/** One person whom the log may name. */
export type Person = Readonly<{ id: string; name: string }>

/** Lists the people who gave a name, in alphabetical order, 200 at most: those who came first. */
export async function listPeople({ db }: Reading): Promise<readonly Person[]> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .orderBy('entered_at')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.sort((one, other) => (one.name < other.name ? -1 : 1))
}
