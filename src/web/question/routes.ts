import { z } from 'zod'
import { findFamilyOfQuestion } from '../../db/find-family.ts'
import { Refusal } from '../../domain/refusal.ts'
import { isUnchanged } from '../cache/freshness.ts'
import { clockSettings, noticeName, oneOf, readQuery } from '../page/query.ts'
import { render, settingOf } from '../render.ts'
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
  const family = await findFamilyOfQuestion(deps.store, questionId, {
    recordedBy: clocks.recordedBy,
  })
  const missing = () =>
    new Refusal('not-found', words.errors.nothingCalled(words.question.what, questionId))
  if (family === undefined) throw missing()
  const parts = [deps.edition, words.language, family.root, family.version]
  if (asked.notice === undefined && isUnchanged(request, response, parts)) return
  const scale = asked.scale ?? 'linear'
  const analysed = deps.families.analysed(family, clocks)
  const page = questionPage(setting, analysed, { questionId, clocks, scale })
  if (page === undefined) throw missing()
  render(response, questionView, page)
}
