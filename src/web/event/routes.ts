import { z } from 'zod'
import { findFamilyVersion } from '../../db/find-family.ts'
import { Refusal } from '../../domain/refusal.ts'
import { isUnchanged } from '../cache/freshness.ts'
import { withHeld } from '../merge/held.ts'
import { clockSettings, noticeName, oneOf, readQuery } from '../page/query.ts'
import { renderKept, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { eventPage, eventView } from './page.ts'

const EventQuery = z.strictObject({
  ...clockSettings,
  scale: oneOf(['linear', 'log']),
  notice: noticeName,
})

/** Shows one event: what is claimed on it, what conflicts, and what only seems to. */
export const showEvent: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const { words } = setting
  const asked = readQuery(EventQuery, request.query, words)
  const clocks = { asOf: asked.asOf, recordedBy: asked.recordedBy }
  const eventId = String(request.params.eventId)
  const { recordedBy } = clocks
  const missing = () =>
    new Refusal('not-found', words.errors.nothingCalled(words.event.what, eventId))
  const known = await findFamilyVersion(deps.store, eventId, { recordedBy })
  if (known === undefined) throw missing()
  const parts = [deps.edition, words.language, known.root, known.version]
  if (asked.notice === undefined && isUnchanged(request, response, parts)) return
  const scale = asked.scale ?? 'linear'
  const key = [...parts, eventId, clocks.asOf, recordedBy, scale, asked.notice]
  await renderKept(deps, response, key, {
    view: eventView,
    pageOf: async () => {
      const analysed = await deps.families.analysed(deps.store, known, clocks)
      if (analysed === undefined) throw missing()
      const page = eventPage(setting, analysed, { eventId, clocks, scale })
      if (recordedBy !== undefined) return page
      return withHeld(deps, words, { kind: 'event', id: eventId, page })
    },
  })
}
