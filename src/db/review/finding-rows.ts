import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Resolution, Settlement, Verdict } from '../../domain/review/verdict.ts'
import type { ResolutionTable, SettlementTable, VerdictTable } from '../rows/review-tables.ts'
import type { Tables } from '../rows/tables.ts'

type Found = 'verdict' | 'resolution' | 'settlement'

const eb = expressionBuilder<Tables, Found>()

/** True for the findings that stood at an instant. @param recordedBy an ISO instant; absent = those that stand. */
export function foundBy(table: Found, recordedBy: string | undefined): Expression<SqlBool> {
  const replacedAt = eb.ref(`${table}.replaced_at`)
  if (recordedBy === undefined) return eb(replacedAt, 'is', null)
  return eb.and([
    eb(`${table}.entered_at`, '<=', recordedBy),
    eb.or([eb(replacedAt, 'is', null), eb(replacedAt, '>', recordedBy)]),
  ])
}

type Words<Table> = Omit<Table, 'id' | 'entered_at' | 'replaced_at' | 'person_id'>

/** The columns of what a verdict says. */
export type VerdictWords = Omit<Words<VerdictTable>, 'claim_id' | 'claim_revision'>

/** Reads a verdict from its columns. */
export function verdictIn(row: VerdictWords): Verdict {
  return {
    attribution: row.attribution,
    attributionReason: row.attribution_reason,
    substance: row.substance,
    substanceReason: row.substance_reason,
    reliability: row.source_reliability ?? undefined,
    credibility: row.information_credibility ?? undefined,
    override: row.override_words ?? undefined,
  }
}

/** Writes a verdict into its columns. */
export function verdictRow(verdict: Verdict): VerdictWords {
  return {
    attribution: verdict.attribution,
    attribution_reason: verdict.attributionReason,
    substance: verdict.substance,
    substance_reason: verdict.substanceReason,
    source_reliability: verdict.reliability ?? null,
    information_credibility: verdict.credibility ?? null,
    override_words: verdict.override ?? null,
  }
}

/** Reads a resolution from its columns. */
export function resolutionIn({
  finding,
  wording,
  reason,
}: Pick<ResolutionTable, 'finding' | 'wording' | 'reason'>): Resolution {
  return finding === 'adopted' && wording !== null
    ? { finding, wording, reason }
    : { finding: 'print_both', reason }
}

/** Reads a settlement from its columns. */
export function settlementIn({
  state,
  reason,
  words,
}: Pick<SettlementTable, 'state' | 'reason' | 'words'>): Settlement {
  return state === 'explained' && reason !== null
    ? { state, reason, words }
    : { state: 'unresolvable', words }
}
