import { z } from 'zod'
import { findEventOfQuestion, findFamilyVersion } from '../../db/find-family.ts'
import { Refusal } from '../../domain/refusal.ts'
import { isUnchanged } from '../cache/freshness.ts'
import { withHeld } from '../merge/held.ts'
import { clockSettings, noticeName, oneOf, readQuery } from '../page/query.ts'
import { renderKept, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { questionPage, questionView } from './page.ts'

const QuestionQuery = z.strictObject({
  ...clockSettings,
  scale: oneOf(['linear', 'log']),
  notice: noticeName,
})

/** Shows one question: its claims side by side, and what they come to. */
export const showQuestion: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const { words } = setting
  const asked = readQuery(QuestionQuery, request.query, words)
  const clocks = { asOf: asked.asOf, recordedBy: asked.recordedBy }
  const questionId = String(request.params.questionId)
  const missing = () =>
    new Refusal('not-found', words.errors.nothingCalled(words.question.what, questionId))
  const { recordedBy } = clocks
  const eventId = await findEventOfQuestion(deps.store, questionId, { recordedBy })
  const known = eventId && (await findFamilyVersion(deps.store, eventId, { recordedBy }))
  if (!known) throw missing()
  const parts = [deps.edition, words.language, known.root, known.version]
  if (asked.notice === undefined && isUnchanged(request, response, parts)) return
  const scale = asked.scale ?? 'linear'
  const key = [...parts, 'question', questionId, clocks.asOf, recordedBy, scale, asked.notice]
  await renderKept(deps, response, key, {
    view: questionView,
    pageOf: async () => {
      const analysed = await deps.families.analysed(deps.store, known, clocks)
      const page = analysed && questionPage(setting, analysed, { questionId, clocks, scale })
      if (page === undefined) throw missing()
      if (recordedBy !== undefined) return page
      return withHeld(deps, words, { kind: 'question', id: questionId, page })
    },
  })
}
