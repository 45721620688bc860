import { z } from 'zod'
import { findEventOfClaim, findFamilyVersion } from '../../db/find-family.ts'
import { historyOf } from '../../db/log/history-of.ts'
import { Refusal } from '../../domain/refusal.ts'
import { isUnchanged } from '../cache/freshness.ts'
import { entryRoutes } from '../entry/entry-routes.ts'
import { clockSettings, noticeName, readQuery } from '../page/query.ts'
import { renderKept, settingOf } from '../render.ts'
import type { BodyLimits, Handler } from '../route.ts'
import { claimPage, claimView } from './page.ts'
import { claimSheet } from './sheet.ts'

const ClaimQuery = z.strictObject({ ...clockSettings, notice: noticeName })

/** Shows one claim: what was said, where it stands, and what stands behind it. */
export const showClaim: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const { words } = setting
  const asked = readQuery(ClaimQuery, request.query, words)
  const clocks = { asOf: asked.asOf, recordedBy: asked.recordedBy }
  const claimId = String(request.params.claimId)
  const missing = () =>
    new Refusal('not-found', words.errors.nothingCalled(words.claim.what, claimId))
  const { recordedBy } = clocks
  const eventId = await findEventOfClaim(deps.store, claimId, { recordedBy })
  const known = eventId && (await findFamilyVersion(deps.store, eventId, { recordedBy }))
  if (!known) throw missing()
  const parts = [deps.edition, words.language, known.root, known.version]
  if (asked.notice === undefined && isUnchanged(request, response, parts)) return
  const key = [...parts, 'claim', claimId, clocks.asOf, recordedBy, asked.notice]
  await renderKept(deps, response, key, {
    view: claimView,
    pageOf: async () => {
      const history = await historyOf(deps.store, claimId)
      const analysed = await deps.families.analysed(deps.store, known, clocks)
      const page = analysed && claimPage(setting, analysed, { claimId, clocks, history })
      if (page === undefined) throw missing()
      return page
    },
  })
}

/** Some fifty quotes of the longest kind with their fields; one in Arabic script takes six bytes a letter on the way. */
export const claimBody: BodyLimits = { bytes: 4 * 1024 * 1024, fields: 3_000 }

/** The forms that enter a claim and change one. */
export const claimEntries = entryRoutes({
  kind: 'claim',
  section: 'claims',
  idName: 'claimId',
  sheetOf: claimSheet,
})
