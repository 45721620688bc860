import { loadThing } from '../../db/changing/load-thing.ts'
import { Refusal } from '../../domain/refusal.ts'
import { entryRoutes } from '../entry/entry-routes.ts'
import { hrefOf } from '../page/link.ts'
import { redirect } from '../redirect.ts'
import { settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { searchSheet } from './sheet.ts'

/** A search in vain is shown with the question that it was made for. */
export const showSearchInVain: Handler = async (deps, request, response) => {
  const id = String(request.params.searchId)
  const search = await loadThing(deps.store, 'search', { id })
  if (search === undefined) {
    const { words } = settingOf(deps, request)
    throw new Refusal('not-found', words.errors.nothingCalled(words.entry.kinds.search, id))
  }
  redirect(response, hrefOf.question(search.question))
}

/** The forms that record a search in vain and change one. */
export const searchEntries = entryRoutes({
  kind: 'search',
  section: 'questions',
  idName: 'searchId',
  sheetOf: searchSheet,
})
