import type { ActorRow } from '../../db/lists/list-actors.ts'
import type { Listed } from '../../db/lists/page.ts'
import { type ActorKind, actorKinds } from '../../domain/actor/actor.ts'
import { type EmptyState, emptyState } from '../list/empty-state.ts'
import {
  type FilterForm,
  filterForm,
  selectFacet,
  settingsOf,
  textFacet,
} from '../list/filter-form.ts'
import { type Pager, pagerOf } from '../list/pager.ts'
import type { Tally } from '../list/tally.ts'
import { type Chip, sampleChip } from '../page/chip.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { hrefOf, type Link } from '../page/link.ts'
import { view } from '../views.ts'
import type { Words } from '../words/words.ts'

/** One actor as the list shows it. */
export type ActorLine = Readonly<{
  actor: Link
  kind: string
  speaksFor: Link | undefined
  sample: Chip | undefined
  tallies: readonly Tally[]
}>

/** The actors list. */
export type ActorsPage = Framed &
  Readonly<{
    lede: string
    speaksFor: string
    filters: FilterForm
    columns: readonly string[]
    lines: readonly ActorLine[]
    empty: EmptyState | undefined
    pager: Pager
  }>

export const actorsView = view<ActorsPage>('actors/actors')

/** Words the actors list. */
export function actorsPage(
  setting: Setting,
  actors: Listed<ActorRow>,
  asked: Readonly<{ q: string | undefined; kind: ActorKind | undefined }>,
): ActorsPage {
  const { words } = setting
  const { actors: said, terms } = words
  const kinds = actorKinds.map((value) => ({ value, text: terms.actorKinds[value].word }))
  const facets = [
    textFacet('q', said.filters.text, asked.q),
    selectFacet(
      { name: 'kind', label: said.filters.kind, any: words.filters.any },
      kinds,
      asked.kind,
    ),
  ]
  const form = filterForm(words, '/actors', facets)
  const add = { href: '/actors/new', text: words.actorEntry.add }
  return {
    frame: frameOf(setting, {
      title: said.title,
      path: '/actors',
      section: 'actors',
      actions: [add],
    }),
    lede: said.lede,
    speaksFor: said.speaksFor,
    filters: form,
    columns: Object.values(said.columns),
    lines: actors.rows.map((row) => actorLine(words, row)),
    empty: actors.rows.length > 0 ? undefined : emptyState(words, form, said.empty, add),
    pager: pagerOf(words, actors, '/actors', settingsOf(facets)),
  }
}

function actorLine(words: Words, row: ActorRow): ActorLine {
  const { columns } = words.actors
  const { count } = words.formats
  const kind = words.terms.actorKinds[row.kind].word
  return {
    actor: { href: hrefOf.actor(row.id), text: row.name },
    kind: row.country === undefined ? kind : `${kind} · ${row.country}`,
    speaksFor: row.speaksFor && { href: hrefOf.actor(row.speaksFor.id), text: row.speaksFor.name },
    sample: row.sample ? sampleChip(words) : undefined,
    tallies: [
      { label: columns.claims, figure: count(row.claims), isLoud: false },
      { label: columns.documents, figure: count(row.documents), isLoud: false },
    ],
  }
}
