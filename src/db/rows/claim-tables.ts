import type { CitationMode, Stance, UpdateReason } from '../../domain/claim/claim.ts'
import type { Bound } from '../../domain/quantity/interval.ts'
import type { QuestionType } from '../../domain/question/question.ts'
import type { Revision } from './tables.ts'

/** A value spread over columns; `value_type` null = no value. The phrase stands beside what was read from it. */
export type ValueColumns = {
  value_type: QuestionType | null
  phrase: string | null
  min: number | null
  max: number | null
  bound: Bound | null
  best: number | null
  answer: 'yes' | 'no' | null
  option_id: string | null
  date_from: string | null
  date_to: string | null
  place_name: string | null
  value_text: string | null
}

/** `asserted_at` as given; `asserted_instant` is the same made comparable. */
export type ClaimTable = Revision &
  ValueColumns & {
    question_id: string
    claimant_id: string | null
    stance: Stance
    asserted_at: string | null
    asserted_instant: string | null
    updates_id: string | null
    update_reason: UpdateReason | null
  }

/** `value…` is the value as this document words it, `as_…` what the document made of measure and population. */
export type CitationTable = ValueColumns & {
  claim_id: string
  revision: number
  position: number
  document_id: string
  quote: string | null
  quote_start: number | null
  quote_end: number | null
  mode: CitationMode
  hedge: string | null
  attribution: string | null
  translation: string | null
  as_measure: string | null
  as_population: string | null
}

export type ClaimTables = {
  claim: ClaimTable
  citation: CitationTable
  citation_via: {
    claim_id: string
    revision: number
    citation_position: number
    position: number
    actor_id: string
  }
}
