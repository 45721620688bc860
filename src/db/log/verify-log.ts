import { isUnreadable } from '../is-unreadable.ts'
import type { LogTable } from '../rows/tables.ts'
import type { Reading } from '../store.ts'
import type { LogHead } from './log-head.ts'
import { commitmentTo, noHash, sealOf } from './seal.ts'

/** Why an entry of the log cannot be trusted. The `head` reasons come from comparing with a head kept outside. */
export type TamperReason =
  | 'missing-entry'
  | 'altered-entry'
  | 'altered-detail'
  | 'clock-went-back'
  | 'unreadable-log'
  | 'head-cut-off'
  | 'head-differs'

/** `seq` of a bad log is that of the first entry that cannot be trusted. */
export type LogVerdict =
  | Readonly<{ ok: true; entries: number; erasedDetails: number }>
  | Readonly<{ ok: false; seq: number; reason: TamperReason }>

type Row = LogTable & Readonly<{ salt: string | null; body: string | null }>

type Place = Readonly<{ seq: number; hash: string; at: string }>

const rowsAtOnce = 2000

/**
 * Checks every entry of the log against the one before it and against its detail where that is kept.
 *
 * Everything that was ever entered must have an entry, so an end cut off by itself is seen. A chain alone cannot show
 * that its end was cut off together with what it tells of, that it was written anew from some entry on, or that an
 * old copy was put back: give a head that was kept outside.
 *
 * @param head a head noted earlier, from a report or an export.
 * @returns the first bad entry with the reason, or how much is sound. Stops at the first; about 15 µs an entry. A log
 *   whose tables are gone or broken is unreadable from the first entry that could not be read.
 */
export async function verifyLog(
  reading: Reading,
  head?: Readonly<Pick<LogHead, 'seq' | 'hash'>>,
): Promise<LogVerdict> {
  let last: Place = { seq: 0, hash: noHash, at: '' }
  let erasedDetails = 0
  for (;;) {
    const rows = await readableRows(reading, last.seq)
    if (rows === undefined) return { ok: false, seq: last.seq + 1, reason: 'unreadable-log' }
    for (const row of rows) {
      const reason = faultIn(row, last) ?? headFault(row, head)
      if (reason) return { ok: false, seq: seqAtFault(row, last, reason), reason }
      if (row.salt === null) erasedDetails += 1
      last = row
    }
    if (rows.length < rowsAtOnce) break
  }
  if (head && head.seq > last.seq) return { ok: false, seq: last.seq + 1, reason: 'head-cut-off' }
  if (await hasUnlogged(reading)) return { ok: false, seq: last.seq + 1, reason: 'missing-entry' }
  return { ok: true, entries: last.seq, erasedDetails }
}

async function hasUnlogged({ db }: Reading): Promise<boolean> {
  const unlogged = await db
    .selectFrom('thing')
    .select('thing.id')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('log').select('log.seq').whereRef('log.object_id', '=', 'thing.id'),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst()
  return unlogged !== undefined
}

function seqAtFault(row: Row, last: Place, reason: TamperReason): number {
  return reason === 'missing-entry' ? last.seq + 1 : row.seq
}

async function readableRows(reading: Reading, seq: number): Promise<Row[] | undefined> {
  try {
    return await rowsAfter(reading, seq)
  } catch (error) {
    if (isUnreadable(error)) return undefined
    throw error
  }
}

function rowsAfter({ db }: Reading, seq: number): Promise<Row[]> {
  return db
    .selectFrom('log')
    .leftJoin('log_detail', 'log_detail.seq', 'log.seq')
    .select([
      'log.seq',
      'log.at',
      'log.actor_id',
      'log.action',
      'log.object_id',
      'log.commitment',
      'log.hash',
      'log_detail.salt',
      'log_detail.body',
    ])
    .where('log.seq', '>', seq)
    .orderBy('log.seq')
    .limit(rowsAtOnce)
    .execute()
}

function faultIn(row: Row, last: Place): TamperReason | undefined {
  if (row.seq !== last.seq + 1) return 'missing-entry'
  const { seq, at, action, commitment } = row
  const entry = { seq, at, by: row.actor_id, action, object: row.object_id, commitment }
  if (sealOf(last.hash, entry) !== row.hash) return 'altered-entry'
  if (row.salt !== null && commitmentTo(row.salt, row.body ?? '') !== commitment) {
    return 'altered-detail'
  }
  return at < last.at ? 'clock-went-back' : undefined
}

function headFault(
  row: Row,
  head: Readonly<Pick<LogHead, 'seq' | 'hash'>> | undefined,
): TamperReason | undefined {
  return head?.seq === row.seq && head.hash !== row.hash ? 'head-differs' : undefined
}
