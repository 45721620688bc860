import { settlementOf } from '../../db/review/reviews.ts'
import { mostSevereFirst } from '../../domain/disagreement/severity.ts'
import type { ReportKey } from '../../exports/report/model.ts'
import { type SettledNote, settledNote } from '../event/conflict-card.ts'
import type { Outlook } from '../event/outlook.ts'
import { type Shown, shown } from '../event/shown.ts'
import { type Chip, contestedChip, severityChip } from '../page/chip.ts'
import type { Link } from '../page/link.ts'
import { type ClaimRow, claimRow } from '../question/claim-row.ts'
import { type ComputedTable, combinedTable, recorderTable } from '../question/combined-table.ts'
import { dotRangePlot, type Plot } from '../question/plot.ts'
import { type SilenceLine, silenceLines } from '../question/silence.ts'
import { type FindingCard, resolutionCards } from '../verdict/finding-card.ts'
import { type VerdictLine, verdictLines } from '../verdict/verdict-lines.ts'

/** One conflict of a report: its kind, the sentence, and what would settle it. */
export type ConflictLine = Readonly<{
  kind: string
  chip: Chip
  explanation: string
  settle: string
  /** What a person made of it, if anybody did. */
  settled: SettledNote | undefined
}>

/** One key of a report. */
export type KeySection = Readonly<{
  id: string
  counts: Link
  /** The question as asked, where that is not already its heading. */
  text: string | undefined
  contested: Chip | undefined
  wording: string
  resolutions: readonly FindingCard[]
  verdictsHeading: string
  verdicts: Shown<VerdictLine>
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
const plottedKeys = 40

/** How much of each key is shown, so that a report of many keys stays a document and not a dump. */
export type Room = Readonly<{ claims: number; conflicts: number; isPlotted: boolean }>

/**
 * Shares out a report among its keys.
 *
 * @param keys how many are shown.
 * @returns the more keys, the less of each: at most 500 claims and 60 conflicts, at least 12 and 5. Up to 40 keys have
 * a plot.
 */
export function roomFor(keys: number): Room {
  const share = (all: number, least: number, most: number) =>
    Math.max(least, Math.min(most, Math.floor(all / Math.max(1, keys))))
  return {
    claims: share(4_000, 12, shownClaims),
    conflicts: share(1_000, 5, shownConflicts),
    isPlotted: keys <= plottedKeys,
  }
}

/** Words one key of a report, as far as there is room, the most severe conflicts first; CSV and JSON have it all. */
export function keySection(outlook: Outlook, key: ReportKey, room: Room): KeySection {
  const { words, href } = outlook
  const { found } = key
  const { question } = found
  const findings = outlook.claimsOn(question)
  const names = new Map(
    Array.from(key.claims(), ({ finding, support }) => [finding.claim.id, support] as const),
  )
  return {
    id: `key-${question.id}`,
    counts: { href: href.question(question.id), text: key.words },
    text: question.type === 'quantity' ? question.text : undefined,
    contested: found.contested ? contestedChip(words) : undefined,
    wording: outlook.wordingOf(found),
    resolutions: resolutionCards(outlook, question, 'print'),
    verdictsHeading: words.review.verdict.all,
    verdicts: verdictLines(outlook, findings, { most: room.claims, place: 'print' }),
    captionId: `claims-${question.id}`,
    caption: words.report.claimsCaption(key.words),
    claims: shown(
      findings
        .slice(0, room.claims)
        .map((finding) => claimRow(outlook, finding, names.get(finding.claim.id))),
      findings.length,
      words.report.moreClaims,
    ),
    plot:
      room.isPlotted && question.type === 'quantity' && findings.length > 1
        ? dotRangePlot(outlook, question, findings, { scale: 'linear', scaleLink: undefined })
        : undefined,
    conflicts: conflictLines(outlook, key, room.conflicts),
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

function conflictLines(
  { words, reviews }: Outlook,
  { conflicts, found }: ReportKey,
  most: number,
): Shown<ConflictLine> {
  const lines = conflicts
    .toSorted(mostSevereFirst)
    .slice(0, most)
    .map((conflict) => ({ conflict, given: settlementOf(reviews, conflict) }))
    .map(({ conflict, given }) => ({
      kind: words.terms.conflictKinds[conflict.kind].word,
      chip: severityChip(words, conflict.severity),
      explanation: conflict.explanation,
      settle: conflict.wouldSettle,
      settled: given && settledNote(words, given),
    }))
  return shown(lines, conflicts.length + found.more, words.report.moreConflicts)
}
