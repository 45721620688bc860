import { type Claim, type Stance, stances, updateReasons } from '../../../domain/claim/claim.ts'
import type { Question } from '../../../domain/question/question.ts'
import type { ClaimGround } from '../claim-ground.ts'
import { isId, isMoment } from '../shapes/strings.ts'
import { found, type Given, isAbsent, isGiven, keysOf, named, oneOf } from './given.ts'
import { quickCitations } from './quick-citation.ts'
import { quickValue } from './quick-value.ts'

/**
 * Reads claims that surely are sound, each in one step: its shape, its value, and all that it names but the claim it
 * updates. Written by hand because claims are nine tenths of a bundle. The shapes and the checks of what is named stay
 * the authority: what is not surely sound is shown to them, and their words are the ones a person reads.
 *
 * @returns what makes the claim that readClaim makes, or undefined where it has to be asked.
 */
export function quickClaims(ground: ClaimGround): (part: unknown) => Claim | undefined {
  let asked: Question | undefined
  return (part) => {
    if (!isGiven(part)) return undefined
    // Claims on one question mostly stand together.
    if (asked?.id !== part.question) asked = named(part.question, ground.questions.byId)
    return asked && quickClaim(part, asked, ground)
  }
}

function quickClaim(part: Given, asked: Question, ground: ClaimGround): Claim | undefined {
  const { id, claimant, stance, value, assertedAt, updates, reason, citations } = part
  const optional =
    found(claimant) + found(value) + found(assertedAt) + found(updates) + found(reason)
  if (keysOf(part) !== 4 + optional) return undefined
  const held = knownStance(stance)
  if (held === undefined || !isId(id)) return undefined
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
