import { digestOf } from '../../db/entering/enter-things.ts'
import { findFamilyOfQuestion } from '../../db/find-family.ts'
import { reviewActions } from '../../db/review/actions.ts'
import { findSettled } from '../../db/review/find-reviews.ts'
import { insertResolution } from '../../db/review/write-finding.ts'
import { type Store, type Writing, withTransaction } from '../../db/store.ts'
import { analyse } from '../../domain/analysis/analyse.ts'
import { indexBundle } from '../../domain/bundle/index-bundle.ts'
import { Refusal } from '../../domain/refusal.ts'
import { claimedOn, wordingFault } from '../../domain/review/adoptable.ts'
import type { Resolution } from '../../domain/review/verdict.ts'
import { beginRecording, type Recording } from '../changing/recording.ts'
import { refreshingTouched } from '../changing/refresh-touched.ts'
import { refuseFaster, replaceFinding } from './keep-finding.ts'

/** A resolution, and the id of the one that stood when the person opened the question, if any. */
export type Resolving = Readonly<{
  questionId: string
  standing: string | undefined
  resolution: Resolution
}>

/**
 * Keeps a person's resolution of a disputed question in the place of the one before, which stays as history. No
 * computed figure and no computed wording changes.
 *
 * Throws `Refusal('conflict')` where somebody else resolved it since, `Refusal('not-found')` where no such question
 * stands, `Refusal('invalid')` where it is not disputed or the wording gives a bare figure.
 */
export async function resolveQuestion(
  store: Store,
  resolving: Resolving,
  how: Recording,
): Promise<void> {
  const { questionId, resolution } = resolving
  await withTransaction(store, async (writing) => {
    await refuseUnprintable(writing, resolving)
    const of = { table: 'resolution', about: questionId } as const
    const standing = await refuseFaster(writing, of, resolving.standing)
    const change = await beginRecording(writing, how)
    const id = how.newId()
    const detail = { resolution: id, finding: resolution.finding, digest: digestOf(resolution) }
    const happenings = [{ action: reviewActions.resolution, object: questionId, detail }]
    const insert = () => insertResolution(writing, change, { id, about: questionId, resolution })
    const work = () =>
      replaceFinding(writing, change, { table: 'resolution', standing, insert, happenings })
    await refreshingTouched(writing, change, { kind: 'question', ids: [questionId], work })
  })
}

async function refuseUnprintable(
  writing: Writing,
  { questionId, resolution }: Resolving,
): Promise<void> {
  const family = await findFamilyOfQuestion(writing, questionId)
  if (family === undefined) throw new Refusal('not-found', 'There is no such question.')
  const { bundle } = family
  const { questions, claims } = analyse(bundle, { settled: await findSettled(writing, bundle) })
  const found = questions.find(({ question }) => question.id === questionId)
  if (found?.contested !== true) {
    throw new Refusal('invalid', 'Nothing is disputed here, so there is nothing to resolve.')
  }
  if (resolution.finding !== 'adopted') return
  const index = indexBundle(bundle)
  const key = index.keyOf(found.question)
  const onKey = claims.filter(({ question }) => index.keyOf(question) === key)
  const fault = wordingFault(resolution.wording, claimedOn(onKey, index))
  if (fault === undefined) return
  throw new Refusal('invalid', 'The wording gives an account without saying whose it is.', [
    fault.fault,
  ])
}
