import type { Position } from '../claim/positions.ts'
import type { Reading } from '../claim/reading.ts'
import {
  byClaims,
  byKindAndClaims,
  bySeverity,
  type Findings,
  type Found,
  listedConflicts,
} from '../disagreement/found.ts'
import { citationConflicts } from '../disagreement/kinds/citations.ts'
import { brokenTriples, containmentConflicts } from '../disagreement/kinds/containment.ts'
import { populationConflicts } from '../disagreement/kinds/populations.ts'
import { selfContradictions } from '../disagreement/kinds/self-contradiction.ts'
import { sumConflicts } from '../disagreement/kinds/sums.ts'
import {
  answerConflicts,
  denialConflicts,
  type ValueFindings,
  valueConflicts,
} from '../disagreement/kinds/within-key.ts'
import { contestedBeside, lowersBeside, type Settled } from '../disagreement/settled.ts'
import type { Conflict } from './analysis.ts'
import type { Survey } from './survey.ts'
import { WordedConflict } from './worded.ts'

/** All conflicts of a bundle, what lies beyond those listed, and whom they touch. */
export type Disagreement = Readonly<{
  /** By kind, then claims. */
  conflicts: readonly Conflict[]
  /** By question id, how many conflicts lie beyond the 200 most severe. */
  more: ReadonlyMap<string, number>
  /** Claims in an open conflict about the world above `info`, repetitions included. */
  isContested(reading: Reading): boolean
  /** The lower figures of open value conflicts, repetitions included. */
  isOpenLower(reading: Reading): boolean
}>

/**
 * Finds every conflict of a surveyed bundle and puts the listed ones into words.
 *
 * @param settled those that a person has explained: they are found all the same, and contest nothing.
 */
export function conflictsOf(survey: Survey, settled: Settled): Disagreement {
  const weighed: Findings[] = []
  const weighedValues: ValueFindings[] = []
  const byQuestion = new Map<string, { found: Found[]; total: number }>()
  const contested = new Uint8Array(survey.readings.length)
  const openLowers = new Uint8Array(survey.readings.length)
  const take = (findings: readonly Findings[]) => {
    for (const { questionId, found, total, contested: touched } of findings) {
      if (total === 0) continue
      const known = byQuestion.get(questionId) ?? { found: [], total: 0 }
      byQuestion.set(questionId, known)
      for (const one of found) known.found.push(one)
      known.total += total
      if (settled.size > 0) weighed.push({ questionId, found, total, contested: touched })
      else for (const { rank } of touched) contested[rank] = 1
    }
  }
  for (const group of survey.groups) {
    if (group.readings.length === 0) continue
    const values = valueConflicts(group, survey)
    take(values.findings)
    if (settled.size > 0) weighedValues.push(values)
    else for (const { rank } of values.openLowers) openLowers[rank] = 1
    take(answerConflicts(group))
    take(denialConflicts(group, survey))
    take(selfContradictions(group, survey))
    take(containmentConflicts(group, survey))
    take(brokenTriples(group, survey))
    take(sumConflicts(group, survey))
    take(citationConflicts(group, survey))
  }
  take(populationConflicts(survey))
  const all = listed(byQuestion, survey)
  const settling = { settled, isCut: (questionId: string) => all.more.has(questionId) }
  for (const { rank } of contestedBeside(weighed, settling)) contested[rank] = 1
  for (const { openLowers: lowers, findings } of weighedValues) {
    for (const { rank } of lowersBeside(lowers, findings, settling)) openLowers[rank] = 1
  }
  const positions = survey.groups.flatMap(({ asserted, denied }) => [...asserted, ...denied])
  return {
    ...all,
    isContested: withRepetitions(contested, positions),
    isOpenLower: withRepetitions(openLowers, positions),
  }
}

function listed(
  byQuestion: ReadonlyMap<string, Readonly<{ found: readonly Found[]; total: number }>>,
  { book, readings }: Survey,
): Pick<Disagreement, 'conflicts' | 'more'> {
  const more = new Map<string, number>()
  const kept: Found[] = []
  for (const [questionId, { found, total }] of byQuestion) {
    const most =
      total > listedConflicts ? [...found].sort(bySeverity).slice(0, listedConflicts) : found
    if (total > most.length) more.set(questionId, total - most.length)
    for (const one of most) kept.push(one)
  }
  const conflicts: Conflict[] = []
  let last: Found | undefined
  for (const found of byKindAndClaims(kept, readings.length)) {
    if (!isSame(found, last)) conflicts.push(new WordedConflict(found, book))
    last = found
  }
  return { conflicts, more }
}

/** A conflict that two rules find is one: its identity is its kind and its claims. */
function isSame(one: Found, other: Found | undefined): boolean {
  return one.kind === other?.kind && byClaims(one, other) === 0
}

/** A claim that repeats its origin's position shares what happens to the position. */
function withRepetitions(
  touched: Uint8Array,
  positions: readonly Position[],
): (reading: Reading) => boolean {
  for (const { reading, repetitions } of positions) {
    if (repetitions.length === 1 || touched[reading.rank] === 0) continue
    for (const { rank } of repetitions) touched[rank] = 1
  }
  return ({ rank }) => touched[rank] === 1
}
