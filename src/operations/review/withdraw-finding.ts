import { appendEntries, type Happening } from '../../db/log/append-entries.ts'
import { reviewActions } from '../../db/review/actions.ts'
import { endFinding, type FindingOf } from '../../db/review/write-finding.ts'
import { type Store, withTransaction } from '../../db/store.ts'
import { Refusal } from '../../domain/refusal.ts'
import { beginRecording, type Recording } from '../changing/recording.ts'
import { refreshingTouched } from '../changing/refresh-touched.ts'
import { refuseFaster } from './keep-finding.ts'
import { happeningsOn } from './settle-conflict.ts'

/** Which finding to take back, its id as the person saw it, and why; the reason is kept for all to read. */
export type WithdrawingFinding = FindingOf & Readonly<{ seen: string; reason: string }>

/**
 * Takes back a verdict, a resolution or a word on a conflict: its row and its entries stay as history, and nothing
 * stands in its place.
 *
 * Throws `Refusal('conflict')` where it stands no more.
 */
export async function withdrawFinding(
  store: Store,
  withdrawing: WithdrawingFinding,
  how: Recording,
): Promise<void> {
  const { table, about, seen, reason } = withdrawing
  await withTransaction(store, async (writing) => {
    const id = await refuseFaster(writing, { table, about }, seen)
    if (id === undefined) throw new Refusal('not-found', 'There is nothing to take back.')
    const change = await beginRecording(writing, how)
    const work = async () => {
      await endFinding(writing, change, { table, id })
      await appendEntries(writing, change, happenings({ table, about }, { finding: id, reason }))
    }
    const [first = ''] = table === 'settlement' ? about.split(' ').slice(1) : [about]
    const kind = table === 'resolution' ? 'question' : 'claim'
    await refreshingTouched(writing, change, { kind, ids: [first], work })
  })
}

function happenings(
  { table, about }: FindingOf,
  detail: Happening['detail'],
): readonly Happening[] {
  switch (table) {
    case 'verdict':
      return [{ action: reviewActions.verdictWithdrawal, object: about, detail }]
    case 'resolution':
      return [{ action: reviewActions.resolutionWithdrawal, object: about, detail }]
    case 'settlement':
      return happeningsOn(about.split(' ').slice(1), reviewActions.settlementWithdrawal, detail)
  }
}
