import { analyse } from '../../domain/analysis/analyse.ts'
import { insertRows } from '../entering/insert-rows.ts'
import { findFamily } from '../find-family.ts'
import type { Writing } from '../store.ts'
import { summaryRows } from './summary-rows.ts'

/**
 * Analyses a family anew after a change, writes what the lists read of it, and counts its version up. Belongs into
 * the transaction of the change; its rows are rebuilt whole.
 *
 * @param root the outermost event's id. Where nothing of it stands any more its rows go, and its version stays.
 * @param at the change's instant.
 */
export async function refreshFamily(writing: Writing, root: string, at: string): Promise<void> {
  await removeSummaries(writing, root)
  const family = await findFamily(writing, root)
  if (family) {
    const rows = summaryRows(analyse(family.bundle), { events: family.bundle.events, root })
    await insertRows(writing, 'event_summary', rows.event_summary)
    await insertRows(writing, 'question_summary', rows.question_summary)
    await insertRows(writing, 'claim_summary', rows.claim_summary)
  }
  await countVersion(writing, root, at)
}

async function removeSummaries({ db }: Writing, root: string): Promise<void> {
  await db.deleteFrom('event_summary').where('root_id', '=', root).execute()
  await db.deleteFrom('question_summary').where('root_id', '=', root).execute()
  await db.deleteFrom('claim_summary').where('root_id', '=', root).execute()
}

async function countVersion({ db }: Writing, root: string, at: string): Promise<void> {
  await db
    .insertInto('family')
    .values({ root_id: root, version: 1, changed_at: at })
    .onConflict((conflict) =>
      conflict.column('root_id').doUpdateSet((eb) => ({
        version: eb('family.version', '+', 1),
        changed_at: at,
      })),
    )
    .execute()
}
