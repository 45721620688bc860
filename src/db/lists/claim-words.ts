import type { Stance, Value } from '../../domain/claim/claim.ts'
import type { QuestionType } from '../../domain/question/question.ts'
import type { ValueColumns } from '../rows/claim-tables.ts'
import { named } from '../rows/named.ts'
import { valueIn } from '../rows/value-columns.ts'

/** The words that a reader knows a claim by. */
export type ClaimWords = Readonly<{
  id: string
  stance: Stance
  value: Value | undefined
  /** The label of the option a choice claims. */
  optionLabel: string | undefined
  question: Readonly<{ id: string; text: string; type: QuestionType; measure: string | undefined }>
  event: Readonly<{ id: string; title: string }>
  claimant: Readonly<{ id: string; name: string }> | undefined
}>

/** What to select for `claimWordsIn`, of a claim joined with its question, event, `claimant` and `option`. */
export const claimWordNames = [
  'claim.id',
  'claim.stance',
  'question.id as question_id',
  'question.text as question_text',
  'question.type as question_type',
  'question.measure',
  'event.id as event_id',
  'event.title as event_title',
  'claimant.id as claimant_id',
  'claimant.name as claimant_name',
  'option.label as option_label',
] as const

/** The words that a row holds, with the claim's value beside them. */
export function claimWordsIn(
  row: ValueColumns & {
    id: string
    stance: Stance
    question_id: string
    question_text: string
    question_type: QuestionType
    measure: string | null
    event_id: string
    event_title: string
    claimant_id: string | null
    claimant_name: string | null
    option_label: string | null
  },
): ClaimWords {
  return {
    id: row.id,
    stance: row.stance,
    value: valueIn(row),
    optionLabel: row.option_label ?? undefined,
    question: {
      id: row.question_id,
      text: row.question_text,
      type: row.question_type,
      measure: row.measure ?? undefined,
    },
    event: { id: row.event_id, title: row.event_title },
    claimant: named(row.claimant_id, row.claimant_name),
  }
}
