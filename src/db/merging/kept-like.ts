import { likeFolded } from '../folding/like-folded.ts'
import { standing } from '../rows/standing.ts'
import type { Reading } from '../store.ts'
import type { Folding } from './standing-merges.ts'

/**
 * Lists the things into which one is merged that holds a text in its names, letter case aside.
 *
 * @param text absent = none is looked for.
 * @returns their ids. One query where anything is merged.
 */
export async function keptLike(
  { db, engine }: Reading,
  kind: 'actor' | 'document',
  { folding, text }: Readonly<{ folding: Folding; text: string | undefined }>,
): Promise<readonly string[]> {
  if (text === undefined || folding.merged.length === 0) return []
  const rows = await db
    .selectFrom(kind)
    .select('id')
    .where((eb) => engine.among(eb.ref('id'), folding.merged))
    .where(standing(kind, undefined))
    .where((eb) => likeFolded(eb.ref('folded'), text))
    .execute()
  return rows.map(({ id }) => folding.keptOf(id))
}
