import type { CellKind, Matrix } from '../../domain/analysis/matrix.ts'

/** Who gives no answer to a question, by the kind of silence. Nobody "declined" without a claim that declines. */
export type Silence = Readonly<Record<'declined' | 'searched' | 'nothing', readonly string[]>>

/**
 * Reads the silence on one question off the matrix of its event.
 *
 * @param matrix of the event. A claimant without a side owes no answer, so only those of a side are missing.
 * @returns names of claimants and sides in the order of the columns; of a search, with who looked, when and where.
 */
export function silenceIn(matrix: Matrix, questionId: string): Silence {
  const cells = matrix.rows.find(({ question }) => question.id === questionId)?.cells ?? []
  const named = (kind: CellKind) =>
    matrix.columns.flatMap(({ name, side }, at) => {
      const cell = cells[at]
      if (cell?.kind !== kind || (kind === 'nothing' && side === undefined)) return []
      return [kind === 'searched' ? `${name}: ${cell.words}` : name]
    })
  return {
    declined: named('declined'),
    searched: named('searched'),
    nothing: named('nothing'),
  }
}
