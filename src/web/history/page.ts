import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { hrefOf, type Link, withQuery } from '../page/link.ts'
import { view } from '../views.ts'
import { type Act, type Acting, actsOn } from './acts.ts'
import { type FieldChange, fieldsAsTheyStood } from './difference/field-change.ts'
import { type EntryCard, entryCard, revisionOf } from './entry-card.ts'
import { type Subject, sectionOf, type Versions } from './subject.ts'

/** What could not be done, with links to what stands in the way. */
export type Alert = Readonly<{ title: string; says: string | undefined; links: readonly Link[] }>

/** The history of one thing, or one revision of it. */
export type HistoryPage = Framed &
  Readonly<{
    said: Setting['words']['history']
    eyebrow: string
    state: string
    page: Link | undefined
    alert: Alert | undefined
    acts: readonly Act[]
    cards: readonly EntryCard[]
    asItStood: readonly FieldChange[]
    whole: Link | undefined
    newer: Link | undefined
    older: Link | undefined
  }>

export const historyView = view<HistoryPage>('history/history')

/** Entries on one page; each may cost the loading of a family. */
const shownEntries = 10

/** How much of each field a revision's own page shows, in UTF-16 units. */
const shownOfRevision = 20_000

/** Which stretch of a history is shown: a page of it, from 1, or one revision. */
export type Stretch = Readonly<{ page: number; revision: number | undefined }>

/** The entries of a stretch, newest first. */
export function entriesIn(
  subject: Subject,
  { page, revision }: Stretch,
): Subject['history']['entries'] {
  const newestFirst = subject.history.entries.toReversed()
  if (revision !== undefined) {
    return newestFirst.filter((entry) => revisionOf(subject, entry) === revision)
  }
  return newestFirst.slice((page - 1) * shownEntries, page * shownEntries)
}

/** Words the history of a thing. @param versions of the revisions in the stretch and of those before each. */
export function historyPage(
  setting: Setting,
  acting: Acting,
  about: Readonly<{ stretch: Stretch; versions: Versions; alert: Alert | undefined }>,
): HistoryPage {
  const { words } = setting
  const { history: said } = words
  const { subject } = acting
  const { id, kind, name, stands } = subject
  const { stretch, versions, alert } = about
  const { revision } = stretch
  const path = hrefOf.history(id)
  const title = revision === undefined ? said.title(name) : said.revisionTitle(revision, name)
  const frame = frameOf(setting, {
    title: alert === undefined ? title : words.errors.titled(title),
    path: withQuery(path, { revision: revision === undefined ? undefined : String(revision) }),
    section: sectionOf[kind],
    crumbs: stands ? [{ href: subject.href, text: name }] : [],
  })
  return {
    frame: { ...frame, heading: title },
    said,
    eyebrow: said.eyebrow(words.entry.kinds[kind]),
    state: stands ? said.stands : said.gone,
    page: stands ? { href: subject.href, text: said.open } : undefined,
    alert,
    acts: actsOn(words, acting),
    cards: entriesIn(subject, stretch).map((entry) =>
      entryCard(setting, subject, { entry, versions }),
    ),
    asItStood:
      revision === undefined
        ? []
        : fieldsAsTheyStood(words, versions(revision) ?? [], shownOfRevision),
    whole: revision === undefined ? undefined : { href: path, text: said.all },
    ...neighbours(setting, subject, stretch),
  }
}

function neighbours(
  { words }: Setting,
  { id, history }: Subject,
  { page, revision }: Stretch,
): Pick<HistoryPage, 'newer' | 'older'> {
  if (revision !== undefined) return { newer: undefined, older: undefined }
  const at = (number: number) =>
    withQuery(hrefOf.history(id), { page: number === 1 ? undefined : String(number) })
  const { newer, older } = words.history
  return {
    newer: page > 1 ? { href: at(page - 1), text: newer } : undefined,
    older:
      page * shownEntries < history.entries.length
        ? { href: at(page + 1), text: older }
        : undefined,
  }
}
