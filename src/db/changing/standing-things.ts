import { standing } from '../rows/standing.ts'
import type { ThingKind } from '../rows/tables.ts'
import type { Reading } from '../store.ts'
import type { Reference } from './references-in.ts'

/** The table that holds the revisions of each kind. */
export const tableOf = {
  actor: 'actor',
  event: 'event',
  document: 'document',
  question: 'question',
  claim: 'claim',
  search: 'search_in_vain',
} as const satisfies Readonly<Record<ThingKind, string>>

/** Lists those references that lead to nothing that stands, in the order given. One query a kind. */
export async function danglingAmong(
  reading: Reading,
  references: readonly Reference[],
): Promise<readonly Reference[]> {
  const standingIds = new Set<string>()
  for (const kind of new Set(references.map((one) => one.kind))) {
    const ids = references.filter((one) => one.kind === kind).map(({ id }) => id)
    const rows = await reading.db
      .selectFrom(tableOf[kind])
      .select('id')
      .where((eb) => reading.engine.among(eb.ref('id'), ids))
      .where(standing(tableOf[kind], undefined))
      .execute()
    for (const { id } of rows) standingIds.add(`${kind} ${id}`)
  }
  return references.filter(({ kind, id }) => !standingIds.has(`${kind} ${id}`))
}

/** The newest revision of a thing. `stands` false = it was withdrawn. */
export type Newest = Readonly<{ revision: number; enteredAt: string; stands: boolean }>

/** Finds the newest revision of a thing. @returns `undefined` where no such thing was ever entered. */
export async function newestRevision(
  { db }: Reading,
  kind: ThingKind,
  id: string,
): Promise<Newest | undefined> {
  const row = await db
    .selectFrom(tableOf[kind])
    .select(['revision', 'entered_at', 'replaced_at'])
    .where('id', '=', id)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      revision: row.revision,
      enteredAt: row.entered_at,
      stands: row.replaced_at === null,
    }
  )
}
