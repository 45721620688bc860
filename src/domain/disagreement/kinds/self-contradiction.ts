import type { KeyGroup, Survey } from '../../analysis/survey.ts'
import type { Reading } from '../../claim/reading.ts'
import { isAnswer } from '../../claim/standing.ts'
import { contradicts } from '../contradiction.ts'
import { isCumulative, windowMsOf } from '../evolution.ts'
import { byRank, type Findings, type Found } from '../found.ts'
import { matchingPairs, partyIn } from '../pairs.ts'

/**
 * Finds where one origin contradicts itself on one key: two answers within the window (or that time does not order),
 * the later not presented as an update; likewise two publishers that copied one another and differ.
 *
 * Vague words and incremental counts make none; stale and retracted claims take no part.
 */
export function selfContradictions(group: KeyGroup, survey: Survey): readonly Findings[] {
  const grade = { kind: 'self', severity: 'moderate', questionId: group.question.id } as const
  const windowMs = windowMsOf(survey)
  const findings: Findings[] = []
  const clash = (one: Reading, other: Reading) =>
    isClose(one, other, windowMs) && !isUpdate(one, other) && contradicts(one, other)
  for (const own of group.holders) {
    if (own.length < 2) continue
    const takers = own.filter((reading) => takesPart(reading, survey))
    findings.push(...matchingPairs(takers, takers, clash, grade))
  }
  const copiesDiffer = (one: Reading, other: Reading) =>
    one.holder !== other.holder && contradicts(one, other)
  for (const copies of copiesAmong(group)) {
    const takers = copies.filter((reading) => takesPart(reading, survey))
    findings.push(...matchingPairs(takers, takers, copiesDiffer, grade))
  }
  return findings
}

/** The asserted positions of publishers that copied one another, party by party. */
function copiesAmong(group: KeyGroup): Iterable<readonly Reading[]> {
  const partyOf = partyIn(group)
  const merged = group.assertions.filter((reading) => partyOf(reading) !== reading.holderNumber)
  return merged.length < 2 ? [] : Map.groupBy(merged, partyOf).values()
}

function takesPart(reading: Reading, survey: Survey): boolean {
  if (!isAnswer(reading) || reading.isVague || !isCumulative(reading)) return false
  const { state } = survey.standing(reading)
  return state === 'current' || state === 'superseded'
}

function isClose(one: Reading, other: Reading, windowMs: number): boolean {
  if (one.time === undefined || other.time === undefined) return true
  return Math.abs(one.time - other.time) <= windowMs
}

/** True where the later of the two, or either where time does not order them, presents itself as an update. */
function isUpdate(one: Reading, other: Reading): boolean {
  const isOrdered = one.time !== undefined && other.time !== undefined && one.time !== other.time
  if (!isOrdered) return one.claim.updates !== undefined || other.claim.updates !== undefined
  const later = (one.time ?? 0) > (other.time ?? 0) ? one : other
  return later.claim.updates !== undefined
}

/** One origin's figures that do not fit together across keys, as one conflict. */
export function selfMismatch(readings: readonly Reading[], severity: Found['severity']): Found {
  return {
    kind: 'self',
    severity,
    readings: [...readings].sort(byRank),
    ratio: undefined,
    focus: undefined,
  }
}
