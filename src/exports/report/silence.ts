import { type Column, cellAt, type Row } from '../../domain/analysis/matrix.ts'

/**
 * Who gives no answer to a question, by the kind of silence. Nobody "declined" without a claim that declines. `more`
 * counts those with nothing recorded who are not named.
 */
export type Silence = Readonly<Record<'declined' | 'searched' | 'nothing', readonly string[]>> &
  Readonly<{ more: number }>

const named = 100

/**
 * Reads the silence on one question off its row of the matrix.
 *
 * @param columns of the matrix that the row is of.
 * @param row absent where the matrix has no such question: then nobody is heard.
 * @returns names of claimants in the order of the columns: those who declined; those searched for in vain, with who
 * looked, when and where; and, with nothing recorded, the first 100 of a side from which nobody is heard. Who is on no
 * side, or has somebody of the same side speaking, owes no answer.
 */
export function silenceIn(columns: readonly Column[], row: Row | undefined): Silence {
  const cells = [...(row?.cells ?? [])].sort(([one], [other]) => one - other)
  const entries = cells.flatMap(([place, { kind, words }]) => {
    const column = columns[place]
    return column === undefined ? [] : [{ ...column, kind, words }]
  })
  const heard = new Set(entries.filter(({ kind }) => kind !== 'searched').map(({ side }) => side))
  const silent = columns.filter(
    ({ side }, place) =>
      side !== undefined &&
      !heard.has(side) &&
      (row === undefined || cellAt(row, place).kind === 'nothing'),
  )
  return {
    declined: entries.filter(({ kind }) => kind === 'declined').map(({ name }) => name),
    searched: entries
      .filter(({ kind }) => kind === 'searched')
      .map(({ name, words }) => `${name}: ${words}`),
    nothing: silent.slice(0, named).map(({ name }) => name),
    more: Math.max(0, silent.length - named),
  }
}
