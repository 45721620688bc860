import { randomBytes } from 'node:crypto'
import { insertRows } from '../entering/insert-rows.ts'
import type { LogDetailTable, LogTable } from '../rows/tables.ts'
import type { Writing } from '../store.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Change } from './change.ts'
import { logHead } from './log-head.ts'
import { commitmentTo, noHash, sealOf } from './seal.ts'

/** What happened to which thing. `action` is `<kind>.<verb>`; `detail` is what the entry commits to. */
export type Happening = Readonly<{
  action: string
  object: string
  detail: Readonly<Record<string, unknown>>
}>

/**
 * Adds entries to the end of the log, each bound to all before it. Belongs into the transaction that makes the change.
 *
 * @param happenings in the order in which they happened.
 *
 * Two statements for 64 entries; about 10 µs an entry.
 */
export async function appendEntries(
  writing: Writing,
  change: Change,
  happenings: readonly Happening[],
): Promise<void> {
  const head = await logHead(writing)
  const entries: LogTable[] = []
  const details: LogDetailTable[] = []
  let previous = head?.hash ?? noHash
  let seq = head?.seq ?? 0
  for (const { action, object, detail } of happenings) {
    seq += 1
    const salt = randomBytes(32).toString('hex')
    const body = canonicalJson(change.clockSuspect ? { ...detail, clockSuspect: true } : detail)
    const commitment = commitmentTo(salt, body)
    const { at, by } = change
    previous = sealOf(previous, { seq, at, by, action, object, commitment })
    entries.push({ seq, at, actor_id: by, action, object_id: object, commitment, hash: previous })
    details.push({ seq, salt, body })
  }
  await insertRows(writing, 'log', entries)
  await insertRows(writing, 'log_detail', details)
}
