import { type Expression, type SqlBool, sql } from 'kysely'
import { patternFor } from './folded.ts'

/** True where a folded column holds the text, letter case, accents and keyboard aside. */
export function likeFolded(column: Expression<string>, text: string): Expression<SqlBool> {
  return sql<SqlBool>`${column} like ${patternFor(text)} escape '\\'`
}
