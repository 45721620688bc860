import type { Severity } from '../domain/analysis/analysis.ts'
import type { Counting, QuestionType } from '../domain/question/question.ts'
import type { Listed, Page } from './page.ts'
import type { Reading } from './store.ts'

/** One question in the list. Sides stand by name; measure and population by id. */
export type QuestionRow = Readonly<{
  id: string
  text: string
  type: QuestionType
  event: Readonly<{ id: string; title: string }>
  measure: string | undefined
  population: string | undefined
  victimSide: string | undefined
  causedBy: string | undefined
  place: string | undefined
  counting: Counting | undefined
  claims: number
  contested: boolean
  /** Open conflicts above `info` that name one of its claims. */
  conflicts: number
  worstSeverity: Severity | undefined
  sample: boolean
}>

/** `disputed` = contested. `event` takes in the events it contains. `text` is looked for in the question's words. */
export type QuestionsAsk = Readonly<{
  disputed?: boolean | undefined
  event?: string | undefined
  type?: QuestionType | undefined
  text?: string | undefined
  page: Page
}>

/** Lists current questions, the most severely disputed first. */
export async function listQuestions(
  reading: Reading,
  ask: QuestionsAsk,
): Promise<Listed<QuestionRow>> {
  throw new Error(`to follow: ${typeof reading} ${ask.page}`)
}
