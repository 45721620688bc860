import { z } from 'zod'
import { findFamilyOfClaim } from '../../db/find-family.ts'
import { historyOf } from '../../db/log/history-of.ts'
import { Refusal } from '../../domain/refusal.ts'
import { isUnchanged } from '../cache/freshness.ts'
import { clockSettings, noticeName, readQuery } from '../page/query.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { claimPage, claimView } from './page.ts'

const ClaimQuery = z.strictObject({ ...clockSettings, notice: noticeName })

/** Shows one claim: what was said, where it stands, and what stands behind it. */
export const showClaim: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const { words } = setting
  const asked = readQuery(ClaimQuery, request.query, words)
  const clocks = { asOf: asked.asOf, recordedBy: asked.recordedBy }
  const claimId = String(request.params.claimId)
  const family = await findFamilyOfClaim(deps.store, claimId, { recordedBy: clocks.recordedBy })
  const missing = () =>
    new Refusal('not-found', words.errors.nothingCalled(words.claim.what, claimId))
  if (family === undefined) throw missing()
  const parts = [deps.edition, words.language, family.root, family.version]
  if (asked.notice === undefined && isUnchanged(request, response, parts)) return
  const history = await historyOf(deps.store, claimId)
  const analysed = deps.families.analysed(family, clocks)
  const page = claimPage(setting, analysed, { claimId, clocks, history })
  if (page === undefined) throw missing()
  render(response, claimView, page)
}
