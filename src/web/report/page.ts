import type { ReportModel } from '../../exports/report/model.ts'
import type { ReportSource } from '../../exports/report/sources.ts'
import { type MatrixTable, matrixTable } from '../event/matrix-table.ts'
import type { Outlook } from '../event/outlook.ts'
import { scopeOf } from '../event/scope.ts'
import { type Shown, shown } from '../event/shown.ts'
import { type EventFact, eventFacts } from '../event/surroundings.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { hrefOf, type Link, withQuery } from '../page/link.ts'
import { safeUrl } from '../page/safe-url.ts'
import { type ClocksForm, clocksForm } from '../page/two-clocks.ts'
import { view } from '../views.ts'
import { type KeySection, keySection, roomFor } from './key-section.ts'

/** One fact of a report's record: its clocks and hashes. */
export type RecordFact = Readonly<{ label: string; text: string; isHash: boolean }>

/** One source of a report, its address spelled out. */
export type SourceLine = Readonly<{
  document: Link
  publisher: string
  published: string
  retrieved: string
  address: string
  href: string | undefined
  hash: string
}>

/** The corroboration report as a page. */
export type ReportPage = Framed &
  Readonly<{
    said: Setting['words']['report']
    claimWords: Setting['words']['question']['claims']
    finding: string
    facts: readonly EventFact[]
    record: readonly RecordFact[]
    formats: readonly Link[]
    /** Absent in a file that leaves the site. */
    clocks: ClocksForm | undefined
    matrix: MatrixTable | undefined
    disputed: readonly KeySection[]
    undisputed: readonly KeySection[]
    moreKeys: string | undefined
    apart: readonly string[]
    sources: Shown<SourceLine>
  }>

const shownKeys = 200
const shownSources = 1_000

export const reportView = view<ReportPage>('report/report')

/**
 * Words a report as a page.
 *
 * @param outlook of the family that the model was drawn from, at the same clocks.
 * @param place `file` for one that leaves the site: without what only works inside it.
 */
export function reportPage(
  setting: Setting,
  outlook: Outlook,
  model: ReportModel,
  place: 'site' | 'file' = 'site',
): ReportPage {
  const { words } = setting
  const said = words.report
  const { event } = model
  const path = hrefOf.report(event.id)
  const keys = model.keys.filter(({ findings }) => findings.length > 0)
  const room = roomFor(Math.min(keys.length, shownKeys))
  const sections = keys
    .slice(0, shownKeys)
    .map((key) => ({ isDisputed: key.found.contested, section: keySection(outlook, key, room) }))
  return {
    frame: frameOf(setting, {
      title: said.title(event.title),
      path: withQuery(path, model.clocks),
      section: 'events',
      crumbs: [
        { href: '/events', text: words.shell.navigation.events },
        { href: outlook.href.event(event.id), text: event.title },
      ],
    }),
    said,
    claimWords: words.question.claims,
    finding: model.finding,
    facts: eventFacts(outlook, event.id),
    record: recordOf(setting, model),
    formats:
      place === 'file'
        ? []
        : [
            { href: withQuery(`${path}.csv`, model.clocks), text: words.event.reports.csv },
            { href: withQuery(`${path}.json`, model.clocks), text: words.event.reports.json },
          ],
    clocks: place === 'file' ? undefined : clocksForm(words, path, model.clocks),
    matrix: matrixTable(outlook, model.matrix, scopeOf(outlook, event.id)),
    disputed: sections.filter(({ isDisputed }) => isDisputed).map(({ section }) => section),
    undisputed: sections.filter(({ isDisputed }) => !isDisputed).map(({ section }) => section),
    moreKeys: keys.length > shownKeys ? said.moreKeys(keys.length - shownKeys) : undefined,
    apart: model.apart.map(({ sentence }) => sentence),
    sources: shown(
      model.sources.slice(0, shownSources).map((source) => sourceLine(outlook, source)),
      model.sources.length,
      said.moreSources,
    ),
  }
}

function recordOf(
  { words, baseUrl }: Setting,
  { clocks, logHead, claimSet, event }: ReportModel,
): readonly RecordFact[] {
  const said = words.report
  const { date } = words.formats
  const plain = (label: string, text: string): RecordFact => ({ label, text, isHash: false })
  const hash = (label: string, text: string): RecordFact => ({ label, text, isHash: true })
  const clock = (instant: string | undefined) =>
    instant === undefined ? said.latest : date(instant)
  return [
    plain(said.asOf, clock(clocks.asOf)),
    plain(said.recordedBy, clock(clocks.recordedBy)),
    logHead === undefined
      ? plain(said.head, said.noHead)
      : hash(said.head, said.headSays(String(logHead.seq), logHead.hash, date(logHead.at))),
    hash(`${said.claimSet} (${said.claimSetSays(claimSet.claims)})`, claimSet.sha256),
    hash(said.permalink, new URL(withQuery(hrefOf.report(event.id), clocks), baseUrl).href),
  ]
}

function sourceLine({ words, href }: Outlook, source: ReportSource): SourceLine {
  const said = words.report
  return {
    document: { href: href.document(source.id), text: source.title },
    publisher: source.publisher,
    published:
      source.publishedAt === undefined
        ? words.event.documents.undated
        : words.formats.date(source.publishedAt),
    retrieved:
      source.retrievedAt === undefined ? said.notRetrieved : words.formats.date(source.retrievedAt),
    address: source.url ?? said.noAddress,
    href: safeUrl(source.url),
    hash: source.sha256 ?? said.noHash,
  }
}
