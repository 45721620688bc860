import type { Reliability } from '../../domain/actor/actor.ts'
import type {
  AttributionVerdict,
  Credibility,
  Explanation,
  Resolution,
  Settlement,
  SubstanceVerdict,
} from '../../domain/review/verdict.ts'

/** The columns of every table that holds what a person found. `replaced_at` null = it stands. */
type Finding = { id: string; entered_at: string; replaced_at: string | null; person_id: string }

/** `claim_revision` is the revision of the claim that the person saw. */
export type VerdictTable = Finding & {
  claim_id: string
  claim_revision: number
  attribution: AttributionVerdict
  attribution_reason: string
  substance: SubstanceVerdict
  substance_reason: string
  source_reliability: Reliability | null
  information_credibility: Credibility | null
  override_words: string | null
}

export type ResolutionTable = Finding & {
  question_id: string
  finding: Resolution['finding']
  wording: string | null
  reason: string
}

/** `conflict` is the kind and the claims, which name a conflict for good. */
export type SettlementTable = Finding & {
  conflict: string
  state: Settlement['state']
  reason: Explanation | null
  words: string
}

export type ReviewTables = {
  verdict: VerdictTable
  resolution: ResolutionTable
  settlement: SettlementTable
  /** A settlement holds while each claim is at the revision that the person saw. */
  settlement_claim: { settlement_id: string; claim_id: string; claim_revision: number }
}
