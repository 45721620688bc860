import { findActor } from '../../db/find-actor.ts'
import { listOutcomes } from '../../db/findings/list-outcomes.ts'
import { listClaims } from '../../db/lists/list-claims.ts'
import { firstPage } from '../../db/lists/page.ts'
import { Refusal } from '../../domain/refusal.ts'
import { entryRoutes } from '../entry/entry-routes.ts'
import { withHeld } from '../merge/held.ts'
import { PlainQuery } from '../page/plain-query.ts'
import { readQuery } from '../page/query.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { actorPage, actorView } from './page.ts'
import { actorSheet } from './sheet.ts'

const latestClaims = 20

/** Shows one actor: whom it speaks for, what it asserted and how that fared, what it published. */
export const showActor: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const { words } = setting
  readQuery(PlainQuery, request.query, words)
  const id = String(request.params.actorId)
  const found = await findActor(deps.store, id)
  if (found === undefined) {
    throw new Refusal('not-found', words.errors.nothingCalled(words.actor.what, id))
  }
  const claims = await listClaims(deps.store, { actor: id, page: firstPage(latestClaims) })
  const outcomes = await listOutcomes(deps.store, id)
  const page = actorPage(setting, { found, claims, outcomes })
  render(response, actorView, await withHeld(deps, words, { kind: 'actor', id, page }))
}

/** The forms that add an actor and change one. */
export const actorEntries = entryRoutes({
  kind: 'actor',
  section: 'actors',
  idName: 'actorId',
  sheetOf: actorSheet,
})
