import { listActors } from '../../db/lists/list-actors.ts'
import { readQuery } from '../page/query.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { ActorsQuery } from './forms.ts'
import { actorsPage, actorsView } from './page.ts'

/** Lists the actors by name. */
export const showActors: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const { q, kind, page } = readQuery(ActorsQuery, request.query, setting.words)
  const actors = await listActors(deps.store, { text: q, kind, page })
  render(response, actorsView, actorsPage(setting, actors, { q, kind }))
}
