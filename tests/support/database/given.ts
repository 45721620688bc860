import type { Store } from '../../../src/db/store.ts'

/** The id in the database of the thing that came in as `given`; throws where there are none or several. */
export async function idOf(store: Store, given: string): Promise<string> {
  const rows = await store.db
    .selectFrom('thing')
    .select('id')
    .where('given_id', '=', given)
    .execute()
  const [row] = rows
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} things are “${given}”`)
  return row.id
}
