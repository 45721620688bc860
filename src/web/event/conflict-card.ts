import { type GivenSettlement, settlementOf } from '../../db/review/reviews.ts'
import type { Conflict } from '../../domain/analysis/analysis.ts'
import { conflictName } from '../../domain/disagreement/settled.ts'
import { mostSevereFirst } from '../../domain/disagreement/severity.ts'
import { type Chip, settlementChip, severityChip } from '../page/chip.ts'
import type { Figure } from '../page/figure.ts'
import { type Link, withQuery } from '../page/link.ts'
import { givenBy, isOfNow } from '../verdict/finding-card.ts'
import type { Words } from '../words/words.ts'
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
  /** What a person made of it, with their name and that nobody has signed it off. */
  settled: SettledNote | undefined
  /** Where a person says what they make of it; absent where nothing can be changed. */
  change: Link | undefined
}>

/** A person's word on a conflict. */
export type SettledNote = Readonly<{ says: string; words: string | undefined; given: string }>

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
    .toSorted((one, other) => openFirst(outlook, one, other) || mostSevereFirst(one, other))
    .slice(0, most)
    .map((conflict, at) => conflictCard(outlook, conflict, at))
  return shown(cards, conflicts.length, outlook.words.event.conflicts.more)
}

function conflictCard(outlook: Outlook, conflict: Conflict, at: number): ConflictCard {
  const { words } = outlook
  const left = conflict.claims.length - shownClaims
  const given = settlementOf(outlook.reviews, conflict)
  return {
    id: `conflict-${at + 1}`,
    title: words.terms.conflictKinds[conflict.kind].word,
    chips: [
      severityChip(words, conflict.severity),
      ...(given === undefined ? [] : [settlementChip(words, given)]),
    ],
    counts: countsOf(outlook, conflict),
    explanation: outlook.explanationOf(conflict),
    settle: conflict.wouldSettle,
    more: left > 0 ? words.event.conflicts.moreClaims(left) : undefined,
    settled: given && settledNote(words, given),
    change: isOfNow(outlook) ? changeOf(outlook, conflict) : undefined,
  }
}

/** Those that a person has explained come last: they are open no more. */
function openFirst({ reviews }: Outlook, one: Conflict, other: Conflict): number {
  if (reviews.settled.size === 0) return 0
  const isSettled = ({ kind, claims }: Conflict) => reviews.settled.has(conflictName(kind, claims))
  if (isSettled(one) === isSettled(other)) return 0
  return isSettled(one) ? 1 : -1
}

function changeOf({ words }: Outlook, { kind, claims }: Conflict): Link {
  const conflict = conflictName(kind, claims)
  const href = withQuery('/conflicts/settlements/new', { conflict })
  return { href, text: words.review.settlement.settle }
}

/** Words what a person made of a conflict; of one that has opened again, that it was so. */
export function settledNote(words: Words, given: GivenSettlement): SettledNote {
  const { explanations, settlement: said } = words.review
  const { settlement, holds, by } = given
  const isExplained = settlement.state === 'explained'
  const why = isExplained ? explanations[settlement.reason] : ''
  const says = holds
    ? isExplained
      ? said.explained(why)
      : said.unresolvable
    : isExplained
      ? said.reopened(by, why)
      : said.reopenedBoth(by)
  const { words: own } = settlement
  return { says, words: own === '' ? undefined : own, given: givenBy(words, given) }
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
