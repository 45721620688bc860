import type { KeyGroup, Survey } from '../../analysis/survey.ts'
import type { Reading } from '../../claim/reading.ts'
import { isAnswer } from '../../claim/standing.ts'
import { contradicts } from '../contradiction.ts'
import { isCumulative, windowMsOf } from '../evolution.ts'
import { byRank, type Findings, type Found } from '../found.ts'
import { matchingPairs, partyIn } from '../pairs.ts'
import { readingsOf } from './within-key.ts'

/**
 * Finds where one origin contradicts itself on one key: two answers within the window (or that time does not order),
 * the later not presented as an update; likewise two publishers that copied one another and differ.
 *
 * Vague words and incremental counts make none; stale and retracted claims take no part.
 */
export function selfContradictions(group: KeyGroup, survey: Survey): readonly Findings[] {
  const grade = { kind: 'self', severity: 'moderate', questionId: group.question.id } as const
  const partyOf = partyIn(group)
  const byHolder = new Map<string, Reading[]>()
  for (const reading of group.readings) {
    if (!takesPart(reading, survey)) continue
    const known = byHolder.get(reading.holder)
    if (known) known.push(reading)
    else byHolder.set(reading.holder, [reading])
  }
  const windowMs = windowMsOf(survey)
  const clash = (one: Reading, other: Reading) =>
    isClose(one, other, windowMs) && !isUpdate(one, other) && contradicts(one, other)
  const findings: Findings[] = []
  for (const readings of byHolder.values()) {
    if (readings.length > 1) findings.push(matchingPairs(readings, readings, clash, grade))
  }
  const positions = readingsOf(group.asserted).filter((reading) => takesPart(reading, survey))
  if (new Set(positions.map(partyOf)).size === positions.length) return findings
  const copiesDiffer = (one: Reading, other: Reading) =>
    one.holder !== other.holder && partyOf(one) === partyOf(other) && contradicts(one, other)
  return [...findings, matchingPairs(positions, positions, copiesDiffer, grade)]
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
