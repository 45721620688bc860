import type { Writing } from '../store.ts'
import { indexThings } from './index-things.ts'
import { foundKinds } from './row-ids.ts'

/** Builds the search anew for all that was ever entered, such as where a database came without one. Reads all texts. */
export async function indexEverything(writing: Writing): Promise<void> {
  for (const kind of foundKinds) {
    const rows = await writing.db
      .selectFrom('thing')
      .select('id')
      .where('kind', '=', kind)
      .execute()
    await indexThings(writing, { kind, ids: rows.map(({ id }) => id) })
  }
}
