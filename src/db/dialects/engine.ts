import type { Expression, QueryExecutorProvider, RawBuilder, SqlBool } from 'kysely'
import type { SearchIndex } from './search-index.ts'

/** The words in which the two databases' table definitions differ. */
export type Ddl = Readonly<{
  /** Text that sorts by code point. */
  text: RawBuilder<unknown>
  /** A whole number up to 2^53. */
  count: RawBuilder<unknown>
  real: RawBuilder<unknown>
  /** Ends a table definition. */
  table: RawBuilder<unknown>
  /** Ends the definition of a table whose rows lie in the order of its key. */
  clustered: RawBuilder<unknown>
}>

/** All that differs between the databases. */
export type Engine = Readonly<{
  name: 'sqlite' | 'postgres'
  ddl: Ddl
  /** Waits until no other transaction writes; called first in each. Throws where there is no space left to write. */
  waitForTurn(db: QueryExecutorProvider): Promise<void>
  /** A list of ids as the one parameter that `among` makes of it. */
  listed(ids: readonly string[]): unknown
  /** True where the column's text is among `ids`; one parameter however many. */
  among(column: Expression<string | null>, ids: readonly string[]): Expression<SqlBool>
  /** Makes a table refuse UPDATE, and DELETE where asked. */
  freeze(
    db: QueryExecutorProvider,
    table: string,
    what: 'update' | 'update-and-delete',
  ): Promise<void>
  /** What words are looked up in. */
  search: SearchIndex
  /** Keeps a copy of a database that is about to be migrated; nothing where the server does that. */
  copyBefore(db: QueryExecutorProvider, migration: string): Promise<void>
}>

/** One step of the schema. Frozen once released: it names its own lists and imports nothing that may change. */
export type Migration = Readonly<{
  name: string
  up(db: QueryExecutorProvider, engine: Engine): Promise<void>
}>
