import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Tables } from './tables.ts'

type Revised = 'actor' | 'event' | 'document' | 'question' | 'claim' | 'search_in_vain'

const eb = expressionBuilder<Tables, Revised>()

/**
 * True for the revisions that stood at an instant.
 *
 * @param table the table, or its alias.
 * @param recordedBy an ISO instant; absent = those that are current.
 */
export function standing(table: Revised, recordedBy: string | undefined): Expression<SqlBool> {
  const replacedAt = eb.ref(`${table}.replaced_at`)
  if (recordedBy === undefined) return eb(replacedAt, 'is', null)
  return eb.and([
    eb(`${table}.entered_at`, '<=', recordedBy),
    eb.or([eb(replacedAt, 'is', null), eb(replacedAt, '>', recordedBy)]),
  ])
}
