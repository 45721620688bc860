import type { Stance, Value } from '../../domain/claim/claim.ts'
import type { Words } from '../words/words.ts'

/**
 * One answer as it is shown. A contested one always carries the word and its claimant, so that it is never bare.
 * `isNumber` lets views set it in large figures; `isHollow` marks what is denied, declined or withdrawn.
 */
export type Figure = Readonly<{
  told: string
  caution: string | undefined
  isNumber: boolean
  isHollow: boolean
}>

/**
 * Words one answer for showing.
 *
 * @param claim its stance and value; `optionLabel` for a choice; `claimant` as named, absent where nobody is;
 * `isWithdrawn` where it no longer stands.
 *
 * @example figureOf(en, { stance: 'asserts', value: fortySix, contested: true, claimant: 'Kabul' }).caution
 * // "contested; according to Kabul"
 */
export function figureOf(
  words: Words,
  claim: Readonly<{
    stance: Stance
    value: Value | undefined
    optionLabel?: string | undefined
    contested: boolean
    claimant: string | undefined
    isWithdrawn?: boolean
  }>,
): Figure {
  const { answers } = words
  return {
    told: answers.answer(claim.stance, claim.value, claim.optionLabel),
    caution: claim.contested ? answers.contestedBy(claim.claimant) : undefined,
    isNumber: claim.stance === 'asserts' && claim.value?.type === 'quantity',
    isHollow: claim.stance !== 'asserts' || claim.isWithdrawn === true,
  }
}
