import type { KeyGroup, Survey } from '../../analysis/survey.ts'
import type { Reading } from '../../claim/reading.ts'
import { toMillionth } from '../../quantity/to-millionth.ts'
import { keyText } from '../../question/key-text.ts'
import { areApart } from '../contradiction.ts'
import { byPeriod, isCumulative, mayHaveRisen } from '../evolution.ts'
import { byRank, type Findings, type Found, noFindings } from '../found.ts'
import { ratioOf, severityOf } from '../severity.ts'
import { canBeAbove, disjointPairs } from '../sweep.ts'
import { selfMismatch } from './self-contradiction.ts'

/**
 * Finds the figures on a narrower key that lie above a figure on a key that contains it ("46 killed" against "40
 * casualties"). Between origins it is `containment`; inside one origin it is `self`, unless that origin gave killed,
 * injured and casualties, where the triple speaks alone, or counts what was added.
 */
export function containmentConflicts(part: KeyGroup, survey: Survey): readonly Findings[] {
  if (part.figures.length === 0) return noFindings
  const wholes = survey.broader(part)
  if (wholes.length === 0) return noFindings
  return wholes.flatMap((whole) => {
    if (!canBeAbove(part.figures, whole.figures)) return noFindings
    const containers = byPeriod(whole.figures)
    return [...byPeriod(part.figures)].flatMap(([period, figures]) => {
      const containing = containers.get(period) ?? []
      if (containing.length === 0) return []
      return [
        betweenOrigins(figures, containing, whole, survey),
        insideOrigins(figures, containing, whole, survey),
      ]
    })
  })
}

function betweenOrigins(
  parts: readonly Reading[],
  wholes: readonly Reading[],
  whole: KeyGroup,
  survey: Survey,
): Findings {
  const risen = mayHaveRisen(survey)
  const grades = survey.index.bundle.policy.severity
  const sweep = disjointPairs(parts, wholes, {
    partyOf: (reading) => reading.holderNumber,
    severityOf: (ratio) => severityOf(ratio, grades),
    grade: (higher, lower, ratio) => {
      const isEvolution = risen(higher, lower, lower.worded?.high ?? 0, ratio)
      return { kind: 'containment', severity: isEvolution ? 'info' : severityOf(ratio, grades) }
    },
  })
  const contested = [...sweep.openHighers, ...sweep.openLowers]
  return { questionId: whole.question.id, found: sweep.found, total: sweep.total, contested }
}

function insideOrigins(
  parts: readonly Reading[],
  wholes: readonly Reading[],
  whole: KeyGroup,
  survey: Survey,
): Findings {
  const risen = mayHaveRisen(survey)
  let hasTriple: ((holder: string) => boolean) | undefined
  const wholeOf = new Map(wholes.map((reading) => [reading.holder, reading]))
  const found: Found[] = []
  for (const part of parts) {
    const containing = wholeOf.get(part.holder)
    if (!containing?.widened || !part.widened || !containing.worded || !part.worded) continue
    if (part.widened.low <= containing.widened.high) continue
    if (!isCumulative(part)) continue
    hasTriple ??= tripleHolders(whole, survey)
    if (isOfTriple(part) && hasTriple(part.holder)) continue
    const ratio = ratioOf(part.worded, containing.worded)
    const isEvolution = risen(part, containing, containing.worded.high, ratio)
    found.push(selfMismatch([part, containing], isEvolution ? 'info' : 'moderate'))
  }
  const open = found.filter(({ severity }) => severity !== 'info')
  const contested = open.flatMap(({ readings }) => readings)
  return { questionId: whole.question.id, found, total: found.length, contested }
}

/** True for a figure of killed or of injured. */
export function isOfTriple({ question }: Reading): boolean {
  return (
    question.type === 'quantity' &&
    (question.measure === 'killed' || question.measure === 'injured')
  )
}

/** Tells which holders gave killed, injured and casualties on the keys of one whole. */
export function tripleHolders(whole: KeyGroup, survey: Survey): (holder: string) => boolean {
  const parts = tripleParts(whole, survey)
  if (!parts) return () => false
  const [killed, injured] = parts.map(
    (part) => new Set(part.asserted.map(({ reading }) => reading.holder)),
  )
  return (holder) => Boolean(killed?.has(holder) && injured?.has(holder))
}

function tripleParts(whole: KeyGroup, survey: Survey): readonly [KeyGroup, KeyGroup] | undefined {
  const { question } = whole
  if (question.type !== 'quantity' || question.measure !== 'casualties') return undefined
  const killed = survey.group(keyText({ ...question, measure: 'killed' }))
  const injured = survey.group(keyText({ ...question, measure: 'injured' }))
  return killed && injured ? [killed, injured] : undefined
}

/** Finds the origins whose killed and injured do not make their casualties: a term changed on the way. */
export function brokenTriples(whole: KeyGroup, survey: Survey): readonly Findings[] {
  const parts = whole.figures.length > 0 && tripleParts(whole, survey)
  if (!parts) return noFindings
  const [killed, injured] = parts.map(
    (part) => new Map(part.figures.map((reading) => [reading.holder, reading])),
  )
  const found: Found[] = []
  for (const casualties of whole.figures) {
    const dead = killed?.get(casualties.holder)
    const hurt = injured?.get(casualties.holder)
    if (!dead?.widened || !hurt?.widened || !casualties.widened) continue
    if (byPeriod([dead, hurt, casualties]).size !== 1) continue
    const sum = {
      low: toMillionth(dead.widened.low + hurt.widened.low),
      high: toMillionth(dead.widened.high + hurt.widened.high),
    }
    if (!areApart(sum, casualties.widened)) continue
    found.push({
      kind: 'definition',
      severity: 'minor',
      readings: [dead, hurt, casualties].sort(byRank),
      ratio: undefined,
      focus: casualties,
    })
  }
  return [{ questionId: whole.question.id, found, total: found.length, contested: [] }]
}
