import type { HistoryEntry } from '../../db/log/history-of.ts'
import type { Setting } from '../page/frame.ts'
import { hrefOf, type Link, withQuery } from '../page/link.ts'
import type { Words } from '../words/words.ts'
import { type FieldChange, fieldChanges, fieldsAsTheyStood } from './difference/field-change.ts'
import type { Subject, Versions } from './subject.ts'

/** The links of one revision. */
export type RevisionLinks = Readonly<{
  word: string
  newest: string | undefined
  permanent: Link
  copy: Readonly<{ text: string; address: string; done: string; doneId: string }>
  asRecorded: Link | undefined
  takeUp: Link | undefined
}>

/** One entry of a history: who did what, when and why, and what it changed. */
export type EntryCard = Readonly<{
  anchor: string
  what: string
  when: string
  at: string
  by: Link
  reason: string | undefined
  notes: readonly string[]
  revision: RevisionLinks | undefined
  changes: readonly FieldChange[]
}>

/** How much of each field is shown of a thing that was entered, in UTF-16 units. */
const shownOfEntered = 400

/** Words one entry of the log. @param versions those of its revision and of the one before. */
export function entryCard(
  setting: Setting,
  subject: Subject,
  { entry, versions }: Readonly<{ entry: HistoryEntry; versions: Versions }>,
): EntryCard {
  const { words } = setting
  const { history: said, formats } = words
  const revision = revisionOf(subject, entry)
  const told = revision === undefined ? undefined : toldOf(words, versions, revision)
  return {
    anchor: revision === undefined ? `e${entry.seq}` : `r${revision}`,
    what: whatHappened(words, entry),
    when: formats.date(entry.at),
    at: entry.at,
    by: { href: withQuery('/changes', { by: entry.byId }), text: whoOf(words, entry) },
    reason: entry.reason,
    notes: [
      ...(entry.from === undefined ? [] : [said.tookUp(entry.from)]),
      ...(told === undefined ? [] : [told.note]),
    ],
    revision: revision === undefined ? undefined : linksOf(setting, subject, { revision, entry }),
    changes: told?.changes ?? [],
  }
}

/** The revision that an entry made; absent where it made none. */
export function revisionOf({ history }: Subject, { at }: HistoryEntry): number | undefined {
  return history.revisions.find(({ enteredAt }) => enteredAt === at)?.revision
}

/** What an entry did, such as “Changed”. */
export function whatHappened({ history }: Words, { action, undoes }: HistoryEntry): string {
  if (undoes !== undefined) return history.undid
  const verbs: Readonly<Record<string, string>> = history.verbs
  return verbs[action.slice(action.indexOf('.') + 1)] ?? action
}

/** Who made an entry: a person's name, or words for a part of the program. */
export function whoOf(
  { history }: Words,
  { by, byId }: Readonly<{ by: string; byId: string }>,
): string {
  const parts: Readonly<Record<string, string>> = history.parts
  return parts[byId] ?? by
}

function toldOf(
  words: Words,
  versions: Versions,
  revision: number,
): Readonly<{ note: string; changes: readonly FieldChange[] }> {
  const { history: said } = words
  const after = versions(revision)
  if (after === undefined) return { note: said.unworded, changes: [] }
  const before = versions(revision - 1)
  if (before === undefined) {
    return { note: said.first, changes: fieldsAsTheyStood(words, after, shownOfEntered) }
  }
  const changes = fieldChanges(words, before, after)
  return { note: changes.length === 0 ? said.nothing : said.changed, changes }
}

const withClocks: readonly string[] = ['event', 'question', 'claim']

function linksOf(
  { words, baseUrl }: Setting,
  { id, kind, revision: newest, stands }: Subject,
  { revision, entry }: Readonly<{ revision: number; entry: HistoryEntry }>,
): RevisionLinks {
  const { history: said } = words
  const href = withQuery(hrefOf.history(id), { revision: String(revision) })
  const isNewest = revision === newest
  const recordedBy = entry.at
  return {
    word: said.revision(revision),
    newest: isNewest ? said.newest : undefined,
    permanent: { href, text: said.permanent },
    copy: {
      text: said.copy,
      address: new URL(href, baseUrl).href,
      done: said.copied,
      doneId: `copied-${revision}`,
    },
    asRecorded: withClocks.includes(kind)
      ? { href: withQuery(hrefOf[kind](id), { recordedBy }), text: said.asRecorded }
      : undefined,
    takeUp: isNewest || !stands ? undefined : { href: `${href}#reversion`, text: said.takeUpLink },
  }
}
