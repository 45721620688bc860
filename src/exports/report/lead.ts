import type { ClaimFinding, Conflict, QuestionFinding } from '../../domain/analysis/analysis.ts'
import { conflictName, type Settled } from '../../domain/disagreement/settled.ts'
import type { FindingParts } from './report-words.ts'

/** With more claims than these on one question, the sentence to print is too long to lead a report. */
const mostInLead = 12

/** The sentence to print on the question that a finding begins with; absent where it would be too long. */
export function leadOf(found: QuestionFinding | undefined, claims: number): string | undefined {
  return found === undefined || claims > mostInLead ? undefined : found.wording
}

/** How many claims there are, by how many named bodies, and how many of them name nobody. */
export function claimantsOf(
  findings: readonly ClaimFinding[],
): Pick<FindingParts, 'claims' | 'claimants' | 'unnamed'> {
  const named = findings.flatMap(({ body }) => body ?? [])
  return {
    claims: findings.length,
    claimants: new Set(named).size,
    unnamed: findings.length - named.length,
  }
}

/** How many of some conflicts a person has explained. */
export function explainedAmong(conflicts: readonly Conflict[], settled: Settled): number {
  if (settled.size === 0) return 0
  return conflicts.filter(({ kind, claims }) => settled.has(conflictName(kind, claims))).length
}
