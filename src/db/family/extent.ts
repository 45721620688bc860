import { type Expression, type SqlBool, sql } from 'kysely'
import type { Reading } from '../store.ts'

/** How much to load: the things of these events, or everything; as it stood at `at`, or as it is. */
export type Extent = Readonly<{
  events: readonly string[] | 'all'
  at: string | undefined
}>

/** True where the column's id is among those asked for. */
export function among(
  reading: Reading,
  column: Expression<string | null>,
  ids: readonly string[] | 'all',
): Expression<SqlBool> {
  return ids === 'all' ? sql<SqlBool>`1 = 1` : reading.engine.among(column, ids)
}

/** Rows by the id they belong to, in the order they came. */
export function grouped<Row, Shape>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  shapeOf: (row: Row) => Shape,
): (key: string) => readonly Shape[] {
  const groups = new Map<string, Shape[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(shapeOf(row))
    else groups.set(key, [shapeOf(row)])
  }
  return (key) => groups.get(key) ?? []
}
