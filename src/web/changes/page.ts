import type { ChangeRow, Changes, Person } from '../../db/log/list-changes.ts'
import type { ThingKind } from '../../db/rows/tables.ts'
import { whoOf } from '../history/entry-card.ts'
import { type EmptyState, emptyState } from '../list/empty-state.ts'
import { type FilterForm, filterForm, selectFacet, settingsOf } from '../list/filter-form.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { hrefOf, type Link, withQuery } from '../page/link.ts'
import { view } from '../views.ts'
import type { Words } from '../words/words.ts'

/** The kinds of things that entries can be about, in the order of the filter. */
export const changedKinds = ['event', 'question', 'claim', 'document', 'actor', 'search'] as const

/** One entry of the log as the list shows it. */
export type ChangeLine = Readonly<{
  when: string
  at: string
  who: Link
  did: string
  thing: Link | undefined
  history: Link | undefined
}>

/** The list of all changes. */
export type ChangesPage = Framed &
  Readonly<{
    said: Setting['words']['changes']
    filters: FilterForm
    lines: readonly ChangeLine[]
    empty: EmptyState | undefined
    newest: Link | undefined
    older: Link | undefined
  }>

export const changesView = view<ChangesPage>('changes/changes')

/** What was asked and what was found. */
type Asked = Readonly<{
  changes: Changes
  people: readonly Person[]
  by: string | undefined
  kind: ThingKind | undefined
  before: number | undefined
}>

/** Words the list of all changes. */
export function changesPage(setting: Setting, asked: Asked): ChangesPage {
  const { words } = setting
  const { changes: said } = words
  const { changes, by, kind, before } = asked
  const any = words.filters.any
  const kinds = changedKinds.map((value) => ({ value, text: said.kinds[value] }))
  const facets = [
    selectFacet({ name: 'by', label: said.filters.by, any }, peopleOf(words, asked), by),
    selectFacet({ name: 'kind', label: said.filters.kind, any }, kinds, kind),
  ]
  const settings = settingsOf(facets)
  const form = filterForm(words, '/changes', facets)
  const { older } = changes
  const next = { href: '/events/new', text: words.eventEntry.add }
  return {
    frame: frameOf(setting, { title: said.title, path: '/changes' }),
    said,
    filters: form,
    lines: changes.rows.map((row) => changeLine(words, row)),
    empty: changes.rows.length > 0 ? undefined : emptyState(words, form, said.empty, next),
    newest:
      before === undefined
        ? undefined
        : { href: withQuery('/changes', settings), text: said.newest },
    older:
      older === undefined
        ? undefined
        : {
            href: withQuery('/changes', { ...settings, before: String(older) }),
            text: said.older,
          },
  }
}

/** Those who gave a name, and the parts of the program that enter things. */
function peopleOf(words: Words, { people }: Asked): readonly { value: string; text: string }[] {
  const parts = Object.entries(words.history.parts)
  return [
    ...people.map(({ id, name }) => ({ value: id, text: name })),
    ...parts.map(([value, text]) => ({ value, text })),
  ]
}

function changeLine(words: Words, row: ChangeRow): ChangeLine {
  const { changes: said, history, formats } = words
  const { action, thing, at, byId } = row
  const whole: Readonly<Record<string, string>> = said.things
  const verbs: Readonly<Record<string, string>> = said.actions
  const verb = action.slice(action.indexOf('.') + 1)
  const name = thing && history.known[thing.kind](thing.title)
  return {
    when: formats.date(at),
    at,
    who: { href: withQuery('/changes', { by: byId }), text: whoOf(words, row) },
    did: whole[action] ?? verbs[verb] ?? action,
    thing: thing && name ? { href: hrefOf[thing.kind](thing.id), text: name } : undefined,
    history: thing && { href: hrefOf.history(thing.id), text: said.history },
  }
}
