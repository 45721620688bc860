import { conflictName, type Settled } from '../../domain/disagreement/settled.ts'
import type { Resolution, Settlement, Verdict } from '../../domain/review/verdict.ts'

/** Who found something and when; `by` is the person's name, `at` the ISO instant it was entered at. */
export type Finding = Readonly<{ id: string; by: string; at: string }>

/** A verdict that stands. `isOfEarlier` = the claim has changed since the person saw it. */
export type GivenVerdict = Finding &
  Readonly<{ claim: string; seen: number; isOfEarlier: boolean; verdict: Verdict }>

/** A resolution that stands. */
export type GivenResolution = Finding & Readonly<{ question: string; resolution: Resolution }>

/** A person's word on a conflict. `holds` false = one of its claims has changed since, so it is open again. */
export type GivenSettlement = Finding &
  Readonly<{
    /** As `conflictName` spells the conflict. */
    name: string
    claims: readonly string[]
    settlement: Settlement
    holds: boolean
  }>

/** What people have found on the claims, questions and conflicts of a family: one that stands of each at most. */
export type Reviews = Readonly<{
  /** By claim. */
  verdicts: ReadonlyMap<string, GivenVerdict>
  /** By question. */
  resolutions: ReadonlyMap<string, GivenResolution>
  /** By the conflict's name. */
  settlements: ReadonlyMap<string, GivenSettlement>
  /** The conflicts that are explained as things stand. */
  settled: Settled
}>

/** Where nobody has found anything. */
export const noReviews: Reviews = {
  verdicts: new Map(),
  resolutions: new Map(),
  settlements: new Map(),
  settled: new Set(),
}

/** Gathers findings by what they are about. O(findings). */
export function reviewsFrom({
  verdicts,
  resolutions,
  settlements,
}: Readonly<{
  verdicts: readonly GivenVerdict[]
  resolutions: readonly GivenResolution[]
  settlements: readonly GivenSettlement[]
}>): Reviews {
  const explained = settlements.filter(
    ({ holds, settlement }) => holds && settlement.state === 'explained',
  )
  return {
    verdicts: new Map(verdicts.map((one) => [one.claim, one])),
    resolutions: new Map(resolutions.map((one) => [one.question, one])),
    settlements: new Map(settlements.map((one) => [one.name, one])),
    settled: new Set(explained.map(({ name }) => name)),
  }
}

/** The person's word on a conflict, if there is one. */
export function settlementOf(
  { settlements }: Reviews,
  {
    kind,
    claims,
  }: Readonly<{ kind: Parameters<typeof conflictName>[0]; claims: readonly string[] }>,
): GivenSettlement | undefined {
  return settlements.size === 0 ? undefined : settlements.get(conflictName(kind, claims))
}
