import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import type { Question } from '../../domain/question/question.ts'
import { questionWords } from '../../domain/wording/words-for.ts'
import type { ScaleKind } from '../../exports/charts/axes/scale.ts'
import { claimantsOf, explainedAmong, leadOf } from '../../exports/report/lead.ts'
import type { Analysed } from '../cache/analysed.ts'
import type { Clocks } from '../cache/family-cache.ts'
import { type Chip, sampleChip } from '../page/chip.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { type Glossary, glossaryOf } from '../page/glossary.ts'
import { hrefOf, type Link } from '../page/link.ts'
import { type ClocksForm, clocksForm } from '../page/two-clocks.ts'
import { dotRangePlot, type Plot, scaleLink } from '../question/plot.ts'
import { view } from '../views.ts'
import { type ApartList, apartList } from './apart-cards.ts'
import { apartOf } from './apart-in.ts'
import { type ConflictCard, conflictCards } from './conflict-card.ts'
import { type Draft, draftsOf } from './drafts.ts'
import { eventActions } from './entry/actions.ts'
import { type MatrixTable, matrixTable } from './matrix-table.ts'
import { type Outlook, outlookOf } from './outlook.ts'
import { type Scope, scopeOf } from './scope.ts'
import type { Shown } from './shown.ts'
import {
  type ContainedLine,
  containedLines,
  type DocumentLine,
  documentLines,
  type EventFact,
  eventFacts,
} from './surroundings.ts'

/** One event: what is claimed on it and where the accounts part. */
export type EventPage = Framed &
  Readonly<{
    said: Setting['words']['event']
    sample: Chip | undefined
    finding: string
    facts: readonly EventFact[]
    reports: readonly Link[]
    clocks: ClocksForm
    drafts: readonly Draft[]
    /** Those after the first few, folded away. */
    furtherDrafts: readonly Draft[]
    moreDrafts: string
    restOfDrafts: string | undefined
    matrix: MatrixTable | undefined
    conflicts: Shown<ConflictCard>
    apart: ApartList
    plots: Shown<Plot>
    plotNote: string
    scaleLink: Link
    documents: Shown<DocumentLine>
    contained: Shown<ContainedLine>
    glossary: Glossary
  }>

const openDrafts = 8
const foldedDrafts = 40
const shownPlots = 12

/** Claimants in all the charts of a page: the charts after these are left to the pages of their questions. */
const drawnClaimants = 24

const tabledFigures = 40
const shownPairs = 12
const shownConflicts = 12

export const eventView = view<EventPage>('event/event')

/** What the page is asked: which event, as of when, on which scale. */
export type EventAsk = Readonly<{ eventId: string; clocks: Clocks; scale: ScaleKind }>

/**
 * Words the page of one event.
 *
 * @param analysed its family. The event is in it.
 */
export function eventPage(setting: Setting, analysed: Analysed, ask: EventAsk): EventPage {
  const { words } = setting
  const outlook = outlookOf(words, analysed, ask.clocks)
  const scope = scopeOf(outlook, ask.eventId)
  const said = words.event
  const title = outlook.index.event(ask.eventId)?.title ?? ask.eventId
  const drafts = draftsOf(outlook, scope.questions, openDrafts + foldedDrafts)
  const inScope = new Set(scope.questions.map(({ id }) => id))
  const apart = apartOf(analysed, (questions) => questions.every((id) => inScope.has(id)))
  return {
    frame: frameOf(setting, {
      title,
      path: hrefOf.event(ask.eventId),
      section: 'events',
      crumbs: crumbsOf(outlook, ask.eventId),
      actions: eventActions(words, ask.eventId),
    }),
    said,
    sample: analysed.family.sample ? sampleChip(words) : undefined,
    finding: findingOf(outlook, scope, apart.length),
    facts: eventFacts(outlook, ask.eventId),
    reports: reportLinks(outlook, ask.eventId),
    clocks: clocksForm(words, hrefOf.event(ask.eventId), ask.clocks),
    drafts: drafts.shown.slice(0, openDrafts),
    furtherDrafts: drafts.shown.slice(openDrafts),
    moreDrafts: said.drafts.more(drafts.shown.length - openDrafts),
    restOfDrafts: drafts.more,
    matrix: matrixTable(outlook, analysed.matrix(), scope, 'folded'),
    conflicts: conflictCards(outlook, scope.conflicts, shownConflicts),
    apart: apartList(outlook, apart, shownPairs),
    plots: plotsOf(outlook, scope, ask),
    plotNote: words.chart.rangeNote,
    scaleLink: scaleLink(words, hrefOf.event(ask.eventId), ask),
    documents: documentLines(outlook, scope),
    contained: containedLines(outlook, ask.eventId),
    glossary: glossaryOf(words.glossary.summary, [
      words.terms.severities,
      words.terms.conflictKinds,
    ]),
  }
}

function crumbsOf({ index, href, words }: Outlook, eventId: string): readonly Link[] {
  const outer = index.eventLine(eventId).slice(1).toReversed()
  return [
    { href: '/events', text: words.shell.navigation.events },
    ...outer.map((id) => ({ href: href.event(id), text: index.event(id)?.title ?? id })),
  ]
}

function findingOf(outlook: Outlook, scope: Scope, apart: number): string {
  const claimsOn = (question: Question) => outlook.claimsOn(question).length
  const contested = scope.questions
    .filter(({ id }) => outlook.questionFinding(id)?.contested === true)
    .sort((one, other) => claimsOn(other) - claimsOn(one))
  const named = [...new Set(contested.map((question) => questionWords(question, outlook.index)))]
  const [first] = contested
  return outlook.words.event.finding({
    asOf: outlook.analysis.asOf,
    questions: scope.questions.length,
    ...claimantsOf(scope.claims),
    contested: named,
    lead: first && leadOf(outlook.questionFinding(first.id), claimsOn(first)),
    apart,
    explained: explainedAmong(scope.conflicts, outlook.reviews.settled),
  })
}

function reportLinks({ words, href }: Outlook, eventId: string): readonly Link[] {
  const { html, csv, json } = words.event.reports
  const path = href.report(eventId)
  const [address = path, query] = path.split('?')
  const withSuffix = (suffix: string) =>
    query === undefined ? `${address}${suffix}` : `${address}${suffix}?${query}`
  return [
    { href: path, text: html },
    { href: withSuffix('.csv'), text: csv },
    { href: withSuffix('.json'), text: json },
  ]
}

/** The plots of the keys with the most claims. A key is drawn only where it is shown. */
function plotsOf(outlook: Outlook, scope: Scope, ask: EventAsk): Shown<Plot> {
  const byKey = new Map<string, Question>()
  for (const question of scope.questions) {
    const key = outlook.index.keyOf(question)
    if (question.type === 'quantity' && !byKey.has(key)) byKey.set(key, question)
  }
  const keys = [...byKey.values()]
    .map((question) => ({ question, findings: outlook.claimsOn(question) }))
    .filter(({ findings }) => findings.some(({ claim }) => claim.value !== undefined))
    .sort((one, other) => other.findings.length - one.findings.length)
  const drawn = keys.slice(0, chartsWithin(keys.map(({ findings }) => findings)))
  const how = { scale: ask.scale, scaleLink: undefined, tabled: tabledFigures }
  const plots = drawn.flatMap(
    ({ question, findings }) => dotRangePlot(outlook, question, findings, how) ?? [],
  )
  const hidden = keys.length - drawn.length
  return {
    shown: plots,
    more: hidden > 0 ? outlook.words.chart.moreCharts(hidden) : undefined,
  }
}

/** How many charts a page has room for, the first of them whatever its size. */
function chartsWithin(charts: readonly (readonly ClaimFinding[])[]): number {
  let claimants = 0
  const tooMany = charts.findIndex((findings, place) => {
    claimants += new Set(findings.map(({ claim }) => claim.claimant ?? claim.id)).size
    return place > 0 && claimants > drawnClaimants
  })
  return Math.min(shownPlots, tooMany < 0 ? charts.length : tooMany)
}
