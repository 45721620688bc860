import { analyse } from '../../domain/analysis/analyse.ts'
import type { Settled } from '../../domain/disagreement/settled.ts'
import { type Family, findFamily } from '../find-family.ts'
import { findSettled } from '../review/find-reviews.ts'
import type { Writing } from '../store.ts'
import { replaceRows } from './replace-rows.ts'
import { type Summaries, summaryRows } from './summary-rows.ts'

const none: Summaries = { event_summary: [], question_summary: [], claim_summary: [] }

/**
 * Analyses a family anew after a change, writes what the lists read of it, and counts its version up. Belongs into
 * the transaction of the change; its rows are computed whole, never adjusted.
 *
 * @param root the outermost event's id. Where nothing of it stands any more, or it is taken for another,
 * its rows go, and its version stays.
 * @param at the change's instant.
 * @returns the family that the root belongs to now; `undefined` where it stands no more.
 */
export async function refreshFamily(
  writing: Writing,
  root: string,
  at: string,
): Promise<Family | undefined> {
  const family = await findFamily(writing, root)
  const settled = family && (await findSettled(writing, family.bundle))
  await replaceRows(writing, root, family?.root === root ? rowsFor(family, settled) : none)
  await countVersion(writing, root, at)
  return family
}

function rowsFor({ bundle, root }: Family, settled: Settled | undefined): Summaries {
  const analysis = analyse(bundle, { settled })
  return summaryRows(analysis, { events: bundle.events, root, settled })
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
