import type { KeyGroup, Survey } from '../../analysis/survey.ts'
import type { Reading, Span } from '../../claim/reading.ts'
import { toMillionth } from '../../quantity/to-millionth.ts'
import { areDisjoint } from '../../question/key.ts'
import type { QuantityQuestion, Question } from '../../question/question.ts'
import { byPeriod, isCumulative, mayHaveEvolved } from '../evolution.ts'
import { byRank, type Findings, type Found, MostSevere, noFindings } from '../found.ts'
import { heaviestDisjoint } from '../heaviest-disjoint.ts'
import { severityOf } from '../severity.ts'
import { isOfTriple, tripleHolders } from './containment.ts'
import { selfMismatch } from './self-contradiction.ts'

/** One origin's figure for a part of a whole. */
type Part = Readonly<{ reading: Reading; question: QuantityQuestion; isDeclared: boolean }>

/**
 * Finds where one origin's figures for disjoint parts do not fit a figure for the whole: the parts together exceed it
 * though none does alone, or, where the newsroom declares the parts complete, all of them fall short of it.
 *
 * Parts are added only within one measure, save killed and injured, which make casualties. Against the same origin's
 * whole it is `self`, unless that origin gave killed, injured and casualties, where the triple speaks alone.
 */
export function sumConflicts(whole: KeyGroup, survey: Survey): readonly Findings[] {
  if (whole.question.type !== 'quantity' || whole.figures.length === 0) return noFindings
  if (survey.narrower(whole).length < 2) return noFindings
  const partGroups = partsOf(whole, survey)
  const list = new MostSevere()
  const contested = new Set<Reading>()
  let total = 0
  const report = (found: Found) => {
    total++
    list.offer(found)
    if (found.severity !== 'info') for (const reading of found.readings) contested.add(reading)
  }
  const figures = byPeriod(whole.figures)
  for (const parts of partsByHolder(partGroups)) {
    for (const [period, own] of periodsOf(parts)) {
      const summandsWithin = summandFinder(own, whole, survey)
      for (const figure of figures.get(period) ?? []) {
        const sets = summandsWithin(figure.widened?.high ?? 0)
        for (const found of mismatches(own, sets, figure, { group: whole, survey })) report(found)
      }
    }
  }
  return [{ questionId: whole.question.id, found: list.listed(), total, contested }]
}

/** The groups of the keys within the whole, and whether the whole declares them its parts. */
function partsOf(whole: KeyGroup, survey: Survey) {
  const declared = new Set(
    whole.questions.flatMap((question) => (question.type === 'quantity' ? question.parts : [])),
  )
  return survey.narrower(whole).map((group) => ({
    group,
    isDeclared: group.questions.some(({ id }) => declared.has(id)),
  }))
}

function partsByHolder(
  groups: readonly Readonly<{ group: KeyGroup; isDeclared: boolean }>[],
): Iterable<readonly Part[]> {
  const byHolder = new Map<string, Part[]>()
  for (const { group, isDeclared } of groups) {
    const { question } = group
    if (question.type !== 'quantity') continue
    for (const reading of group.figures) {
      const part = { reading, question, isDeclared }
      const known = byHolder.get(reading.holder)
      if (known) known.push(part)
      else byHolder.set(reading.holder, [part])
    }
  }
  return [...byHolder.values()].filter((parts) => parts.length > 1)
}

function periodsOf(parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  const partOf = new Map(parts.map((part) => [part.reading, part]))
  const periods = byPeriod(parts.map(({ reading }) => reading).sort(byRank))
  return new Map(
    [...periods].map(([period, readings]) => [
      period,
      readings.flatMap((reading) => partOf.get(reading) ?? []),
    ]),
  )
}

function mismatches(
  parts: readonly Part[],
  sets: readonly (readonly Part[])[],
  whole: Reading,
  { group, survey }: Readonly<{ group: KeyGroup; survey: Survey }>,
): readonly Found[] {
  const excess = sets.flatMap((set) => excessOver(whole, set, group, survey))
  return [...excess.slice(0, 1), ...shortfall(parts, whole, group, survey)]
}

/** Finds what may be added below a limit: the figures of a whole repeat one another, so each limit is searched once. */
function summandFinder(parts: readonly Part[], { question }: KeyGroup, survey: Survey) {
  const found = new Map<number, readonly (readonly Part[])[]>()
  const most = sumOf(parts, 'low')
  return (limit: number): readonly (readonly Part[])[] => {
    if (most <= limit) return []
    const sets = found.get(limit) ?? summands(parts, limit, question, survey)
    found.set(limit, sets)
    return sets
  }
}

/** The disjoint sets of parts that may be added, one for each measure; killed and injured are added for casualties. */
function summands(
  parts: readonly Part[],
  limit: number,
  whole: Question,
  survey: Survey,
): readonly (readonly Part[])[] {
  const byMeasure = new Map<string, Part[]>()
  for (const part of parts) {
    const low = part.reading.widened?.low ?? 0
    if (low === 0 || low > limit) continue
    const measure = summedAs(part.question.measure, whole)
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), part])
  }
  const weightOf = ({ reading }: Part) => reading.widened?.low ?? 0
  const apart = (one: Part, other: Part) =>
    (one.isDeclared && other.isDeclared) || areDisjoint(one.question, other.question, survey.index)
  const sets = [...byMeasure.values()].map((set) => heaviestDisjoint(set, weightOf, apart))
  return sets
    .filter((set) => set.length > 1)
    .sort((one, other) => sumOf(other, 'low') - sumOf(one, 'low'))
}

function summedAs(measure: string, whole: Question): string {
  const isTriple = whole.type === 'quantity' && whole.measure === 'casualties'
  return isTriple && (measure === 'killed' || measure === 'injured')
    ? 'killed and injured'
    : measure
}

function sumOf(parts: readonly Part[], end: keyof Span, as: 'worded' | 'widened' = 'widened') {
  return toMillionth(parts.reduce((sum, { reading }) => sum + (reading[as]?.[end] ?? 0), 0))
}

function excessOver(
  whole: Reading,
  parts: readonly Part[],
  group: KeyGroup,
  survey: Survey,
): readonly Found[] {
  if (!whole.widened || !whole.worded || sumOf(parts, 'low') <= whole.widened.high) return []
  const readings = parts.map(({ reading }) => reading)
  const higherMin = sumOf(parts, 'low', 'worded')
  const lowerMax = whole.worded.high
  return graded({ whole, higher: readings, lower: [whole], higherMin, lowerMax }, group, survey)
}

function shortfall(
  parts: readonly Part[],
  whole: Reading,
  group: KeyGroup,
  survey: Survey,
): readonly Found[] {
  const question = group.questions.find(
    (candidate) => candidate.type === 'quantity' && candidate.partsComplete,
  )
  if (question?.type !== 'quantity' || !whole.widened || !whole.worded) return []
  const declared = new Set(question.parts.map((id) => keyOfQuestion(id, survey)))
  const given = parts.filter(({ reading }) => declared.has(reading.key))
  if (given.length < declared.size || sumOf(given, 'high') >= whole.widened.low) return []
  const readings = given.map(({ reading }) => reading)
  const lowerMax = sumOf(given, 'high', 'worded')
  const higherMin = whole.worded.low
  return graded({ whole, higher: [whole], lower: readings, higherMin, lowerMax }, group, survey)
}

function keyOfQuestion(id: string, survey: Survey): string {
  const question = survey.index.question(id)
  return question ? survey.index.keyOf(question) : id
}

type SumMismatch = Readonly<{
  whole: Reading
  higher: readonly Reading[]
  lower: readonly Reading[]
  higherMin: number
  lowerMax: number
}>

function graded(mismatch: SumMismatch, group: KeyGroup, survey: Survey): readonly Found[] {
  const { whole, higher, lower, higherMin, lowerMax } = mismatch
  const ratio = Math.round(((higherMin + 1) / (lowerMax + 1)) * 1000) / 1000
  const isInfo = mayHaveEvolved(survey)({ higher, lower, lowerMax, ratio })
  const readings = [...higher, ...lower].sort(byRank)
  if (readings.every(({ holder }) => holder === whole.holder)) {
    const speaksAsTriple =
      readings.every((reading) => reading === whole || isOfTriple(reading)) &&
      tripleHolders(group, survey)(whole.holder)
    return speaksAsTriple || !isCumulative(whole)
      ? []
      : [selfMismatch(readings, isInfo ? 'info' : 'moderate')]
  }
  const severity = isInfo ? 'info' : severityOf(ratio, survey.index.bundle.policy.severity)
  return [{ kind: 'sum', severity, readings, ratio, focus: whole }]
}
