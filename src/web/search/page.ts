import type { Found } from '../../db/search/list-found.ts'
import { foundKinds } from '../../db/search/row-ids.ts'
import type { EmptyState } from '../list/empty-state.ts'
import {
  type FilterForm,
  filterForm,
  selectFacet,
  settingsOf,
  textFacet,
} from '../list/filter-form.ts'
import { type Pager, pagerOf } from '../list/pager.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { type Link, withQuery } from '../page/link.ts'
import { view } from '../views.ts'
import type { Words } from '../words/words.ts'
import type { Asked } from './asked.ts'
import { nothingFound } from './nothing-found.ts'
import { type Result, resultOf } from './result.ts'

/** How many things of one kind were found, and the way to them alone. */
export type KindCount = Link & Readonly<{ tally: string; current: boolean }>

/** What was found. */
export type SearchPage = Framed &
  Readonly<{
    lede: string
    hint: string
    filters: FilterForm
    countsTitle: string
    counts: readonly KindCount[]
    resultsTitle: string
    results: readonly Result[]
    empty: EmptyState | undefined
    pager: Pager | undefined
  }>

export const searchView = view<SearchPage>('search/search')

/** Words a page of what was found. */
export function searchPage(setting: Setting, found: Found, asked: Asked): SearchPage {
  const { words } = setting
  const { search: said } = words
  const { q, kind } = asked
  const options = foundKinds.map((value) => ({ value, text: said.kinds[value] }))
  const facets = [
    textFacet('q', said.filters.text, q),
    selectFacet({ name: 'kind', label: said.filters.kind, any: said.everything }, options, kind),
  ]
  const { rows, total } = found.list
  return {
    frame: frameOf(setting, {
      title: q === undefined ? said.title : said.titleFor(q),
      path: withQuery('/search', { q, kind }),
    }),
    lede: said.lede,
    hint: said.hint,
    filters: filterForm(words, '/search', facets),
    countsTitle: said.countsTitle,
    counts: total === 0 && kind === undefined ? [] : kindCounts(words, found, asked),
    resultsTitle: said.results,
    results: rows.map((row) => resultOf(words, row)),
    empty: rows.length > 0 ? undefined : nothingFound(words, asked, total),
    pager: q === undefined ? undefined : wayThrough(words, found, settingsOf(facets)),
  }
}

function kindCounts(words: Words, { counts }: Found, asked: Asked): readonly KindCount[] {
  const { search: said } = words
  return foundKinds.flatMap((kind) => {
    const count = counts.get(kind)
    if (count?.things === 0 && kind !== asked.kind) return []
    return [
      {
        href: withQuery('/search', { q: asked.q, kind }),
        text: said.kinds[kind],
        tally: count === undefined ? said.uncounted : said.tally(count.things, count.isMore),
        current: kind === asked.kind,
      },
    ]
  })
}

function wayThrough(
  words: Words,
  { list, isMore }: Found,
  settings: Readonly<Record<string, string | undefined>>,
): Pager {
  const pager = pagerOf(words, list, '/search', settings)
  if (!isMore) return pager
  return { ...pager, summary: words.search.summary(list.total, list.page, list.pages) }
}
