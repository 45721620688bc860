import { type Claim, type Stance, stances, updateReasons } from '../../../domain/claim/claim.ts'
import type { ClaimGround } from '../claim-ground.ts'
import { isId, isMoment } from '../shapes/strings.ts'
import { found, isAbsent, isGiven, keysOf, named, oneOf } from './given.ts'
import { quickCitations } from './quick-citation.ts'
import { quickValue } from './quick-value.ts'

/**
 * Reads a claim that surely is sound, in one step: its shape, its value, and all that it names but the claim it
 * updates. Written by hand because claims are nine tenths of a bundle. The shapes and the checks of what is named stay
 * the authority: what is not surely sound is shown to them, and their words are the ones a person reads.
 *
 * @returns the claim that readClaim makes, or undefined where it has to be asked.
 */
export function quickClaim(part: unknown, ground: ClaimGround): Claim | undefined {
  if (!isGiven(part)) return undefined
  const { id, question, claimant, stance, value, assertedAt, updates, reason, citations } = part
  const optional =
    found(claimant) + found(value) + found(assertedAt) + found(updates) + found(reason)
  if (keysOf(part) !== 4 + optional) return undefined
  const asked = named(question, ground.questions.byId)
  const held = knownStance(stance)
  if (asked === undefined || held === undefined || !isId(id)) return undefined
  const speaker = named(claimant, ground.actors.byId)
  if (speaker === undefined && !isAbsent(claimant)) return undefined
  if (!isAbsent(assertedAt) && !isMoment(assertedAt)) return undefined
  if (!isAbsent(updates) && !isId(updates)) return undefined
  const cause = knownReason(reason)
  if (cause === undefined && !isAbsent(reason)) return undefined
  const answer = quickValue(value, asked, ground.phrases)
  if (answer === undefined ? !isAbsent(value) || held === 'asserts' : isSilent(held))
    return undefined
  const cited = quickCitations(citations, { claimant: speaker?.id, question: asked }, ground)
  return (
    cited && {
      id,
      question: asked.id,
      claimant: speaker?.id,
      stance: held,
      value: answer,
      assertedAt: assertedAt ?? undefined,
      updates: updates ?? undefined,
      reason: cause,
      citations: cited,
    }
  )
}

const knownStance = oneOf(stances)
const knownReason = oneOf(updateReasons)

function isSilent(stance: Stance): boolean {
  return stance === 'declines' || stance === 'retracts'
}
