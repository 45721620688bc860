import type { QuestionFinding } from '../../domain/analysis/analysis.ts'
import type { KeyGroup } from '../../domain/analysis/survey.ts'
import { supportOn } from '../../domain/corroboration/named-support.ts'
import { questionWords } from '../../domain/wording/words-for.ts'
import type { ScaleKind } from '../../exports/charts/axes/scale.ts'
import { explainedAmong } from '../../exports/report/lead.ts'
import { silentNames } from '../../exports/report/silence.ts'
import type { Analysed } from '../cache/analysed.ts'
import type { Clocks } from '../cache/family-cache.ts'
import { type ApartList, apartList } from '../event/apart-cards.ts'
import { apartOf } from '../event/apart-in.ts'
import { type ConflictCard, conflictCards } from '../event/conflict-card.ts'
import { type Draft, draftOf } from '../event/drafts.ts'
import { type Outlook, outlookOf } from '../event/outlook.ts'
import { type Shown, shown } from '../event/shown.ts'
import type { EventFact } from '../event/surroundings.ts'
import { type Chip, contestedChip, sampleChip } from '../page/chip.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { type Glossary, glossaryOf } from '../page/glossary.ts'
import { hrefOf, withQuery } from '../page/link.ts'
import { type ClocksForm, clocksForm } from '../page/two-clocks.ts'
import { type SearchLines, searchLines } from '../search-in-vain/lines.ts'
import { isOfNow } from '../verdict/finding-card.ts'
import { type VerdictLine, verdictLines } from '../verdict/verdict-lines.ts'
import { view } from '../views.ts'
import { type ClaimRow, claimRow } from './claim-row.ts'
import { type ComputedTable, combinedTable, recorderTable } from './combined-table.ts'
import { questionActions } from './entry/actions.ts'
import { dotRangePlot, type Plot, scaleLink } from './plot.ts'
import { type SilenceLine, silenceLines } from './silence.ts'
import { type TollPlot, tollPlot } from './toll.ts'

/** One question: its claims side by side, and what they come to. */
export type QuestionPage = Framed &
  Readonly<{
    said: Setting['words']['question']
    conflictWords: Setting['words']['event']['conflicts']
    apartWords: Setting['words']['event']['apart']
    chips: readonly Chip[]
    lede: string
    facts: readonly EventFact[]
    clocks: ClocksForm
    draft: Draft | undefined
    claims: Shown<ClaimRow>
    allClaims: string
    plot: Plot | undefined
    plotNote: string
    toll: TollPlot | undefined
    combined: ComputedTable | undefined
    recorders: ComputedTable | undefined
    conflicts: Shown<ConflictCard>
    apart: ApartList
    verdictsHeading: string
    verdicts: Shown<VerdictLine>
    silence: readonly SilenceLine[]
    searches: SearchLines | undefined
    glossary: Glossary
  }>

export const questionView = view<QuestionPage>('question/question')

/** What the page is asked: which question, as of when, on which scale. */
export type QuestionAsk = Readonly<{ questionId: string; clocks: Clocks; scale: ScaleKind }>

const shownClaims = 200
const shownVerdicts = 60
const shownSameKey = 12
/** Beyond this many claims on a key, origins are counted in the list but not named: naming them all is quadratic. */
const namedClaims = 300

/**
 * Words the page of one question.
 *
 * @param analysed its family.
 * @returns `undefined` where the analysis does not know the question.
 */
export function questionPage(
  setting: Setting,
  analysed: Analysed,
  ask: QuestionAsk,
): QuestionPage | undefined {
  const { words } = setting
  const outlook = outlookOf(words, analysed, ask.clocks)
  const found = outlook.questionFinding(ask.questionId)
  const group = found && analysed.survey().group(outlook.index.keyOf(found.question))
  if (found === undefined || group === undefined) return undefined
  const { question } = found
  const findings = outlook.claimsOn(question)
  const path = hrefOf.question(question.id)
  return {
    frame: frameOf(setting, {
      title: question.text,
      path,
      section: 'questions',
      crumbs: crumbsOf(outlook, question.event),
      actions: questionActions(words, question.id),
    }),
    said: words.question,
    conflictWords: words.event.conflicts,
    apartWords: words.event.apart,
    chips: [
      ...(found.contested ? [contestedChip(words)] : []),
      ...(analysed.family.sample ? [sampleChip(words)] : []),
    ],
    lede:
      findings.length === 0 ? words.question.emptyLead(ask.clocks.asOf) : ledeOf(outlook, found),
    facts: factsOf(outlook, found),
    clocks: clocksForm(words, path, ask.clocks),
    draft: draftOf(outlook, question)[0],
    claims: claimsOf(outlook, findings, group),
    allClaims: withQuery('/claims', { event: question.event }),
    plotNote: words.chart.rangeNote,
    ...figuresOf(outlook, found, group, ask),
    ...disputesOf(outlook, analysed, found),
    verdictsHeading: words.review.verdict.all,
    verdicts: verdictLines(outlook, findings, {
      most: shownVerdicts,
      place: isOfNow(outlook) ? 'page' : 'print',
    }),
    silence: silenceLines(
      words,
      silentNames(group, { voices: findings, searches: analysed.family.searches }, outlook.index),
    ),
    searches: searchLines(outlook, analysed.family.searches, question.id),
    glossary: glossaryOf(words.glossary.summary, [
      words.terms.corroborations,
      words.terms.interests,
      words.terms.states,
    ]),
  }
}

function crumbsOf({ index, href, words }: Outlook, eventId: string): Framed['frame']['crumbs'] {
  return [
    { href: '/events', text: words.shell.navigation.events },
    ...index
      .eventLine(eventId)
      .toReversed()
      .map((id) => ({ href: href.event(id), text: index.event(id)?.title ?? id })),
  ]
}

function ledeOf(outlook: Outlook, { contested, question }: QuestionFinding): string {
  const { contestedLead, explainedLead, plainLead } = outlook.words.question
  if (contested) return contestedLead
  const own = new Set(outlook.claimsOn(question).map(({ claim }) => claim.id))
  const conflicts = outlook.analysis.conflicts.filter(({ claims }) =>
    claims.some((id) => own.has(id)),
  )
  const explained = explainedAmong(conflicts, outlook.reviews.settled)
  return explained > 0 ? explainedLead(explained) : plainLead
}

function factsOf(outlook: Outlook, { question }: QuestionFinding): readonly EventFact[] {
  const { words, index, href } = outlook
  const said = words.question
  const plain = (label: string, text: string): EventFact => ({ label, text, links: [] })
  const others = outlook.sameKey(question).filter(({ id }) => id !== question.id)
  return [
    ...(question.type === 'quantity' ? [plain(said.key, questionWords(question, index))] : []),
    plain(said.kind, words.terms.questionTypes[question.type].word),
    {
      label: said.event,
      text: undefined,
      links: [
        {
          href: href.event(question.event),
          text: index.event(question.event)?.title ?? question.event,
        },
      ],
    },
    ...(others.length === 0
      ? []
      : [
          {
            label: said.sameKey,
            text: undefined,
            links: others
              .slice(0, shownSameKey)
              .map(({ id, text }) => ({ href: href.question(id), text })),
          },
        ]),
  ]
}

function claimsOf(
  outlook: Outlook,
  findings: ReturnType<Outlook['claimsOn']>,
  group: KeyGroup,
): Shown<ClaimRow> {
  const supportOf =
    group.readings.length > namedClaims ? () => undefined : supportOn(group, outlook.index)
  return shown(
    findings
      .slice(0, shownClaims)
      .map((finding) => claimRow(outlook, finding, supportOf(finding.claim.id))),
    findings.length,
    outlook.words.question.claims.more,
  )
}

function figuresOf(
  outlook: Outlook,
  found: QuestionFinding,
  group: KeyGroup,
  ask: QuestionAsk,
): Pick<QuestionPage, 'plot' | 'toll' | 'combined' | 'recorders'> {
  const { question } = found
  if (question.type !== 'quantity') {
    return { plot: undefined, toll: undefined, combined: undefined, recorders: undefined }
  }
  const findings = outlook.claimsOn(question)
  const link = scaleLink(outlook.words, hrefOf.question(question.id), ask)
  return {
    plot: dotRangePlot(outlook, question, findings, { scale: ask.scale, scaleLink: link }),
    toll: tollPlot(outlook, question, findings, { scale: ask.scale }),
    combined: combinedTable(outlook, found, group),
    recorders: recorderTable(outlook, found, group),
  }
}

function disputesOf(
  outlook: Outlook,
  analysed: Analysed,
  { question }: QuestionFinding,
): Pick<QuestionPage, 'conflicts' | 'apart'> {
  const own = new Set(outlook.claimsOn(question).map(({ claim }) => claim.id))
  const conflicts = analysed.analysis.conflicts.filter(({ claims }) =>
    claims.some((id) => own.has(id)),
  )
  const apart = apartOf(analysed, (questions) => questions.includes(question.id))
  return {
    conflicts: conflictCards(outlook, conflicts, 60),
    apart: apartList(outlook, apart, 12),
  }
}
