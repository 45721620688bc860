import Database from 'better-sqlite3'

/** All rows of one table, as arrays, and the statement that inserts one. */
export type TableRows = Readonly<{ insert: string; rows: readonly (readonly unknown[])[] }>

/**
 * Reads every row of a database, tables in the order in which they were made; what the search index makes of its rows
 * is left out.
 */
export function rowsOf(file: string): readonly TableRows[] {
  const database = new Database(file, { readonly: true })
  try {
    const names = database
      .prepare(
        `select name from sqlite_master where type = 'table' and name not in ('boot', 'migration')
          and name not glob 'search_index*'`,
      )
      .pluck()
      .all() as readonly string[]
    return names.map((name) => {
      const statement = database.prepare(`select * from "${name}"`).raw()
      const marks = statement.columns().map(() => '?')
      return {
        insert: `insert into "${name}" values (${marks.join(', ')})`,
        rows: statement.all() as readonly (readonly unknown[])[],
      }
    })
  } finally {
    database.close()
  }
}

/** Inserts rows as they are into a database that has their tables, in one transaction and nothing besides. */
export function insertRows(file: string, tables: readonly TableRows[]): void {
  const database = new Database(file)
  try {
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    database.exec('begin immediate')
    database.pragma('defer_foreign_keys = ON')
    for (const { insert, rows } of tables) {
      const statement = database.prepare(insert)
      for (const row of rows) statement.run(...row)
    }
    database.exec('commit')
  } finally {
    database.close()
  }
}
