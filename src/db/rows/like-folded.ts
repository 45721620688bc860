import { type Expression, type SqlBool, sql } from 'kysely'

/** True where a folded column matches a pattern of `patternFor`. */
export function likeFolded(column: Expression<string>, pattern: string): Expression<SqlBool> {
  return sql<SqlBool>`${column} like ${pattern} escape '\\'`
}
