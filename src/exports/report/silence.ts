import type { Matrix } from '../../domain/analysis/matrix.ts'

/** Who gives no answer to a question, by the kind of silence. Nobody "declined" without a claim that declines. */
export type Silence = Readonly<Record<'declined' | 'searched' | 'nothing', readonly string[]>>

/**
 * Reads the silence on one question off the matrix of its event.
 *
 * @param matrix of the event.
 * @returns names of claimants in the order of the columns: those who declined; those searched for in vain, with who
 * looked, when and where; and, with nothing recorded, those of a side from which nobody is heard. Who is on no side, or
 * has somebody of the same side speaking, owes no answer.
 */
export function silenceIn(matrix: Matrix, questionId: string): Silence {
  const row = matrix.rows.find(({ question }) => question.id === questionId)
  const entries = matrix.columns.flatMap(({ name, side }, at) => {
    const cell = row?.cells[at]
    return cell === undefined ? [] : [{ name, side, kind: cell.kind, words: cell.words }]
  })
  const isSilent = (kind: string) => kind === 'nothing' || kind === 'searched'
  const heard = new Set(entries.filter(({ kind }) => !isSilent(kind)).map(({ side }) => side))
  const named = (kind: string) => entries.filter((entry) => entry.kind === kind)
  return {
    declined: named('declined').map(({ name }) => name),
    searched: named('searched').map(({ name, words }) => `${name}: ${words}`),
    nothing: named('nothing')
      .filter(({ side }) => side !== undefined && !heard.has(side))
      .map(({ name }) => name),
  }
}
