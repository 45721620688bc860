import type { ClaimState } from '../analysis/analysis.ts'
import { hasOwnCitation } from '../corroboration/origins.ts'
import type { Reading } from './reading.ts'
import { isBefore, type Marks, Supersession } from './supersession.ts'

/** Where a claim stands: its state, and the first claim that superseded it. */
export type Standing = Readonly<{ state: ClaimState; supersededBy: string | undefined }>

/**
 * Finds the state of every claim on one key (domain.md, section 4).
 *
 * In order of time, a later claim of the same body supersedes an earlier one that it contradicts, or that it says it
 * updates; a vague word and an incremental count only by saying so. A late relay of a figure already superseded is
 * stale and supersedes nothing. Claims without any time are neither before nor after others, so they supersede only
 * by saying so. A superseded figure does not return; retracted wins over superseded.
 *
 * @param holders all claims on one key by who holds them, any order.
 * @param retractedIds the claims that a retraction names, wherever it stands.
 * @param tell is told the standing of each claim once.
 */
export function standingsOf(
  holders: readonly (readonly Reading[])[],
  retractedIds: ReadonlySet<string>,
  tell: (reading: Reading, standing: Standing) => void,
): void {
  for (const own of holders) {
    const marks = own.length > 1 ? marksAmong(own) : noMarks
    for (const reading of own) tell(reading, standingOf(reading, marks.get(reading), retractedIds))
  }
}

const noMarks: ReadonlyMap<Reading, Marks> = new Map()

const declined: Standing = { state: 'declined', supersededBy: undefined }
const current: Standing = { state: 'current', supersededBy: undefined }
const retracted: Standing = { state: 'retracted', supersededBy: undefined }
const stale: Standing = { state: 'stale', supersededBy: undefined }

function standingOf(
  reading: Reading,
  marks: Marks | undefined,
  retractedIds: ReadonlySet<string>,
): Standing {
  if (reading.stance === 'declines') return declined
  if (reading.stance === 'retracts') return current
  if (marks?.retracted || retractedIds.has(reading.claim.id)) return retracted
  if (marks?.supersededBy) {
    return { state: 'superseded', supersededBy: marks.supersededBy.claim.id }
  }
  return marks?.stale ? stale : current
}

function marksAmong(readings: readonly Reading[]): ReadonlyMap<Reading, Marks> {
  const answers = inOrderOfTime(readings.filter(isAnswer))
  const marks = new Map<Reading, Marks>()
  for (const reading of answers) {
    const mayBeStale = reading.claim.assertedAt === undefined && !hasOwnCitation(reading)
    marks.set(reading, { mayBeStale, supersededBy: undefined, stale: false, retracted: false })
  }
  const supersession = new Supersession(answers, marks)
  for (let start = 0, end = 0; start < answers.length; start = end) {
    end = endOfInstant(answers, start)
    followInstant(answers.slice(start, end), marks, supersession)
  }
  retractUnnamed(readings, answers, marks)
  return marks
}

/** Follows the statements of one time: the body's own first, then the relays that are not stale. */
function followInstant(
  group: readonly Reading[],
  marks: ReadonlyMap<Reading, Marks>,
  supersession: Supersession,
): void {
  for (const reading of group) {
    if (!marksOf(marks, reading).mayBeStale) supersession.supersedeEarlier(reading)
  }
  for (const reading of group) {
    const mark = marksOf(marks, reading)
    mark.stale = mark.mayBeStale && supersession.isOldFigure(reading)
  }
  for (const reading of group) {
    const { mayBeStale, stale } = marksOf(marks, reading)
    if (mayBeStale && !stale) supersession.supersedeEarlier(reading)
  }
  for (const reading of group) if (!marksOf(marks, reading).stale) supersession.remember(reading)
}

/** True for a claim that answers: it asserts or denies. */
export function isAnswer(reading: Reading): boolean {
  return reading.stance === 'asserts' || reading.stance === 'denies'
}

function marksOf(marks: ReadonlyMap<Reading, Marks>, reading: Reading): Marks {
  const found = marks.get(reading)
  if (!found) throw new Error(`claim ${reading.claim.id} has no marks`)
  return found
}

/** Sorts answers by time, then id; the undated come last. */
function inOrderOfTime(answers: Reading[]): readonly Reading[] {
  const time = (reading: Reading) => reading.time ?? Number.POSITIVE_INFINITY
  const compare = (a: Reading, b: Reading) =>
    time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a.rank - b.rank
  const [first, second] = answers
  // A body that speaks twice is the usual case, and not worth a sort.
  if (answers.length === 2 && first && second) {
    return compare(first, second) <= 0 ? answers : [second, first]
  }
  return answers.sort(compare)
}

/** Where those of the same time as the one at `start` end; each undated one stands by itself. */
function endOfInstant(answers: readonly Reading[], start: number): number {
  const time = answers[start]?.time
  let end = start + 1
  if (time !== undefined) while (answers[end]?.time === time) end++
  return end
}

/** A retraction that names no claim takes back all of its body's earlier claims on the key. */
function retractUnnamed(
  readings: readonly Reading[],
  answers: readonly Reading[],
  marks: ReadonlyMap<Reading, Marks>,
): void {
  for (const retraction of readings) {
    if (retraction.stance !== 'retracts' || retraction.claim.updates !== undefined) continue
    for (const answer of answers) {
      const isEarlier =
        retraction.time === undefined || answer.time === undefined || isBefore(answer, retraction)
      if (isEarlier) marksOf(marks, answer).retracted = true
    }
  }
}
