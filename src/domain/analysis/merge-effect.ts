import { conflictName } from '../disagreement/settled.ts'
import type { Analysis, ClaimFinding, Conflict } from './analysis.ts'

/** One claim as it was found and as it would be. */
export type ClaimChange = Readonly<{ before: ClaimFinding; after: ClaimFinding }>

/** What taking one thing for another changes in what is found. All lists by claim. */
export type MergeEffect = Readonly<{
  /** Claims behind which there are more origins or fewer. */
  origins: readonly ClaimChange[]
  /** Claims that become contested, and those that cease to be. */
  contested: readonly ClaimChange[]
  uncontested: readonly ClaimChange[]
  /** Conflicts above `info`, among those listed. */
  conflictsGone: readonly Conflict[]
  conflictsNew: readonly Conflict[]
}>

/**
 * Compares what is found of some claims before and after a merge.
 *
 * @param before of all the families that become one; `joinedAnalyses` makes one of several.
 * @param after of the same claims; a claim that only one of the two knows is passed over.
 * @returns empty lists where nothing that a reader sees is different. O(claims + conflicts).
 */
export function mergeEffect(before: Analysis, after: Analysis): MergeEffect {
  const known = new Map(before.claims.map((finding) => [finding.claim.id, finding]))
  const pairs = after.claims.flatMap((found) => {
    const was = known.get(found.claim.id)
    return was === undefined ? [] : [{ before: was, after: found }]
  })
  const [old, fresh] = [openOf(before), openOf(after)]
  return {
    origins: pairs.filter((pair) => pair.before.origins !== pair.after.origins),
    contested: pairs.filter((pair) => !pair.before.contested && pair.after.contested),
    uncontested: pairs.filter((pair) => pair.before.contested && !pair.after.contested),
    conflictsGone: [...old].flatMap(([name, one]) => (fresh.has(name) ? [] : [one])),
    conflictsNew: [...fresh].flatMap(([name, one]) => (old.has(name) ? [] : [one])),
  }
}

/** Puts the analyses of several families beside each other, as if they were one. */
export function joinedAnalyses(analyses: readonly Analysis[]): Analysis {
  return {
    asOf: analyses[0]?.asOf,
    claims: analyses.flatMap(({ claims }) => claims),
    conflicts: analyses.flatMap(({ conflicts }) => conflicts),
    questions: analyses.flatMap(({ questions }) => questions),
  }
}

function openOf({ conflicts }: Analysis): ReadonlyMap<string, Conflict> {
  const open = conflicts.filter(({ severity }) => severity !== 'info')
  return new Map(open.map((one) => [conflictName(one.kind, one.claims), one]))
}
