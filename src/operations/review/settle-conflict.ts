import { newestRevision } from '../../db/changing/standing-things.ts'
import { digestOf } from '../../db/entering/enter-things.ts'
import { findFamilyOfClaim } from '../../db/find-family.ts'
import type { Happening } from '../../db/log/append-entries.ts'
import { reviewActions } from '../../db/review/actions.ts'
import { insertSettlement } from '../../db/review/write-finding.ts'
import { type Store, type Writing, withTransaction } from '../../db/store.ts'
import { analyse } from '../../domain/analysis/analyse.ts'
import type { ConflictKind } from '../../domain/analysis/analysis.ts'
import { conflictName } from '../../domain/disagreement/settled.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Settlement } from '../../domain/review/verdict.ts'
import { beginRecording, type Recording } from '../changing/recording.ts'
import { refreshingTouched } from '../changing/refresh-touched.ts'
import { refuseFaster, replaceFinding } from './keep-finding.ts'

/** A conflict as a person saw it: its kind, and each of its claims with the revision seen. */
export type SeenConflict = Readonly<{ kind: ConflictKind; seen: ReadonlyMap<string, number> }>

/** A person's word on a conflict, and the id of what stood on it when they opened it, if anything. */
export type Settling = SeenConflict &
  Readonly<{ standing: string | undefined; settlement: Settlement }>

/**
 * Keeps a person's word on a conflict in the place of the one before, which stays as history. It holds until one of
 * the claims changes.
 *
 * Throws `Refusal('conflict')` where a claim has changed since or somebody else was faster, `Refusal('not-found')`
 * where there is no such conflict.
 */
export async function settleConflict(
  store: Store,
  settling: Settling,
  how: Recording,
): Promise<void> {
  const { settlement, seen } = settling
  const name = conflictName(settling.kind, [...seen.keys()])
  await withTransaction(store, async (writing) => {
    await refuseChanged(writing, settling)
    await refuseUnknown(writing, settling, name)
    const of = { table: 'settlement', about: name } as const
    const standing = await refuseFaster(writing, of, settling.standing)
    const change = await beginRecording(writing, how)
    const id = how.newId()
    const detail = { settlement: id, conflict: name, state: settlement.state }
    const happenings = happeningsOn([...seen.keys()], reviewActions.settlement, {
      ...detail,
      digest: digestOf(settlement),
    })
    const insert = () => insertSettlement(writing, change, { id, about: name, seen, settlement })
    const work = () =>
      replaceFinding(writing, change, { table: 'settlement', standing, insert, happenings })
    const [first = ''] = seen.keys()
    await refreshingTouched(writing, change, { kind: 'claim', ids: [first], work })
  })
}

/** One entry of the log a claim, so that each claim's history tells of it. */
export function happeningsOn(
  claims: readonly string[],
  action: string,
  detail: Happening['detail'],
): readonly Happening[] {
  return claims.toSorted().map((object) => ({ action, object, detail }))
}

async function refuseChanged(writing: Writing, { seen }: SeenConflict): Promise<void> {
  for (const [id, revision] of seen) {
    const newest = await newestRevision(writing, 'claim', id)
    if (newest?.stands !== true) throw new Refusal('not-found', 'There is no such conflict.')
    if (newest.revision !== revision) {
      throw new Refusal('conflict', 'Somebody has changed one of the claims since you opened this.')
    }
  }
}

async function refuseUnknown(
  writing: Writing,
  { kind, seen }: SeenConflict,
  name: string,
): Promise<void> {
  const [first = ''] = seen.keys()
  const family = await findFamilyOfClaim(writing, first)
  const { conflicts } = family ? analyse(family.bundle) : { conflicts: [] }
  const isThere = conflicts.some(
    (one) => one.kind === kind && conflictName(one.kind, one.claims) === name,
  )
  if (!isThere) throw new Refusal('not-found', 'There is no such conflict.')
}
