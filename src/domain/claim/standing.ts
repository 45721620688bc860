import type { ClaimState } from '../analysis/analysis.ts'
import type { Reading } from './reading.ts'
import { isBefore, type Marks, supersessionAmong } from './supersession.ts'

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
 * @param readings all claims on one key, any order.
 * @param retractedIds the claims that a retraction names, wherever it stands.
 * @param hasOwnCitation tells whether a document of the claimant's own body cites the claim.
 * @returns the standing of each claim, in the order of `readings`.
 */
export function standingsOf(
  readings: readonly Reading[],
  retractedIds: ReadonlySet<string>,
  hasOwnCitation: (reading: Reading) => boolean,
): readonly Standing[] {
  const marks = new Map<Reading, Marks>()
  for (const ofBody of groupedByHolder(readings)) {
    if (ofBody.length > 1) markBody(ofBody, marks, hasOwnCitation)
  }
  return readings.map((reading) => standingOf(reading, marks.get(reading), retractedIds))
}

function groupedByHolder(readings: readonly Reading[]): Iterable<readonly Reading[]> {
  const groups = new Map<string, Reading[]>()
  for (const reading of readings) {
    const group = groups.get(reading.holder)
    if (group) group.push(reading)
    else groups.set(reading.holder, [reading])
  }
  return groups.values()
}

const declined: Standing = { state: 'declined', supersededBy: undefined }
const current: Standing = { state: 'current', supersededBy: undefined }
const retracted: Standing = { state: 'retracted', supersededBy: undefined }
const stale: Standing = { state: 'stale', supersededBy: undefined }

function standingOf(
  reading: Reading,
  marks: Marks | undefined,
  retractedIds: ReadonlySet<string>,
): Standing {
  if (reading.claim.stance === 'declines') return declined
  if (reading.claim.stance === 'retracts') return current
  if (marks?.retracted || retractedIds.has(reading.claim.id)) return retracted
  if (marks?.supersededBy) {
    return { state: 'superseded', supersededBy: marks.supersededBy.claim.id }
  }
  return marks?.stale ? stale : current
}

function markBody(
  readings: readonly Reading[],
  marks: Map<Reading, Marks>,
  hasOwnCitation: (reading: Reading) => boolean,
): void {
  const answers = readings.filter(isAnswer)
  for (const reading of answers) {
    marks.set(reading, { supersededBy: undefined, stale: false, retracted: false })
  }
  const supersession = supersessionAmong(answers, marks)
  const mayBeStale = (reading: Reading) =>
    reading.claim.assertedAt === undefined && !hasOwnCitation(reading)
  for (const group of timeGroups(answers)) {
    for (const reading of group) if (!mayBeStale(reading)) supersession.supersedeEarlier(reading)
    for (const reading of group) {
      const isStale = mayBeStale(reading) && supersession.isOldFigure(reading)
      if (isStale) marksOf(marks, reading).stale = true
    }
    for (const reading of group) {
      if (marksOf(marks, reading).stale) continue
      if (mayBeStale(reading)) supersession.supersedeEarlier(reading)
    }
    for (const reading of group) if (!marksOf(marks, reading).stale) supersession.remember(reading)
  }
  retractUnnamed(readings, answers, marks)
}

/** True for a claim that answers: it asserts or denies. */
export function isAnswer(reading: Reading): boolean {
  return reading.claim.stance === 'asserts' || reading.claim.stance === 'denies'
}

function marksOf(marks: Map<Reading, Marks>, reading: Reading): Marks {
  const found = marks.get(reading)
  if (!found) throw new Error(`claim ${reading.claim.id} has no marks`)
  return found
}

/** Answers in order of time, those of equal time together; each undated one comes last, by itself. */
function timeGroups(answers: readonly Reading[]): readonly (readonly Reading[])[] {
  const dated = answers.filter((reading) => reading.time !== undefined)
  dated.sort((a, b) => (a.time ?? 0) - (b.time ?? 0) || a.rank - b.rank)
  const groups: Reading[][] = []
  for (const reading of dated) {
    const last = groups.at(-1)
    if (last?.[0]?.time === reading.time) last?.push(reading)
    else groups.push([reading])
  }
  for (const reading of answers) if (reading.time === undefined) groups.push([reading])
  return groups
}

/** A retraction that names no claim takes back all of its body's earlier claims on the key. */
function retractUnnamed(
  readings: readonly Reading[],
  answers: readonly Reading[],
  marks: Map<Reading, Marks>,
): void {
  for (const retraction of readings) {
    if (retraction.claim.stance !== 'retracts' || retraction.claim.updates !== undefined) continue
    for (const answer of answers) {
      const isEarlier =
        retraction.time === undefined || answer.time === undefined || isBefore(answer, retraction)
      if (isEarlier) marksOf(marks, answer).retracted = true
    }
  }
}
