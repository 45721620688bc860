import type { Option, Question } from '../../domain/question/question.ts'
import { folded } from '../folding/folded.ts'
import type { Flag } from '../rows/tables.ts'
import type { RowsOf, Stamp } from './stamp.ts'

type QuestionTable = 'question' | 'question_part' | 'question_option' | 'option_compatible'

/** The rows that one revision of each question is stored in. */
export function questionRows(
  questions: readonly Question[],
  { revision, at }: Stamp,
): RowsOf<QuestionTable> {
  return {
    question: questions.map((question) => ({
      id: question.id,
      revision,
      entered_at: at,
      replaced_at: null,
      event_id: question.event,
      type: question.type,
      text: question.text,
      folded: folded(question.text),
      ...scopeColumns(question),
    })),
    question_part: questions.flatMap((question) =>
      partsOf(question).map((part_id, position) => {
        return { question_id: question.id, revision, position, part_id }
      }),
    ),
    question_option: questions.flatMap((question) =>
      optionsOf(question).map(({ id, label }, position) => {
        return { question_id: question.id, revision, position, id, label }
      }),
    ),
    option_compatible: questions.flatMap((question) =>
      optionsOf(question).flatMap(({ id: option_id, compatibleWith }) =>
        compatibleWith.map((other_id, position) => {
          return { question_id: question.id, revision, option_id, position, other_id }
        }),
      ),
    ),
  }
}

function scopeColumns(question: Question) {
  const counted = question.type === 'quantity' ? question : undefined
  const complete: Flag = counted?.partsComplete ? 1 : 0
  return {
    measure: counted?.measure ?? null,
    population: counted?.population ?? null,
    victim_side_id: counted?.victimSide ?? null,
    caused_by_id: counted?.causedBy ?? null,
    place: counted?.place ?? null,
    counting: counted?.counting ?? null,
    parts_complete: complete,
  }
}

function partsOf(question: Question): readonly string[] {
  return question.type === 'quantity' ? question.parts : []
}

function optionsOf(question: Question): readonly Option[] {
  return question.type === 'choice' ? question.options : []
}
