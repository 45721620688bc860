import type { Cell, CellKind, Column, Matrix, Row } from '../../domain/analysis/matrix.ts'
import { anchorOf, type Link } from '../page/link.ts'
import type { Outlook } from './outlook.ts'
import type { Scope } from './scope.ts'

/** How a cell looks. `zero` is a figure of none; each kind of absence has its own sign and word. */
export type CellLook = CellKind | 'zero'

/** One cell as it is printed. */
export type MatrixCell = Readonly<{
  look: CellLook
  sign: string | undefined
  words: string
  href: string | undefined
  contested: string | undefined
}>

/** One question with a cell for each claimant. */
export type MatrixRow = Readonly<{
  question: Link
  contested: string | undefined
  cells: readonly MatrixCell[]
}>

/** The disagreement matrix as it is printed. */
export type MatrixTable = Readonly<{
  caption: string
  corner: string
  columns: readonly Readonly<{ name: string; side: string | undefined }>[]
  /** The questions of one event each; `event` is absent where all are of the same event. */
  groups: readonly Readonly<{ event: Link | undefined; rows: readonly MatrixRow[] }>[]
  legend: Readonly<{
    heading: string
    signs: readonly Readonly<{ look: string; sign: string; word: string; means: string }>[]
  }>
  more: string | undefined
}>

const shownRows = 80

/**
 * Words the matrix of one event: its questions against the claimants who speak on them and the sides that do not.
 *
 * @param matrix of the whole family.
 * @returns `undefined` where the event has no question. At most 80 rows.
 */
export function matrixTable(
  outlook: Outlook,
  matrix: Matrix,
  scope: Scope,
): MatrixTable | undefined {
  const rows = matrix.rows.filter(({ question }) => scope.holds(question))
  if (rows.length === 0) return undefined
  const said = outlook.words.event.matrix
  const shown = shownColumns(outlook, matrix, rows, scope)
  const columns = shown.flatMap((at) => matrix.columns[at] ?? [])
  return {
    caption: said.caption,
    corner: said.question,
    columns: columns.map((column) => columnHead(outlook, column, scope)),
    groups: groupsOf(outlook, rows.slice(0, shownRows), shown),
    legend: {
      heading: said.legend,
      signs: Object.entries(said.signs).map(([look, sign]) => ({ look, ...sign })),
    },
    more: rows.length > shownRows ? said.more(rows.length - shownRows) : undefined,
  }
}

/** The rows by event, in the order of the matrix; within an event the contested ones first, then the most answered. */
function groupsOf(
  outlook: Outlook,
  rows: readonly Row[],
  shown: readonly number[],
): MatrixTable['groups'] {
  const { index, href } = outlook
  const byEvent = [...Map.groupBy(rows, ({ question }) => question.event)]
  return byEvent.map(([event, own]) => ({
    event:
      byEvent.length === 1
        ? undefined
        : { href: href.event(event), text: index.event(event)?.title ?? event },
    rows: own
      .toSorted((one, other) => weightOf(other) - weightOf(one))
      .map((row) => matrixRow(outlook, row, shown)),
  }))
}

function weightOf({ contested, cells }: Row): number {
  const answered = cells.filter(({ kind }) => kind !== 'nothing').length
  return answered + (contested ? 1_000_000 : 0)
}

/** The columns with anything in them, and those of the event's parties: their empty cells are work to do. */
function shownColumns(
  { index }: Outlook,
  matrix: Matrix,
  rows: readonly Row[],
  { eventId }: Scope,
): readonly number[] {
  const sides = new Set(index.sidesOf(eventId).map(({ id }) => id))
  return [...matrix.columns.entries()]
    .filter(
      ([at, { side }]) =>
        (side !== undefined && sides.has(side)) ||
        rows.some(({ cells }) => cells[at] !== undefined && cells[at].kind !== 'nothing'),
    )
    .map(([at]) => at)
}

function columnHead(
  { words, index }: Outlook,
  { kind, name, side }: Column,
  { eventId }: Scope,
): MatrixTable['columns'][number] {
  if (kind === 'nobody') return { name: words.answers.nobodyNamed, side: undefined }
  const own = index.sidesOf(eventId).find(({ id }) => id === side)?.name
  return {
    name,
    side: own === undefined || own === name ? undefined : words.question.claims.side(own),
  }
}

function matrixRow(outlook: Outlook, row: Row, shown: readonly number[]): MatrixRow {
  const { words, href } = outlook
  return {
    question: { href: href.question(row.question.id), text: row.words },
    contested: row.contested ? words.event.matrix.contested : undefined,
    cells: shown.flatMap((at) => {
      const cell = row.cells[at]
      return cell === undefined ? [] : [matrixCell(outlook, row, cell)]
    }),
  }
}

function matrixCell(outlook: Outlook, row: Row, cell: Cell): MatrixCell {
  const { href, words } = outlook
  const look = isNone(outlook, cell) ? 'zero' : cell.kind
  const { signs, contested } = words.event.matrix
  const [first] = cell.claims
  return {
    look,
    sign: look === 'figure' || look === 'answer' ? undefined : signs[look].sign,
    words: look === 'zero' ? signs.zero.word : cell.words,
    href:
      first === undefined
        ? undefined
        : cell.claims.length === 1
          ? href.claim(first)
          : `${href.question(row.question.id)}#${anchorOf.claim(first)}`,
    contested: cell.contested ? contested : undefined,
  }
}

function isNone({ finding }: Outlook, cell: Cell): boolean {
  return (
    cell.kind === 'figure' &&
    cell.claims.every((id) => {
      const value = finding(id)?.claim.value
      return value?.type === 'quantity' && value.max === 0
    })
  )
}
