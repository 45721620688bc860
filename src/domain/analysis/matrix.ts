import type { Bundle } from '../bundle/bundle.ts'
import { type BundleIndex, indexBundle } from '../bundle/index-bundle.ts'
import type { Question } from '../question/question.ts'
import { searchWords } from '../wording/search-words.ts'
import { questionWords, valueWords } from '../wording/words-for.ts'
import type { Analysis, ClaimFinding } from './analysis.ts'
import { isAnswering, partiesOf, type VainSearch } from './silence.ts'

export const cellKinds = [
  'figure',
  'answer',
  'denied',
  'declined',
  'withdrawn',
  'searched',
  'nothing',
] as const

/** What one claimant has on one question. The kinds of absence differ: denied, declined, looked for in vain, nothing. */
export type CellKind = (typeof cellKinds)[number]

export type Cell = Readonly<{
  kind: CellKind
  words: string
  claims: readonly string[]
  contested: boolean
}>

/** A claimant's column: a body, a side that has said nothing at all, or the claims nobody is named for. */
export type Column = Readonly<{
  id: string
  kind: 'body' | 'side' | 'nobody'
  name: string
  side: string | undefined
}>

/** One question; `cells` has those that hold anything, by the place of their column: most of a large matrix is empty. */
export type Row = Readonly<{
  question: Question
  words: string
  contested: boolean
  cells: ReadonlyMap<number, Cell>
}>

/** The disagreement matrix: questions against claimants. `cellAt` reads a cell, also where nothing is recorded. */
export type Matrix = Readonly<{ columns: readonly Column[]; rows: readonly Row[] }>

const nobody = 'nobody'

const nothing: Cell = {
  kind: 'nothing',
  words: 'no statement recorded',
  claims: [],
  contested: false,
}

/** The cell of a row in the column at a place; "no statement recorded" where there is none. */
export function cellAt({ cells }: Row, place: number): Cell {
  return cells.get(place) ?? nothing
}

/**
 * Lays out who says what on each question of a bundle.
 *
 * @param analysis of the same bundle.
 * @param searches what was looked for in vain; empty where nobody looked.
 * @returns rows by event, in each the contested first, then figures, then what more claimants answer; columns by side,
 * then name, nobody last.
 */
export function matrixOf(
  bundle: Bundle,
  analysis: Analysis,
  searches: readonly VainSearch[] = [],
): Matrix {
  const index = indexBundle(bundle)
  const columns = columnsOf(index, analysis)
  const byQuestion = Map.groupBy(analysis.claims, ({ question }) => question.id)
  const searchesFor = Map.groupBy(searches, ({ question }) => question)
  const contested = new Map(analysis.questions.map((one) => [one.question.id, one.contested]))
  const places = new Map(columns.map(({ id }, place) => [id, place]))
  const rows = bundle.questions.map((question) => ({
    question,
    words: questionWords(question, index),
    contested: contested.get(question.id) ?? false,
    cells: cellsOf(byQuestion.get(question.id) ?? [], {
      columns,
      places,
      searches: (searchesFor.get(question.id) ?? []).map((search) => soughtBy(search, index)),
    }),
  }))
  return { columns, rows: sorted(rows, bundle) }
}

function cellsOf(
  findings: readonly ClaimFinding[],
  at: Readonly<{
    columns: readonly Column[]
    places: ReadonlyMap<string, number>
    searches: readonly Sought[]
  }>,
): ReadonlyMap<number, Cell> {
  const byPlace = Map.groupBy(findings, ({ body }) => at.places.get(body ?? nobody) ?? -1)
  if (at.searches.length > 0) {
    for (const place of at.columns.keys()) if (!byPlace.has(place)) byPlace.set(place, [])
  }
  const cells = [...byPlace].flatMap(([place, own]) => {
    const column = at.columns[place]
    const cell = column && cellOf(own, column, at.searches)
    return cell === undefined || cell === nothing ? [] : [[place, cell] as const]
  })
  return new Map(cells)
}

/** A search in words, and the columns it was for: its body's, or its side's where none of that side says anything. */
type Sought = Readonly<{ words: string; isFor: (column: Column) => boolean }>

function soughtBy(search: VainSearch, index: BundleIndex): Sought {
  const words = searchWords(search)
  if (search.actor === undefined) return { words, isFor: () => true }
  const body = index.rootOf(search.actor)
  const event = index.question(search.question)?.event ?? ''
  const side = index.sidesOf(event).find((one) => partiesOf(one, index).includes(body))
  return {
    words,
    isFor: (column) => (column.kind === 'side' ? column.side === side?.id : column.id === body),
  }
}

function sorted(rows: readonly Row[], { events }: Bundle): readonly Row[] {
  const places = new Map(events.map(({ id }, place) => [id, place]))
  const place = (row: Row) => places.get(row.question.event) ?? -1
  return rows.toSorted((one, other) => place(one) - place(other) || byWeight(one, other))
}

function byWeight(one: Row, other: Row): number {
  const isContested = (row: Row) => (row.contested ? 1 : 0)
  const isFigure = (row: Row) => (row.question.type === 'quantity' ? 1 : 0)
  return (
    isContested(other) - isContested(one) ||
    isFigure(other) - isFigure(one) ||
    other.cells.size - one.cells.size ||
    (one.question.id < other.question.id ? -1 : 1)
  )
}

function columnsOf(index: BundleIndex, analysis: Analysis): readonly Column[] {
  const bodies = new Map<string, Column>()
  for (const { body, side } of analysis.claims) {
    const id = body ?? nobody
    if (bodies.has(id)) continue
    bodies.set(
      id,
      body === undefined
        ? { id, kind: 'nobody', name: nobody, side: undefined }
        : { id, kind: 'body', name: index.actor(body)?.name ?? body, side },
    )
  }
  const heard = new Set([...bodies.values()].map(({ side }) => side))
  const sides = new Map<string, string>()
  for (const own of new Set(index.bundle.events.map(({ id }) => index.sidesOf(id)))) {
    for (const side of own) sides.set(side.id, side.name)
  }
  const silent = [...sides]
    .filter(([id]) => !heard.has(id))
    .map(([id, name]): Column => ({ id: `side ${id}`, kind: 'side', name, side: id }))
  return [...bodies.values(), ...silent].sort(byPlace)
}

function byPlace(one: Column, other: Column): number {
  const rank = ({ kind, side }: Column) => (kind === 'nobody' ? 2 : side === undefined ? 1 : 0)
  const text = ({ side, name }: Column) => `${side ?? ''} ${name}`
  return rank(one) - rank(other) || (text(one) < text(other) ? -1 : 1)
}

function cellOf(
  findings: readonly ClaimFinding[],
  column: Column,
  searches: readonly Sought[],
): Cell {
  const claimIds = (some: readonly ClaimFinding[]) => some.map(({ claim }) => claim.id)
  const answers = findings.filter(isAnswering)
  if (answers.length > 0) return answerCell(answers, claimIds(answers))
  const absences = [
    ['declined', 'declined to say'],
    ['retracted', 'withdrawn'],
  ] as const
  for (const [state, words] of absences) {
    const some = findings.filter((finding) => finding.state === state)
    if (some.length === 0) continue
    const kind = state === 'declined' ? 'declined' : 'withdrawn'
    return { kind, words, claims: claimIds(some), contested: false }
  }
  const sought = searches.find(({ isFor }) => isFor(column))
  if (sought) {
    const { words } = sought
    return { kind: 'searched', words, claims: claimIds(findings), contested: false }
  }
  return nothing
}

/** Nobody reads more answers than these in one cell; its claims are all listed. */
const wordedInCell = 12

function answerCell(findings: readonly ClaimFinding[], claims: readonly string[]): Cell {
  const contested = findings.some((finding) => finding.contested)
  const said = [...new Set(findings.map(saidWords))]
  const left = said.length - wordedInCell
  const words = [...said.slice(0, wordedInCell), ...(left > 0 ? [`${left} more`] : [])].join('; ')
  const areDenials = findings.every(({ claim }) => claim.stance === 'denies')
  const isQuantity = findings[0]?.question.type === 'quantity'
  const kind = areDenials ? 'denied' : isQuantity ? 'figure' : 'answer'
  return { kind, words, claims, contested }
}

function saidWords({ claim, question }: ClaimFinding): string {
  const value = claim.value ? valueWords(claim.value, question) : undefined
  if (claim.stance !== 'denies') return value ?? ''
  return value === undefined || value === 'yes' ? 'denied' : `denied: ${value}`
}
