import type { Reading } from '../store.ts'

/** The newest entry of the log; `hash` is 64 hex digits and stands for the whole log up to `seq`. */
export type LogHead = Readonly<{ seq: number; hash: string; at: string }>

/**
 * Reads the head of the log.
 *
 * @param ask.recordedBy an ISO instant: the head as it was then. Absent = the newest.
 * @returns `undefined` where the log is, or was, empty.
 */
export async function logHead(
  reading: Reading,
  ask: Readonly<{ recordedBy?: string | undefined }> = {},
): Promise<LogHead | undefined> {
  const entries = reading.db.selectFrom('log').select(['seq', 'hash', 'at'])
  const { recordedBy } = ask
  const known = recordedBy === undefined ? entries : entries.where('at', '<=', recordedBy)
  return known.orderBy('seq', 'desc').limit(1).executeTakeFirst()
}
