import { listQuestions } from '../../db/lists/list-questions.ts'
import { eventChoices } from '../list/event-choices.ts'
import { readQuery } from '../page/query.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { QuestionsQuery } from './forms.ts'
import { questionsPage, questionsView } from './page.ts'

/** Lists the questions of all events, the most severely disputed first. */
export const showQuestions: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const asked = readQuery(QuestionsQuery, request.query, setting.words)
  const { q, disputed, event, type, page } = asked
  const questions = await listQuestions(deps.store, { text: q, disputed, event, type, page })
  const events = await eventChoices(deps.store)
  const filters = { q, disputed, event, type }
  render(response, questionsView, questionsPage(setting, { questions, events, filters }))
}
