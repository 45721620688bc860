import type { History } from '../../db/log/history-of.ts'
import { supportOn } from '../../domain/corroboration/named-support.ts'
import { claimantWords } from '../../domain/wording/words-for.ts'
import type { Analysed } from '../cache/analysed.ts'
import type { Clocks } from '../cache/family-cache.ts'
import { thingActions } from '../entry/actions.ts'
import { type ConflictCard, conflictCards } from '../event/conflict-card.ts'
import { type Outlook, outlookOf } from '../event/outlook.ts'
import { type Shown, shown } from '../event/shown.ts'
import type { EventFact } from '../event/surroundings.ts'
import { toldOf } from '../event/told.ts'
import { whatHappened, whoOf } from '../history/entry-card.ts'
import { type Chip, claimChips, sampleChip, stanceChip } from '../page/chip.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { hrefOf, type Link } from '../page/link.ts'
import { type ClocksForm, clocksForm } from '../page/two-clocks.ts'
import { type FindingCard, isOfNow, verdictCard } from '../verdict/finding-card.ts'
import { view } from '../views.ts'
import { type Behind, behindClaim } from './behind.ts'
import { type CitationCard, citationCard } from './citation-card.ts'
import { claimFacts } from './facts.ts'
import { type InterestNote, interestNote } from './interest.ts'

/** One line of a claim's history. */
export type HistoryLine = Readonly<{ entered: string; what: string; by: string }>

/** One claim: what was said, where it stands, and what stands behind it. */
export type ClaimPage = Framed &
  Readonly<{
    said: Setting['words']['claim']
    conflictWords: Setting['words']['event']['conflicts']
    chips: readonly Chip[]
    note: string | undefined
    facts: readonly EventFact[]
    clocks: ClocksForm
    citations: Shown<CitationCard>
    behind: Behind | undefined
    interest: InterestNote | undefined
    reviewWords: Setting['words']['review']['verdict']
    verdict: FindingCard | undefined
    giveVerdict: Link | undefined
    conflicts: Shown<ConflictCard>
    history: readonly HistoryLine[]
    wholeHistory: Link
  }>

export const claimView = view<ClaimPage>('claim/claim')

/** What the page is asked: which claim, as of when, and what has happened to it. */
export type ClaimAsk = Readonly<{ claimId: string; clocks: Clocks; history: History | undefined }>

const shownCitations = 60

/**
 * Words the page of one claim.
 *
 * @param analysed its family.
 * @returns `undefined` where the claim is not known at the time asked for.
 */
export function claimPage(
  setting: Setting,
  analysed: Analysed,
  ask: ClaimAsk,
): ClaimPage | undefined {
  const { words } = setting
  const outlook = outlookOf(words, analysed, ask.clocks)
  const finding = outlook.finding(ask.claimId)
  if (finding === undefined) return undefined
  const { claim, question } = finding
  const { index, analysis } = analysed
  const group = analysed.survey().group(index.keyOf(question))
  const support = group && supportOn(group, index)(claim.id)
  const path = hrefOf.claim(claim.id)
  return {
    frame: frameOf(setting, {
      title: words.claim.says(claimantWords(claim, index), toldOf(words, finding)),
      path,
      section: 'claims',
      crumbs: crumbsOf(outlook, question),
      actions: thingActions(words, path, claim.id),
    }),
    said: words.claim,
    conflictWords: words.event.conflicts,
    chips: [
      ...(claim.stance === 'asserts' ? [] : [stanceChip(words, claim.stance)]),
      ...claimChips(words, finding),
      ...(analysed.family.sample ? [sampleChip(words)] : []),
    ],
    note: finding.contested ? words.claim.contestedNote : undefined,
    facts: claimFacts(outlook, finding),
    clocks: clocksForm(words, path, ask.clocks),
    citations: shown(
      claim.citations
        .slice(0, shownCitations)
        .map((citation) => citationCard(outlook, finding, citation)),
      claim.citations.length,
      words.claim.citations.more,
    ),
    behind: behindClaim(outlook, finding, support),
    interest: interestNote(outlook, finding),
    ...verdictOn(outlook, claim.id),
    conflicts: conflictCards(
      outlook,
      analysis.conflicts.filter(({ claims }) => claims.includes(claim.id)),
      30,
    ),
    history: historyLines(outlook, ask.history),
    wholeHistory: { href: hrefOf.history(claim.id), text: words.claim.history.whole },
  }
}

function verdictOn(
  outlook: Outlook,
  claimId: string,
): Pick<ClaimPage, 'reviewWords' | 'verdict' | 'giveVerdict'> {
  const { verdict: reviewWords } = outlook.words.review
  const given = outlook.reviews.verdicts.get(claimId)
  const place = isOfNow(outlook) ? 'page' : 'print'
  const isMissing = given === undefined && place === 'page'
  return {
    reviewWords,
    verdict: given && verdictCard(outlook, given, place),
    giveVerdict: isMissing
      ? { href: `${hrefOf.claim(claimId)}/verdicts/new`, text: reviewWords.give }
      : undefined,
  }
}

function crumbsOf(
  { words, index, href }: Outlook,
  question: Readonly<{ id: string; event: string; text: string }>,
): Framed['frame']['crumbs'] {
  return [
    { href: '/events', text: words.shell.navigation.events },
    {
      href: href.event(question.event),
      text: index.event(question.event)?.title ?? question.event,
    },
    { href: href.question(question.id), text: question.text },
  ]
}

function historyLines({ words }: Outlook, history: History | undefined): readonly HistoryLine[] {
  return (history?.entries ?? []).map((entry) => ({
    entered: words.formats.date(entry.at),
    what: whatHappened(words, entry),
    by: whoOf(words, entry),
  }))
}
