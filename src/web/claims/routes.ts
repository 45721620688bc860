import { findActorName } from '../../db/find-actor.ts'
import { listClaims } from '../../db/lists/list-claims.ts'
import { eventChoices } from '../list/event-choices.ts'
import { readQuery } from '../page/query.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { ClaimsQuery } from './forms.ts'
import { claimsPage, claimsView } from './page.ts'

/** Lists the claims of all events, the latest first. */
export const showClaims: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const asked = readQuery(ClaimsQuery, request.query, setting.words)
  const claims = await listClaims(deps.store, asked)
  const events = await eventChoices(deps.store)
  const claimantName = asked.actor && (await findActorName(deps.store, asked.actor))
  render(
    response,
    claimsView,
    claimsPage(setting, { claims, events, claimantName, filters: asked }),
  )
}
