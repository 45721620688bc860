import { z } from 'zod'
import { findFamily } from '../../db/find-family.ts'
import { Refusal } from '../../domain/refusal.ts'
import { isUnchanged } from '../cache/freshness.ts'
import { clockSettings, noticeName, oneOf, readQuery } from '../page/query.ts'
import { render, settingOf } from '../render.ts'
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
  const family = await findFamily(deps.store, eventId, { recordedBy: clocks.recordedBy })
  if (family === undefined) {
    throw new Refusal('not-found', words.errors.nothingCalled(words.event.what, eventId))
  }
  const parts = [deps.edition, words.language, family.root, family.version]
  if (asked.notice === undefined && isUnchanged(request, response, parts)) return
  const analysed = deps.families.analysed(family, clocks)
  const scale = asked.scale ?? 'linear'
  render(response, eventView, eventPage(setting, analysed, { eventId, clocks, scale }))
}
