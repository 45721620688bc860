import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Tables } from '../rows/tables.ts'

const eb = expressionBuilder<Tables, never>()

/**
 * True for the things that are taken for no other.
 *
 * @param id the column of the thing's id, which the query that asks has in scope. One look into an index a row.
 */
export function unmerged(id: Expression<string>): Expression<SqlBool> {
  return eb.not(
    eb.exists(
      eb
        .selectFrom('merge as taken')
        .select('taken.id')
        .where('taken.replaced_at', 'is', null)
        .where((one) => one('taken.merged_id', '=', id)),
    ),
  )
}
