import { mostSevereFirst } from '../../domain/disagreement/severity.ts'
import type { ReportKey } from '../../exports/report/model.ts'
import type { Outlook } from '../event/outlook.ts'
import { type Shown, shown } from '../event/shown.ts'
import { type Chip, contestedChip, severityChip } from '../page/chip.ts'
import type { Link } from '../page/link.ts'
import { type ClaimRow, claimRow } from '../question/claim-row.ts'
import { type ComputedTable, combinedTable, recorderTable } from '../question/combined-table.ts'
import { dotRangePlot, type Plot } from '../question/plot.ts'
import { type SilenceLine, silenceLines } from '../question/silence.ts'

/** One conflict of a report: its kind, the sentence, and what would settle it. */
export type ConflictLine = Readonly<{
  kind: string
  chip: Chip
  explanation: string
  settle: string
}>

/** One key of a report. */
export type KeySection = Readonly<{
  id: string
  counts: Link
  /** The question as asked, where that is not already its heading. */
  text: string | undefined
  contested: Chip | undefined
  wording: string
  captionId: string
  caption: string
  claims: Shown<ClaimRow>
  plot: Plot | undefined
  conflicts: Shown<ConflictLine>
  computed: readonly ComputedTable[]
  silence: readonly SilenceLine[]
}>

const shownClaims = 500
const shownConflicts = 60

/** Words one key of a report. At most 500 claims and 60 conflicts, the most severe; its CSV and JSON have them all. */
export function keySection(outlook: Outlook, key: ReportKey): KeySection {
  const { words, href } = outlook
  const { found } = key
  const { question } = found
  const findings = outlook.claimsOn(question)
  const names = new Map(key.claims.map(({ finding, support }) => [finding.claim.id, support]))
  return {
    id: `key-${question.id}`,
    counts: { href: href.question(question.id), text: key.words },
    text: question.type === 'quantity' ? question.text : undefined,
    contested: found.contested ? contestedChip(words) : undefined,
    wording: found.wording,
    captionId: `claims-${question.id}`,
    caption: words.report.claimsCaption(key.words),
    claims: shown(
      findings
        .slice(0, shownClaims)
        .map((finding) => claimRow(outlook, finding, names.get(finding.claim.id))),
      findings.length,
      words.report.moreClaims,
    ),
    plot:
      question.type === 'quantity' && findings.length > 1
        ? dotRangePlot(outlook, question, findings, { scale: 'linear', scaleLink: undefined })
        : undefined,
    conflicts: conflictLines(outlook, key),
    computed: computedTables(outlook, key),
    silence: silenceLines(words, key.silence),
  }
}

/** A figure that stands alone and undisputed is not combined with anything. */
function computedTables(outlook: Outlook, { found, group }: ReportKey): readonly ComputedTable[] {
  const asserted = group.current.filter(({ claim }) => claim.stance === 'asserts')
  if (!found.contested && asserted.length < 2) return []
  const tables = [combinedTable(outlook, found, group), recorderTable(outlook, found, group)]
  return tables.filter((table) => table !== undefined)
}

function conflictLines({ words }: Outlook, { conflicts, found }: ReportKey): Shown<ConflictLine> {
  const lines = conflicts
    .toSorted(mostSevereFirst)
    .slice(0, shownConflicts)
    .map((conflict) => ({
      kind: words.terms.conflictKinds[conflict.kind].word,
      chip: severityChip(words, conflict.severity),
      explanation: conflict.explanation,
      settle: conflict.wouldSettle,
    }))
  return shown(lines, conflicts.length + found.more, words.report.moreConflicts)
}
