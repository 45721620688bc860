import type { Reading } from './store.ts'

/** The newest entry of the log; `hash` is 64 hex digits and stands for the whole log up to `seq`. */
export type LogHead = Readonly<{ seq: number; hash: string; at: string }>

/** Reads the head of the log. @returns `undefined` for an empty log. */
export async function logHead(reading: Reading): Promise<LogHead | undefined> {
  return reading.db
    .selectFrom('log')
    .select(['seq', 'hash', 'at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}
