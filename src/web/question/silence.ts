import type { Matrix } from '../../domain/analysis/matrix.ts'
import type { Question } from '../../domain/question/question.ts'
import type { Outlook } from '../event/outlook.ts'

/** Who has not answered a question: declined, looked for in vain, or nothing recorded. Each is a different thing. */
export type SilenceLine = Readonly<{ label: string; names: readonly string[]; sign: string }>

/**
 * Words the silence on one question: the parties of its event and the claimants of its family who give no answer.
 *
 * @param matrix of the family. "Declined" comes only from a claim that declines.
 * @returns one line a kind of silence, none where everybody answered.
 */
export function silenceOn(
  { words, index }: Outlook,
  matrix: Matrix,
  question: Question,
): readonly SilenceLine[] {
  const row = matrix.rows.find((one) => one.question.id === question.id)
  if (row === undefined) return []
  const sides = new Set(index.sidesOf(question.event).map(({ id }) => id))
  const { silence } = words.question
  const { signs } = words.event.matrix
  const kinds = ['declined', 'searched', 'nothing'] as const
  return kinds.flatMap((kind) => {
    const names = matrix.columns.flatMap((column, at) => {
      const cell = row.cells[at]
      const isParty = column.side !== undefined && sides.has(column.side)
      if (cell?.kind !== kind || (kind === 'nothing' && !isParty)) return []
      return [kind === 'searched' ? `${column.name}: ${cell.words}` : column.name]
    })
    return names.length === 0 ? [] : [{ label: silence[kind], names, sign: signs[kind].sign }]
  })
}
