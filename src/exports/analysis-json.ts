import type { Analysis, ClaimFinding, Conflict } from '../domain/analysis/analysis.ts'
import { questionFindingJson } from './analysis/question-finding-json.ts'
import { jsonParts, jsonText, orNull } from './json.ts'
import { byConflict, byId } from './ordering.ts'

/**
 * The analysis in its published format, version 1.
 *
 * @returns claims and questions by id, conflicts by kind and then by their claims, whatever order the analysis has
 *   them in; null stands for what does not apply.
 *
 * O(n log n). Never throws.
 */
export function analysisJson(analysis: Analysis): string
/** The same text in parts, for analyses too large to hold as one. */
export function analysisJson(analysis: Analysis, as: 'parts'): Iterable<string>
/** Writes it one way or the other. */
export function analysisJson(analysis: Analysis, as?: 'parts'): string | Iterable<string> {
  return as === 'parts' ? jsonParts(published(analysis)) : jsonText(published(analysis))
}

function published(analysis: Analysis): object {
  const claims = analysis.claims.toSorted((one, other) => byId(one.claim, other.claim))
  const questions = analysis.questions.toSorted((one, other) => byId(one.question, other.question))
  return {
    format: 'sayswho-analysis',
    version: 1,
    asOf: orNull(analysis.asOf),
    claims: claims.values().map(claimFindingJson),
    conflicts: analysis.conflicts.toSorted(byConflict).values().map(conflictJson),
    questions: questions.values().map(questionFindingJson),
  }
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
