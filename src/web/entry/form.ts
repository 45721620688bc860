import type { Request, Response } from 'express'
import { loadThing } from '../../db/changing/load-thing.ts'
import { newestRevision } from '../../db/changing/standing-things.ts'
import type { ContentOf } from '../../db/changing/thing.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Deps } from '../deps.ts'
import type { Section } from '../page/frame.ts'
import { render, settingOf } from '../render.ts'
import type { Words } from '../words/words.ts'
import { type Entering, entryPage, entryView } from './entry-page.ts'
import { fieldsOf } from './sent.ts'
import type { SheetOf, Typed } from './sheet.ts'

/** What tells one kind's forms from another's. `idName` is the parameter of the address that holds the id. */
export type EntryOf<Kind extends ThingKind> = Readonly<{
  kind: Kind
  section: Section
  idName: string
  sheetOf: SheetOf<Kind>
}>

/** One request for a form of some kind, and the answer being made. */
export type Visit<Kind extends ThingKind> = Readonly<{
  deps: Deps
  request: Request
  response: Response
  entry: EntryOf<Kind>
}>

/** One thing being changed, as it stands now. */
export type Subject<Kind extends ThingKind> = Readonly<{
  id: string
  content: ContentOf[Kind]
  revision: number
}>

/** A form ready to be shown. */
export type Form<Kind extends ThingKind> = Entering<ContentOf[Kind]>

/** The catalogue that a visit is answered in. */
export function wordsOf<Kind extends ThingKind>({ deps, request }: Visit<Kind>): Words {
  return settingOf(deps, request).words
}

/** Finds the thing that an address names. Throws `Refusal('not-found')` where it does not stand. */
export async function subjectOf<Kind extends ThingKind>(
  visit: Visit<Kind>,
): Promise<Subject<Kind>> {
  const { deps, request, entry } = visit
  const words = wordsOf(visit)
  const id = String(request.params[entry.idName])
  const content = await loadThing(deps.store, entry.kind, { id })
  const newest = await newestRevision(deps.store, entry.kind, id)
  if (content === undefined || newest === undefined) {
    throw new Refusal('not-found', words.errors.nothingCalled(words.entry.kinds[entry.kind], id))
  }
  return { id, content, revision: newest.revision }
}

/**
 * Opens the form of a new thing or of one that stands.
 *
 * @param typed what a person sent; absent = the thing as it stands, or what the address prefills.
 */
export async function openForm<Kind extends ThingKind>(
  visit: Visit<Kind>,
  subject: Subject<Kind> | undefined,
  typed?: Typed,
): Promise<Form<Kind>> {
  const { deps, request, entry } = visit
  const words = wordsOf(visit)
  const sheet = await entry.sheetOf(deps, words, {
    subject: subject?.content,
    contents: subject === undefined ? [] : [subject.content],
    typed,
    params: request.params as Readonly<Record<string, string>>,
    query: fieldsOf(request.query, words),
  })
  const action = new URL(request.originalUrl, deps.config.baseUrl).pathname
  const above = action.split('/').slice(0, -1).join('/')
  return {
    sheet,
    typed: typed ?? (subject === undefined ? sheet.blank : sheet.typedOf(subject.content)),
    action,
    cancel: subject === undefined ? (sheet.cameFrom ?? above) : sheet.pathOf(subject.id),
    section: entry.section,
    crumbs: [],
    seen: subject?.revision,
    faults: [],
    refusal: undefined,
    theirs: undefined,
  }
}

/** Shows a form. Nobody else may see it: it is never kept by a browser or a cache. */
export function sendForm<Kind extends ThingKind>(
  { deps, request, response }: Visit<Kind>,
  form: Form<Kind>,
  status = 200,
): void {
  response.set('Cache-Control', 'no-store')
  render(response, entryView, entryPage(settingOf(deps, request), form), status)
}
