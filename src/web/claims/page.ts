import type { ClaimRow } from '../../db/lists/list-claims.ts'
import type { Listed } from '../../db/lists/page.ts'
import { type EmptyState, emptyState } from '../list/empty-state.ts'
import type { EventChoice } from '../list/event-choices.ts'
import { type FilterForm, filterForm, settingsOf } from '../list/filter-form.ts'
import { type Pager, pagerOf } from '../list/pager.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { type Glossary, glossaryOf } from '../page/glossary.ts'
import { view } from '../views.ts'
import { type ClaimFilters, claimFacets } from './facets.ts'
import { type ClaimLine, claimLine } from './line.ts'

/** The claims of all events. */
export type ClaimsPage = Framed &
  Readonly<{
    lede: string
    filters: FilterForm
    lines: readonly ClaimLine[]
    empty: EmptyState | undefined
    pager: Pager
    glossary: Glossary
  }>

export const claimsView = view<ClaimsPage>('claims/claims')

/**
 * Words the claims list.
 *
 * @param found the claims of this page, the events to choose from, the name of the claimant asked for, and the filters.
 */
export function claimsPage(
  setting: Setting,
  found: Readonly<{
    claims: Listed<ClaimRow>
    events: readonly EventChoice[]
    claimantName: string | undefined
    filters: ClaimFilters
  }>,
): ClaimsPage {
  const { words } = setting
  const { claims: said } = words
  const facets = claimFacets(words, found.filters, found)
  const filters = filterForm(words, '/claims', facets)
  const { rows } = found.claims
  const next = { href: '/questions', text: said.next }
  const { states, corroborations, interests, stances, contested } = words.terms
  return {
    frame: frameOf(setting, { title: said.title, path: '/claims', section: 'claims' }),
    lede: said.lede,
    filters,
    lines: rows.map((row) => claimLine(words, row)),
    empty: rows.length > 0 ? undefined : emptyState(words, filters, said.empty, next),
    pager: pagerOf(words, found.claims, '/claims', settingsOf(facets)),
    glossary: glossaryOf(words.glossary.summary, [
      { contested },
      states,
      corroborations,
      interests,
      stances,
    ]),
  }
}
