import type { Analysis, ClaimFinding, Conflict } from '../domain/analysis/analysis.ts'
import { questionFindingJson } from './analysis/question-finding-json.ts'
import { jsonText, orNull } from './json.ts'
import { byConflict, byId } from './ordering.ts'

/**
 * The analysis in its published format, version 1.
 *
 * @returns claims and questions by id, conflicts by kind and then by their claims, whatever order the analysis has
 *   them in; null stands for what does not apply.
 *
 * O(n log n). Never throws.
 */
export function analysisJson(analysis: Analysis): string {
  return jsonText({
    format: 'sayswho-analysis',
    version: 1,
    asOf: orNull(analysis.asOf),
    claims: analysis.claims
      .toSorted((one, other) => byId(one.claim, other.claim))
      .map(claimFindingJson),
    conflicts: analysis.conflicts.toSorted(byConflict).map(conflictJson),
    questions: analysis.questions
      .toSorted((one, other) => byId(one.question, other.question))
      .map(questionFindingJson),
  })
}

function claimFindingJson(finding: ClaimFinding): object {
  return {
    id: finding.claim.id,
    state: finding.state,
    supersededBy: orNull(finding.supersededBy),
    interest: orNull(finding.interest),
    corroboration: orNull(finding.corroboration),
    origins: finding.origins,
    sides: finding.sides,
    publishers: finding.publishers,
    contested: finding.contested,
  }
}

function conflictJson(conflict: Conflict): object {
  const { kind, severity, claims, ratio, explanation, wouldSettle } = conflict
  return { kind, severity, claims, ratio: orNull(ratio), explanation, wouldSettle }
}
