import { listFound } from '../../db/search/list-found.ts'
import { readSearch } from '../../db/search/read-search.ts'
import { readQuery } from '../page/query.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { SearchQuery } from './forms.ts'
import { searchPage, searchView } from './page.ts'

/** Finds words in everything. */
export const showSearch: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const { q, kind, page } = readQuery(SearchQuery, request.query, setting.words)
  const phrases = readSearch(q ?? '')
  const found = await listFound(deps.store, { phrases, kind, page })
  render(response, searchView, searchPage(setting, found, { q, kind, phrases }))
}
