import { loadThing } from '../../db/changing/load-thing.ts'
import { titlesOf } from '../../db/changing/titles-of.ts'
import { type History, historyOf } from '../../db/log/history-of.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Deps } from '../deps.ts'
import type { Section } from '../page/frame.ts'
import { hrefOf } from '../page/link.ts'
import type { Words } from '../words/words.ts'
import { type WrittenField, writerOf } from './written.ts'

/**
 * One thing with all that has happened to it. `revision` is the newest; `name` what it is called in a sentence; `href`
 * its page.
 */
export type Subject = Readonly<{
  id: string
  kind: ThingKind
  name: string
  href: string
  history: History
  revision: number
  stands: boolean
}>

/** The section of the navigation that a kind of thing belongs to. */
export const sectionOf = {
  actor: 'actors',
  event: 'events',
  document: 'documents',
  question: 'questions',
  claim: 'claims',
  search: 'questions',
} as const satisfies Readonly<Record<ThingKind, Section>>

/**
 * Finds a thing, standing or withdrawn, and its history.
 *
 * Throws `Refusal('not-found')` where no such thing was ever entered. Six queries.
 */
export async function subjectCalled(deps: Deps, words: Words, id: string): Promise<Subject> {
  const history = await historyOf(deps.store, id)
  const newest = history?.revisions.at(-1)
  if (history === undefined || newest === undefined) {
    throw new Refusal('not-found', words.errors.nothingCalled(words.history.thing, id))
  }
  const { kind } = history
  const titleOf = await titlesOf(deps.store, [{ kind, id }])
  return {
    id,
    kind,
    name: words.history.known[kind](titleOf({ kind, id })?.text ?? id),
    href: hrefOf[kind](id),
    history,
    revision: newest.revision,
    stands: newest.replacedAt === undefined,
  }
}

/** What a thing said in some of its revisions, field by field; absent where it cannot be written. */
export type Versions = (revision: number) => readonly WrittenField[] | undefined

/** Writes some revisions of a thing in the words of its form. @param revisions without repetition; those it lacks are passed over. */
export async function versionsOf(
  deps: Deps,
  words: Words,
  { subject, revisions }: Readonly<{ subject: Subject; revisions: readonly number[] }>,
): Promise<Versions> {
  const { id, kind, history } = subject
  const loaded: { revision: number; content: Awaited<ReturnType<typeof loadThing>> }[] = []
  for (const { revision, enteredAt } of history.revisions) {
    if (!revisions.includes(revision)) continue
    const content = await loadThing(deps.store, kind, { id, at: enteredAt })
    loaded.push({ revision, content })
  }
  const contents = loaded.flatMap(({ content }) => (content === undefined ? [] : [content]))
  const write = await writerOf(deps, words, { kind, contents })
  const written = new Map(
    loaded.map(({ revision, content }) => [revision, content && write?.(content)]),
  )
  return (revision) => written.get(revision)
}
