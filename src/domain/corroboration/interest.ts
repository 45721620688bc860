import type { Interest } from '../analysis/analysis.ts'
import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Reading } from '../claim/reading.ts'

/**
 * Tells whether a claim serves the side that makes it (domain.md, section 6): one claim at a time, never a source.
 *
 * Harm to a side's fighters is admitted against interest, harm to its civilians is claimed in its interest, and the
 * reverse for the side that caused it; a denial and a figure of 0 swap the two. `people` count as civilians. An upper
 * bound is never against interest; nor is the lower figure of an open value conflict, as `finalInterest` has it.
 */
export function interestOf(reading: Reading, index: BundleIndex): Interest {
  const plain = plainInterest(reading, index)
  if (plain === 'neutral') return plain
  const swaps = (reading.stance === 'denies') !== (reading.worded?.high === 0)
  const interest = swaps ? swapped[plain] : plain
  return interest === 'against_interest' && isUpperBound(reading) ? 'neutral' : interest
}

/** The interest of a claim by whether it is the lower figure of an open value conflict, which concedes nothing. */
export function finalInterest(interest: Interest, isLowerOfConflict: boolean): Interest {
  return interest === 'against_interest' && isLowerOfConflict ? 'neutral' : interest
}

const swapped: Readonly<Record<Interest, Interest>> = {
  self_serving: 'against_interest',
  against_interest: 'self_serving',
  neutral: 'neutral',
}

function isUpperBound({ claim }: Reading): boolean {
  const { value } = claim
  return value?.type === 'quantity' && (value.bound === 'at_most' || value.bound === 'fewer_than')
}

function plainInterest({ question, side }: Reading, index: BundleIndex): Interest {
  if (question.type !== 'quantity' || question.population === undefined) return 'neutral'
  const { victimSide, causedBy, population } = question
  if (side === undefined || victimSide === undefined || causedBy === undefined) return 'neutral'
  if (victimSide === causedBy) return 'neutral'
  const { populations } = index.vocabulary
  const areFighters = populations.isWithin(population, 'combatants')
  if (!areFighters && !populations.isWithin(population, 'people')) return 'neutral'
  if (side === causedBy) return areFighters ? 'self_serving' : 'against_interest'
  if (side === victimSide) return areFighters ? 'against_interest' : 'self_serving'
  return 'neutral'
}
