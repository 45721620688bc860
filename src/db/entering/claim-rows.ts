import type { Citation, Claim } from '../../domain/claim/claim.ts'
import { valueColumns } from '../rows/value-columns.ts'
import { comparable } from './comparable.ts'
import type { RowsOf, Stamp } from './stamp.ts'

/** The rows that one revision of each claim is stored in. */
export function claimRows(
  claims: readonly Claim[],
  { revision, at }: Stamp,
): RowsOf<'claim' | 'citation' | 'citation_via'> {
  return {
    claim: claims.map((claim) => ({
      id: claim.id,
      revision,
      entered_at: at,
      replaced_at: null,
      ...valueColumns(claim.value),
      question_id: claim.question,
      claimant_id: claim.claimant ?? null,
      stance: claim.stance,
      asserted_at: claim.assertedAt ?? null,
      asserted_instant: comparable(claim.assertedAt),
      updates_id: claim.updates ?? null,
      update_reason: claim.reason ?? null,
    })),
    citation: claims.flatMap(({ id: claim_id, citations }) =>
      citations.map((citation, position) => {
        return { claim_id, revision, position, ...citationColumns(citation) }
      }),
    ),
    citation_via: claims.flatMap(({ id: claim_id, citations }) =>
      citations.flatMap(({ via }, citation_position) =>
        via.map((actor_id, position) => {
          return { claim_id, revision, citation_position, position, actor_id }
        }),
      ),
    ),
  }
}

function citationColumns(citation: Citation) {
  return {
    ...valueColumns(citation.value),
    document_id: citation.document,
    quote: citation.quote ?? null,
    quote_start: citation.at?.[0] ?? null,
    quote_end: citation.at?.[1] ?? null,
    mode: citation.mode,
    hedge: citation.hedge ?? null,
    attribution: citation.attribution ?? null,
    translation: citation.translation ?? null,
    as_measure: citation.as?.measure ?? null,
    as_population: citation.as?.population ?? null,
  }
}
