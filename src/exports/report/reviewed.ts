import {
  type GivenResolution,
  type GivenVerdict,
  type Reviews,
  settlementOf,
} from '../../db/review/reviews.ts'
import type { Conflict } from '../../domain/analysis/analysis.ts'
import { orNull } from '../json.ts'

/** How a finding stands until a second person signs it. */
export const notSignedOff = 'not signed off'

/** How a verdict stands: never signed off, and perhaps given on an earlier version of its claim. */
export function verdictStatus({ isOfEarlier }: GivenVerdict): string {
  return isOfEarlier ? `${notSignedOff}; given on an earlier version of this claim` : notSignedOff
}

/** A verdict as a report's JSON has it; null where there is none. */
export function verdictJson(given: GivenVerdict | undefined): object | null {
  if (given === undefined) return null
  const { verdict, by, at, isOfEarlier } = given
  return {
    attribution: verdict.attribution,
    attributionReason: verdict.attributionReason,
    substance: verdict.substance,
    substanceReason: verdict.substanceReason,
    reliability: orNull(verdict.reliability),
    credibility: orNull(verdict.credibility),
    override: orNull(verdict.override),
    by,
    at,
    status: notSignedOff,
    onEarlierVersion: isOfEarlier,
  }
}

/** A resolution as a report's JSON has it. */
export function resolutionJson({ question, resolution, by, at }: GivenResolution): object {
  const { finding, reason } = resolution
  const wording = finding === 'adopted' ? resolution.wording : null
  return { question, finding, wording, reason, by, at, status: notSignedOff }
}

/** A person's word on a conflict as a report's JSON has it; null where there is none. */
export function settlementJson(reviews: Reviews, conflict: Conflict): object | null {
  const given = settlementOf(reviews, conflict)
  if (given === undefined) return null
  const { settlement, by, at, holds } = given
  const { state, words } = settlement
  const reason = settlement.state === 'explained' ? settlement.reason : null
  return { state, reason, words, by, at, status: notSignedOff, holds }
}

/** The state of a conflict: open unless a person's word on it holds. */
export function conflictState(
  reviews: Reviews,
  conflict: Conflict,
): 'open' | 'explained' | 'unresolvable' {
  const given = settlementOf(reviews, conflict)
  return given?.holds ? given.settlement.state : 'open'
}
