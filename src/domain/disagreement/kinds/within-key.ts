import type { ConflictKind } from '../../analysis/analysis.ts'
import type { KeyGroup, Survey } from '../../analysis/survey.ts'
import type { Reading } from '../../claim/reading.ts'
import type { QuestionType } from '../../question/question.ts'
import { contradicts, isAboveZero } from '../contradiction.ts'
import { byPeriod, mayHaveRisen } from '../evolution.ts'
import { type Findings, noFindings } from '../found.ts'
import { matchingPairs, partyIn } from '../pairs.ts'
import { severityOf } from '../severity.ts'
import { canBeAbove, disjointPairs, type Sweep } from '../sweep.ts'

/** Value conflicts on one key, with the lower figures of those that are open. */
export type ValueFindings = Readonly<{
  findings: readonly Findings[]
  openLowers: readonly Reading[]
}>

const evolving = { kind: 'evolving', severity: 'info' } as const

const valueGrades = {
  info: { kind: 'value', severity: 'info' },
  minor: { kind: 'value', severity: 'minor' },
  moderate: { kind: 'value', severity: 'moderate' },
  major: { kind: 'value', severity: 'major' },
  extreme: { kind: 'value', severity: 'extreme' },
} as const

const noValues: ValueFindings = { findings: [], openLowers: [] }

/**
 * Finds the pairs of positions of different origins whose figures are disjoint: `evolving` where the toll may have
 * risen in time, else `value` graded by ratio. A vague word takes no part.
 */
export function valueConflicts(group: KeyGroup, survey: Survey): ValueFindings {
  if (group.figures.length < 2) return noValues
  if (!canBeAbove(group.figures, group.figures)) return noValues
  const risen = mayHaveRisen(survey)
  const grades = survey.index.bundle.policy.severity
  const sweeps: Sweep[] = []
  for (const period of byPeriod(group.figures).values()) {
    if (period.length < 2) continue
    const sweep = disjointPairs(period, period, {
      partyOf: partyIn(group),
      severityOf: (ratio) => severityOf(ratio, grades),
      grade: (higher, lower, ratio) =>
        risen(higher, lower, lower.worded?.high ?? 0, ratio)
          ? evolving
          : valueGrades[severityOf(ratio, grades)],
    })
    if (sweep.total > 0) sweeps.push(sweep)
  }
  return {
    findings: sweeps.map(({ found, total, openHighers, openLowers }) => ({
      questionId: group.question.id,
      found,
      total,
      contested: [...openHighers, ...openLowers],
    })),
    openLowers: sweeps.flatMap(({ openLowers }) => [...openLowers]),
  }
}

const answerKinds: Readonly<Partial<Record<QuestionType, ConflictKind>>> = {
  yes_no: 'denial',
  choice: 'choice',
  date: 'date',
  place: 'place',
}

/** Finds the pairs of positions of different origins that answer one question differently (not figures). */
export function answerConflicts(group: KeyGroup): readonly Findings[] {
  const kind = answerKinds[group.question.type]
  if (!kind || group.asserted.length < 2) return noFindings
  const partyOf = partyIn(group)
  const positions = group.assertions
  const differ = (one: Reading, other: Reading) =>
    contradicts(one, other) && partyOf(one) !== partyOf(other)
  const severity = kind === 'denial' ? 'major' : 'moderate'
  return matchingPairs(positions, positions, differ, {
    kind,
    severity,
    questionId: group.question.id,
  })
}

/**
 * Finds the denials that meet what another origin asserts on the same key; a denial without a figure also meets
 * every figure above 0 on a narrower key.
 */
export function denialConflicts(group: KeyGroup, survey: Survey): readonly Findings[] {
  if (group.denied.length === 0) return noFindings
  const { denials } = group
  const grade = { kind: 'denial', severity: 'major', questionId: group.question.id } as const
  const partyOf = partyIn(group)
  const meets = (denial: Reading, assertion: Reading) =>
    partyOf(denial) !== partyOf(assertion) && contradicts(denial, assertion)
  const findings = [...matchingPairs(denials, group.assertions, meets, grade)]
  const ofAll = denials.filter((denial) => denial.claim.value === undefined)
  if (ofAll.length === 0) return findings
  const covers = (denial: Reading, assertion: Reading) =>
    denial.holder !== assertion.holder && isAboveZero(assertion)
  for (const part of survey.narrower(group)) {
    findings.push(...matchingPairs(ofAll, part.assertions, covers, grade))
  }
  return findings
}
