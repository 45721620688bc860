import type { Counting, QuestionType } from '../../domain/question/question.ts'
import type { Flag, Revision } from './tables.ts'

export type QuestionTable = Revision & {
  event_id: string
  type: QuestionType
  text: string
  folded: string
  measure: string | null
  population: string | null
  victim_side_id: string | null
  caused_by_id: string | null
  place: string | null
  counting: Counting | null
  parts_complete: Flag
}

type OfQuestion = { question_id: string; revision: number; position: number }

/** Somebody looked for a statement and found none. */
export type SearchTable = Revision & {
  question_id: string
  actor_id: string | null
  searched_by: string
  searched_on: string
  place_searched: string | null
}

export type QuestionTables = {
  question: QuestionTable
  question_part: OfQuestion & { part_id: string }
  question_option: OfQuestion & { id: string; label: string }
  option_compatible: OfQuestion & { option_id: string; other_id: string }
  search_in_vain: SearchTable
}
