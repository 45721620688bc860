import type { GivenResolution, GivenVerdict } from '../../db/review/reviews.ts'
import type { Conflict } from '../../domain/analysis/analysis.ts'
import type { Value } from '../../domain/claim/claim.ts'
import { type Cell, csvCell } from './csv-cell.ts'
import type { ReportKey, ReportModel } from './model.ts'
import { originNames, type ReportClaim } from './report-claim.ts'
import { conflictState, notSignedOff, verdictStatus } from './reviewed.ts'

type Row = Readonly<{
  model: ReportModel
  key: ReportKey
  line: ReportClaim
  conflicts: readonly Conflict[]
}>

const ofClaim: readonly (readonly [string, (row: Row) => Cell])[] = [
  ['claim_id', ({ line }) => line.finding.claim.id],
  ['event_id', ({ line }) => line.finding.question.event],
  ['question_id', ({ line }) => line.finding.question.id],
  ['question', ({ line }) => line.finding.question.text],
  ['counts', ({ key }) => key.words],
  ['claimant', ({ model, line }) => line.claimant?.name ?? model.words.nobodyNamed],
  ['speaks_for', ({ line }) => line.body?.name],
  ['side', ({ line }) => line.side?.name],
  ['stance', ({ line }) => line.finding.claim.stance],
  ['value', ({ line }) => line.value],
  ['contested', ({ line }) => (line.finding.contested ? 'yes' : 'no')],
  ['as_worded', ({ line }) => wordedIn(line.finding.claim.value)],
  ['min', ({ line }) => quantityOf(line)?.min],
  ['max', ({ line }) => quantityOf(line)?.max],
  ['best', ({ line }) => quantityOf(line)?.best],
  ['bound', ({ line }) => quantityOf(line)?.bound],
  ['asserted_at', ({ line }) => line.finding.claim.assertedAt],
  ['state', ({ line }) => line.finding.state],
  ['superseded_by', ({ line }) => line.finding.supersededBy],
  ['interest', ({ line }) => line.finding.interest],
  ['corroboration', ({ line }) => line.finding.corroboration],
  ['origins', ({ line }) => line.finding.origins],
  ['origin_names', ({ line }) => originNames(line).join('; ')],
  ['sides', ({ line }) => line.finding.sides],
  ['publishers', ({ line }) => line.finding.publishers],
  ['published_by', ({ line }) => line.publisherNames.join('; ')],
  ['document_ids', ({ line }) => documentsOf(line).join('; ')],
  ['quotes', ({ line }) => quotesOf(line).join(' | ')],
  ['conflicts', ({ model, conflicts }) => conflictWords(conflicts, model)],
  ['verdict_attribution', (row) => verdictIn(row)?.verdict.attribution],
  ['verdict_attribution_reason', (row) => verdictIn(row)?.verdict.attributionReason],
  ['verdict_substance', (row) => verdictIn(row)?.verdict.substance],
  ['verdict_substance_reason', (row) => verdictIn(row)?.verdict.substanceReason],
  ['verdict_by', (row) => verdictIn(row)?.by],
  ['verdict_at', (row) => verdictIn(row)?.at],
  ['verdict_status', (row) => statusIn(row)],
  ['resolution', ({ key }) => key.resolutions.map(resolutionWords).join(' | ')],
]

function verdictIn({ model, line }: Row): GivenVerdict | undefined {
  return model.reviews.verdicts.get(line.finding.claim.id)
}

function statusIn(row: Row): string | undefined {
  const given = verdictIn(row)
  return given && verdictStatus(given)
}

function resolutionWords({ resolution, by, at }: GivenResolution): string {
  const print = resolution.finding === 'adopted' ? resolution.wording : 'print both'
  return `${print} (${resolution.reason}; ${by}, ${at}, ${notSignedOff})`
}

/** The columns that say the same of every claim. */
const sameInAll: readonly (readonly [string, (model: ReportModel) => Cell])[] = [
  ['as_of', ({ clocks }) => clocks.asOf ?? 'latest'],
  ['recorded_by', ({ clocks }) => clocks.recordedBy ?? 'latest'],
  ['log_head', ({ logHead }) => logHead?.hash],
  ['claim_set_sha256', ({ claimSet }) => claimSet.sha256],
]

const byteOrderMark = '\ufeff'

/** The first line of every report as a table, the mark of its encoding before it. */
export const reportCsvHead = `${byteOrderMark}${[...ofClaim, ...sameInAll].map(([name]) => csvCell(name)).join(',')}\r\n`

/**
 * Writes a report as a table, a row a claim: UTF-8 with a byte order mark, lines ended by CR LF.
 *
 * @returns the text in chunks of one line, so that it can be sent while it is written. The same bytes for the same
 * model. No cell is a formula; numbers are numbers.
 */
export function* reportCsv(model: ReportModel): Generator<string> {
  yield reportCsvHead
  yield* reportCsvRows(model)
}

/** The lines of a report as a table after the first. */
export function* reportCsvRows(model: ReportModel): Generator<string> {
  const same = sameInAll.map(([, read]) => csvCell(read(model))).join(',')
  for (const key of model.keys) {
    const conflictsOf = conflictsByClaim(key)
    for (const line of key.claims()) {
      const row = { model, key, line, conflicts: conflictsOf(line.finding.claim.id) }
      let text = ''
      for (const [, read] of ofClaim) text += `${csvCell(read(row))},`
      yield `${text}${same}\r\n`
    }
  }
}

function quantityOf({ finding }: ReportClaim) {
  const { value } = finding.claim
  return value?.type === 'quantity' ? value : undefined
}

function wordedIn(value: Value | undefined): string | undefined {
  return value?.type === 'quantity' ? value.phrase : undefined
}

function documentsOf({ finding }: ReportClaim): readonly string[] {
  return [...new Set(finding.claim.citations.map(({ document }) => document))]
}

function quotesOf({ finding }: ReportClaim): readonly string[] {
  return finding.claim.citations.flatMap(({ quote }) => quote ?? [])
}

function conflictsByClaim({ conflicts }: ReportKey): (claimId: string) => readonly Conflict[] {
  const byClaim = new Map<string, Conflict[]>()
  for (const conflict of conflicts) {
    for (const id of conflict.claims) {
      const known = byClaim.get(id)
      if (known) known.push(conflict)
      else byClaim.set(id, [conflict])
    }
  }
  return (claimId) => byClaim.get(claimId) ?? []
}

function conflictWords(conflicts: readonly Conflict[], { reviews }: ReportModel): string {
  const words = conflicts.map((conflict) => {
    const { kind, severity } = conflict
    const state = conflictState(reviews, conflict)
    return `${kind} (${state === 'open' ? severity : `${severity}, ${state}, ${notSignedOff}`})`
  })
  return words.join('; ')
}
