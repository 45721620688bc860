import type { Kysely, Transaction } from 'kysely'
import type { Engine } from './dialects/engine.ts'
import type { Tables } from './rows/tables.ts'

/** What a query needs: a connection and the engine behind it. Both a store and a transaction are one. */
export type Reading = Readonly<{ db: Kysely<Tables>; engine: Engine }>

/** An open database. Only `withTransaction` writes through it. */
export type Store = Reading & Readonly<{ kind: 'store'; close(): Promise<void> }>

/** A transaction in progress, and the only thing a change is written through. */
export type Writing = Readonly<{ kind: 'writing'; db: Transaction<Tables>; engine: Engine }>

/**
 * Runs `work` in one transaction: all of it is kept, or none. Writers wait for each other, so that what a
 * transaction reads is still so when it writes.
 *
 * @param work gets the transaction alone; it must await nothing but the database.
 * @returns what `work` returns. Throws what `work` throws, after undoing everything.
 */
export async function withTransaction<T>(
  store: Store,
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  return store.db.transaction().execute(async (db) => {
    await store.engine.waitForTurn(db)
    return work({ kind: 'writing', db, engine: store.engine })
  })
}
