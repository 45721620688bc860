import type { CompiledQuery, InsertObject } from 'kysely'
import type { Tables } from '../rows/tables.ts'
import type { Writing } from '../store.ts'

/** Rows a statement. More gains little and makes the statement's text long. */
const rowsAtOnce = 64

/**
 * Inserts rows, many a statement. The statement is built once for all full stretches, since building costs more than
 * running it.
 *
 * @param rows each with the same columns, set in the same order, none of them absent.
 *
 * Throws the driver's error at the first row that breaks a constraint.
 */
export async function insertRows<Table extends keyof Tables & string>(
  { db }: Writing,
  table: Table,
  rows: readonly InsertObject<Tables, Table>[],
): Promise<void> {
  let whole: CompiledQuery | undefined
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const stretch = rows.slice(start, start + rowsAtOnce)
    if (stretch.length < rowsAtOnce || whole === undefined) {
      const query = db.insertInto(table).values(stretch).compile()
      if (stretch.length === rowsAtOnce) whole = query
      await db.executeQuery(query)
    } else {
      const parameters = stretch.flatMap((row) => Object.values(row))
      await db.executeQuery({ ...whole, parameters })
    }
  }
}
