import type { Bundle } from '../bundle/bundle.ts'
import { type BundleIndex, indexBundle } from '../bundle/index-bundle.ts'
import type { Question } from '../question/question.ts'
import { questionWords, valueWords } from '../wording/words-for.ts'
import type { Analysis, ClaimFinding } from './analysis.ts'

/** A search for a statement that found none: who looked, for whose, when and where. */
export type VainSearch = Readonly<{
  question: string
  /** Whose statement was looked for; absent = anybody's. */
  actor: string | undefined
  searchedBy: string
  searchedOn: string
  place: string | undefined
}>

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

export type Row = Readonly<{
  question: Question
  words: string
  contested: boolean
  cells: readonly Cell[]
}>

/** The disagreement matrix: questions against claimants. Each row has one cell a column, in the columns' order. */
export type Matrix = Readonly<{ columns: readonly Column[]; rows: readonly Row[] }>

const nobody = 'nobody'

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
  const byCell = new Map<string, ClaimFinding[]>()
  for (const finding of analysis.claims) {
    const cell = `${finding.question.id} ${finding.body ?? nobody}`
    const known = byCell.get(cell)
    if (known) known.push(finding)
    else byCell.set(cell, [finding])
  }
  const columns = columnsOf(index, analysis)
  const contested = new Map(analysis.questions.map((one) => [one.question.id, one.contested]))
  const rows = bundle.questions.map((question) => ({
    question,
    words: questionWords(question, index),
    contested: contested.get(question.id) ?? false,
    cells: columns.map((column) =>
      cellOf(byCell.get(`${question.id} ${column.id}`) ?? [], column, searchesFor(question.id)),
    ),
  }))
  function searchesFor(questionId: string) {
    return searches.filter(({ question }) => question === questionId)
  }
  return { columns, rows: rows.sort((one, other) => byWeight(one, other, index)) }
}

function byWeight(one: Row, other: Row, index: BundleIndex): number {
  const place = (row: Row) => index.bundle.events.findIndex(({ id }) => id === row.question.event)
  const isContested = (row: Row) => (row.contested ? 1 : 0)
  const isFigure = (row: Row) => (row.question.type === 'quantity' ? 1 : 0)
  const answered = (row: Row) => row.cells.filter(({ kind }) => kind !== 'nothing').length
  return (
    place(one) - place(other) ||
    isContested(other) - isContested(one) ||
    isFigure(other) - isFigure(one) ||
    answered(other) - answered(one) ||
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
  const sides = new Map(
    index.bundle.events.flatMap(({ id }) => index.sidesOf(id)).map((side) => [side.id, side.name]),
  )
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
  searches: readonly VainSearch[],
): Cell {
  const claimIds = (some: readonly ClaimFinding[]) => some.map(({ claim }) => claim.id)
  const answers = findings.filter(
    ({ claim, state }) => state === 'current' && claim.stance !== 'retracts',
  )
  if (answers.length > 0) return answerCell(answers, claimIds(answers))
  const absences = [
    ['declined', 'declined to comment'],
    ['retracted', 'withdrawn'],
  ] as const
  for (const [state, words] of absences) {
    const some = findings.filter((finding) => finding.state === state)
    if (some.length === 0) continue
    const kind = state === 'declined' ? 'declined' : 'withdrawn'
    return { kind, words, claims: claimIds(some), contested: false }
  }
  const search = searches.find(({ actor }) => actor === undefined || actor === column.id)
  if (search) {
    const { searchedBy, searchedOn, place } = search
    const how = [searchedBy, searchedOn, place].filter((part) => part !== undefined)
    const words = `looked for, none found (${how.join(', ')})`
    return { kind: 'searched', words, claims: claimIds(findings), contested: false }
  }
  return { kind: 'nothing', words: 'no statement recorded', claims: [], contested: false }
}

function answerCell(findings: readonly ClaimFinding[], claims: readonly string[]): Cell {
  const contested = findings.some((finding) => finding.contested)
  const words = [...new Set(findings.map(saidWords))].join('; ')
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
