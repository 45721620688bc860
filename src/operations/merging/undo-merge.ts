import { appendEntries } from '../../db/log/append-entries.ts'
import { mergeVerbs } from '../../db/merging/actions.ts'
import { indexThings } from '../../db/search/index-things.ts'
import { type Store, withTransaction } from '../../db/store.ts'
import type { Merge } from '../../domain/bundle/merge.ts'
import { Refusal } from '../../domain/refusal.ts'
import { beginRecording, type Recording } from '../changing/recording.ts'
import { refreshingTouched } from '../changing/refresh-touched.ts'

/**
 * Undoes a merge: both things read again as they were entered.
 *
 * @returns what had been merged into what.
 *
 * Throws `Refusal('not-found')` where there is no such merge, `Refusal('conflict')` where it is undone already.
 */
export async function undoMerge(store: Store, mergeId: string, how: Recording): Promise<Merge> {
  return withTransaction(store, async (writing) => {
    const merge = await writing.db
      .selectFrom('merge')
      .select(['kind', 'merged_id', 'kept_id', 'replaced_at'])
      .where('id', '=', mergeId)
      .executeTakeFirst()
    if (merge === undefined) throw new Refusal('not-found', 'There is no such merge.')
    if (merge.replaced_at !== null) throw new Refusal('conflict', 'This merge is undone already.')
    const { kind, merged_id: merged, kept_id: kept } = merge
    const change = await beginRecording(writing, how)
    const work = async () => {
      await writing.db
        .updateTable('merge')
        .set({ replaced_at: change.at })
        .where('id', '=', mergeId)
        .execute()
      await appendEntries(writing, change, [
        {
          action: `${kind}.${mergeVerbs.mergedUndone}`,
          object: merged,
          detail: { merge: mergeId, kept },
        },
        {
          action: `${kind}.${mergeVerbs.keptUndone}`,
          object: kept,
          detail: { merge: mergeId, merged },
        },
      ])
      await indexThings(writing, { kind, ids: [merged, kept] })
    }
    await refreshingTouched(writing, change, { kind, ids: [kept, merged], work })
    return { kind, merged, kept }
  })
}
