import { findEventOfClaim, findEventOfQuestion, findFamilyVersion } from '../../db/find-family.ts'
import type { Analysed } from '../cache/analysed.ts'
import type { Deps } from '../deps.ts'
import { type Outlook, outlookOf } from '../event/outlook.ts'
import type { Words } from '../words/words.ts'

const now = { asOf: undefined, recordedBy: undefined }

/** The family as it stands, with the look-ups of its pages. */
export type OutlookNow = Outlook & Readonly<{ analysed: Analysed }>

/** Opens the family of a claim as it stands. @returns `undefined` where there is no such claim. */
export async function outlookOnClaim(
  deps: Deps,
  words: Words,
  claimId: string,
): Promise<OutlookNow | undefined> {
  return outlookOn(deps, words, await findEventOfClaim(deps.store, claimId, {}))
}

/** As `outlookOnClaim`, of a question. */
export async function outlookOnQuestion(
  deps: Deps,
  words: Words,
  questionId: string,
): Promise<OutlookNow | undefined> {
  return outlookOn(deps, words, await findEventOfQuestion(deps.store, questionId, {}))
}

async function outlookOn(
  deps: Deps,
  words: Words,
  eventId: string | undefined,
): Promise<OutlookNow | undefined> {
  const known = eventId && (await findFamilyVersion(deps.store, eventId))
  const analysed = known && (await deps.families.analysed(deps.store, known, now))
  return analysed ? { ...outlookOf(words, analysed, now), analysed } : undefined
}
