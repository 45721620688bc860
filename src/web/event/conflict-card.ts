import type { Conflict } from '../../domain/analysis/analysis.ts'
import { mostSevereFirst } from '../../domain/disagreement/severity.ts'
import { type Chip, severityChip } from '../page/chip.ts'
import type { Figure } from '../page/figure.ts'
import type { Link } from '../page/link.ts'
import type { Outlook } from './outlook.ts'
import { type Shown, shown } from './shown.ts'
import { toldBeside } from './told.ts'

/** One claim of a conflict: who says what. `says` never stands without the claimant. */
export type ConflictSide = Readonly<{ claimant: Link; says: Figure }>

/** What some claims of a conflict count or answer, and who they are. */
export type ConflictCount = Readonly<{ counts: Link; sides: readonly ConflictSide[] }>

/** A conflict as a card: first who counts what, then the sentence, then what would settle it. */
export type ConflictCard = Readonly<{
  id: string
  title: string
  chips: readonly Chip[]
  counts: readonly ConflictCount[]
  explanation: string
  settle: string
  more: string | undefined
}>

const shownClaims = 8

/**
 * Words conflicts as cards, the most severe first.
 *
 * @param conflicts any order.
 * @param most how many are shown.
 * @returns those of one severity by ratio, the greatest first, and a line that counts the rest.
 */
export function conflictCards(
  outlook: Outlook,
  conflicts: readonly Conflict[],
  most: number,
): Shown<ConflictCard> {
  const cards = conflicts
    .toSorted(mostSevereFirst)
    .slice(0, most)
    .map((conflict, at) => conflictCard(outlook, conflict, at))
  return shown(cards, conflicts.length, outlook.words.event.conflicts.more)
}

function conflictCard(outlook: Outlook, conflict: Conflict, at: number): ConflictCard {
  const { words } = outlook
  const left = conflict.claims.length - shownClaims
  return {
    id: `conflict-${at + 1}`,
    title: words.terms.conflictKinds[conflict.kind].word,
    chips: [severityChip(words, conflict.severity)],
    counts: countsOf(outlook, conflict),
    explanation: outlook.explanationOf(conflict),
    settle: conflict.wouldSettle,
    more: left > 0 ? words.event.conflicts.moreClaims(left) : undefined,
  }
}

function countsOf(outlook: Outlook, conflict: Conflict): readonly ConflictCount[] {
  const { words } = outlook
  const findings = conflict.claims
    .slice(0, shownClaims)
    .map((id) => outlook.finding(id))
    .filter((finding) => finding !== undefined)
  const byQuestion = Map.groupBy(findings, ({ question }) => question)
  return [...byQuestion].map(([question, claims]) => ({
    counts: {
      href: outlook.href.question(question.id),
      text: outlook.wordsOf(question),
    },
    sides: claims.map((finding) => ({
      claimant: {
        href: outlook.href.claim(finding.claim.id),
        text: outlook.claimantOf(finding.claim),
      },
      says: { ...toldBeside(words, finding), caution: undefined },
    })),
  }))
}
