import { loadThing } from '../../db/changing/load-thing.ts'
import { newestRevision } from '../../db/changing/standing-things.ts'
import { digestOf } from '../../db/entering/enter-things.ts'
import { loadDocuments } from '../../db/family/load-documents.ts'
import { reviewActions } from '../../db/review/actions.ts'
import { insertVerdict } from '../../db/review/write-finding.ts'
import { type Reading, type Store, type Writing, withTransaction } from '../../db/store.ts'
import { Refusal } from '../../domain/refusal.ts'
import { type EvidenceFault, evidenceFault } from '../../domain/review/evidence.ts'
import type { Verdict } from '../../domain/review/verdict.ts'
import { beginRecording, type Recording } from '../changing/recording.ts'
import { refreshingTouched } from '../changing/refresh-touched.ts'
import { refuseFaster, replaceFinding } from './keep-finding.ts'

/** A verdict, the revision of the claim that the person saw, and the id of the verdict that stood then, if any. */
export type GivingVerdict = Readonly<{
  claimId: string
  seen: number
  standing: string | undefined
  verdict: Verdict
}>

/**
 * Keeps a person's verdict on a claim in the place of the one before, which stays as history.
 *
 * Throws `Refusal('conflict')` where the claim has changed since, or another verdict was given; `Refusal('not-found')`
 * where no such claim stands; `Refusal('invalid')` for `verified` without evidence and without an override in words.
 */
export async function giveVerdict(
  store: Store,
  giving: GivingVerdict,
  how: Recording,
): Promise<void> {
  const { claimId, seen } = giving
  await withTransaction(store, async (writing) => {
    const newest = await newestRevision(writing, 'claim', claimId)
    if (newest?.stands !== true) throw new Refusal('not-found', 'There is no such claim.')
    if (newest.revision !== seen) {
      throw new Refusal('conflict', 'Somebody has changed this claim since you opened it.')
    }
    const of = { table: 'verdict', about: claimId } as const
    const standing = await refuseFaster(writing, of, giving.standing)
    const verdict = await borneOut(writing, giving)
    const change = await beginRecording(writing, how)
    const id = how.newId()
    const detail = {
      verdict: id,
      revision: seen,
      digest: digestOf(verdict),
      override: verdict.override,
    }
    const happenings = [{ action: reviewActions.verdict, object: claimId, detail }]
    const insert = () => insertVerdict(writing, change, { id, about: claimId, seen, verdict })
    const work = () =>
      replaceFinding(writing, change, { table: 'verdict', standing, insert, happenings })
    await refreshingTouched(writing, change, { kind: 'claim', ids: [claimId], work })
  })
}

/** What keeps a claim as it stands from being called verified; `undefined` where nothing does. */
export async function missingEvidence(
  reading: Reading,
  claimId: string,
): Promise<EvidenceFault | undefined> {
  const claim = await loadThing(reading, 'claim', { id: claimId })
  if (claim === undefined) return 'no-quote'
  const ids = [...new Set(claim.citations.map(({ document }) => document))]
  const { documents } = await loadDocuments(reading, ids, undefined)
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  return evidenceFault(claim, (id) => texts.get(id))
}

/** The verdict, its override kept only where one is needed. */
async function borneOut(writing: Writing, { claimId, verdict }: GivingVerdict): Promise<Verdict> {
  const isVerified = verdict.substance === 'verified'
  const fault = isVerified ? await missingEvidence(writing, claimId) : undefined
  if (fault === undefined) return { ...verdict, override: undefined }
  if (verdict.override !== undefined) return verdict
  throw new Refusal('invalid', 'The evidence kept here does not bear out “verified”.', [fault])
}
