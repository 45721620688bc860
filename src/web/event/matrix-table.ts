import {
  type Cell,
  type CellKind,
  type Column,
  cellAt,
  type Matrix,
  type Row,
} from '../../domain/analysis/matrix.ts'
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

/** The questions of one event; `event` is absent where all are of the same event. */
export type MatrixGroup = Readonly<{ event: Link | undefined; rows: readonly MatrixRow[] }>

/** The disagreement matrix as it is printed. */
export type MatrixTable = Readonly<{
  caption: string
  corner: string
  columns: readonly Readonly<{ name: string; side: string | undefined }>[]
  groups: readonly MatrixGroup[]
  /** Questions that one account alone answers, undisputed and for neither side. */
  folded: Readonly<{ summary: string; groups: readonly MatrixGroup[] }> | undefined
  legend: Readonly<{
    heading: string
    signs: readonly Readonly<{ look: string; sign: string; word: string; means: string }>[]
  }>
  /** What was cut, and where all of it is. */
  more: Readonly<{ says: string; all: Link }> | undefined
}>

const shownRows = 80
const shownClaimants = 40

/**
 * Words the matrix of one event: its questions against the claimants who speak on them and the sides that do not.
 *
 * @param matrix of the whole family.
 * @param length `folded` sets the questions apart that one account alone answers, undisputed and for neither side.
 * @returns `undefined` where the event has no question. At most 80 rows, the first of the matrix, and 40 columns: those with the most in these rows.
 */
export function matrixTable(
  outlook: Outlook,
  matrix: Matrix,
  scope: Scope,
  length: 'whole' | 'folded' = 'whole',
): MatrixTable | undefined {
  const rows = matrix.rows.filter(({ question }) => scope.holds(question))
  if (rows.length === 0) return undefined
  const said = outlook.words.event.matrix
  const shownOf = rows.slice(0, shownRows)
  const wanted = wantedColumns(outlook, matrix, rows, scope)
  const shown = fullest(wanted, shownOf)
  const columns = shown.flatMap((at) => matrix.columns[at] ?? [])
  return {
    caption: said.caption,
    corner: said.question,
    columns: columns.map((column) => columnHead(outlook, column, scope)),
    ...splitGroups(outlook, matrix, { rows: shownOf, shown, length }),
    legend: {
      heading: said.legend,
      signs: Object.entries(said.signs).map(([look, sign]) => ({ look, ...sign })),
    },
    more: moreOf(outlook, scope, [rows.length - shownOf.length, wanted.length - shown.length]),
  }
}

function moreOf(
  { words, href }: Outlook,
  { eventId }: Scope,
  [rows, claimants]: readonly [number, number],
): MatrixTable['more'] {
  const { more, all } = words.event.matrix
  if (rows + claimants === 0) return undefined
  return { says: more(rows, claimants), all: { href: href.questionsOf(eventId), text: all } }
}

function splitGroups(
  outlook: Outlook,
  { columns }: Matrix,
  {
    rows,
    shown,
    length,
  }: Readonly<{ rows: readonly Row[]; shown: readonly number[]; length: 'whole' | 'folded' }>,
): Pick<MatrixTable, 'groups' | 'folded'> {
  const isMinor = (row: Row) => length === 'folded' && isLoneAside(row, columns)
  const folded = rows.filter(isMinor)
  const open = rows.filter((row) => !isMinor(row))
  if (folded.length < 3 || open.length === 0) {
    return { groups: groupsOf(outlook, rows, shown), folded: undefined }
  }
  const summary = outlook.words.event.matrix.folded(folded.length)
  return {
    groups: groupsOf(outlook, open, shown),
    folded: { summary, groups: groupsOf(outlook, folded, shown) },
  }
}

function isLoneAside({ question, contested, cells }: Row, columns: Matrix['columns']): boolean {
  const [only, ...others] = cells
  if (contested || question.type === 'quantity' || only === undefined || others.length > 0)
    return false
  const [at, { kind }] = only
  return kind === 'answer' && columns[at]?.side === undefined
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
  return cells.size + (contested ? 1_000_000 : 0)
}

/** The columns with anything in them, and those of the event's parties: their empty cells are work to do. */
function wantedColumns(
  { index }: Outlook,
  matrix: Matrix,
  rows: readonly Row[],
  { eventId }: Scope,
): readonly number[] {
  const sides = new Set(index.sidesOf(eventId).map(({ id }) => id))
  const used = new Set<number>()
  for (const { cells } of rows) for (const at of cells.keys()) used.add(at)
  return [...matrix.columns.entries()]
    .filter(([at, { side }]) => (side !== undefined && sides.has(side)) || used.has(at))
    .map(([at]) => at)
}

/** The columns with the most in some rows, as many as are shown, in the order of the matrix. */
function fullest(columns: readonly number[], rows: readonly Row[]): readonly number[] {
  if (columns.length <= shownClaimants) return columns
  const filled = new Map<number, number>()
  for (const { cells } of rows) {
    for (const at of cells.keys()) filled.set(at, (filled.get(at) ?? 0) + 1)
  }
  return columns
    .toSorted((one, other) => (filled.get(other) ?? 0) - (filled.get(one) ?? 0))
    .slice(0, shownClaimants)
    .sort((one, other) => one - other)
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
    cells: shown.map((at) => matrixCell(outlook, row, cellAt(row, at))),
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
