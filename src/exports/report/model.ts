import type { LogHead } from '../../db/log/log-head.ts'
import type { GivenResolution, Reviews } from '../../db/review/reviews.ts'
import type {
  Analysis,
  ClaimFinding,
  Conflict,
  QuestionFinding,
} from '../../domain/analysis/analysis.ts'
import type { Matrix } from '../../domain/analysis/matrix.ts'
import type { VainSearch } from '../../domain/analysis/silence.ts'
import type { KeyGroup, Survey } from '../../domain/analysis/survey.ts'
import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import { supportOn } from '../../domain/corroboration/named-support.ts'
import type { Apart } from '../../domain/disagreement/apart.ts'
import type { Event } from '../../domain/event/event.ts'
import { questionWords } from '../../domain/wording/words-for.ts'
import { byId } from '../ordering.ts'
import { claimSetHash } from './claim-set.ts'
import {
  type CombinedSpan,
  type ConventionReading,
  combinedSpans,
  conventionReadings,
} from './combined.ts'
import { claimantsOf, explainedAmong, leadOf } from './lead.ts'
import { type ReportClaim, reportClaim } from './report-claim.ts'
import type { FindingParts, ReportWords } from './report-words.ts'
import { type SilentNames, silentNames } from './silence.ts'
import { type ReportSource, sourcesOf } from './sources.ts'

/** Both clocks of a report; absent = latest. */
export type ReportClocks = Readonly<{ asOf: string | undefined; recordedBy: string | undefined }>

/** What a report is made from: a family as analysed at its clocks, and the log head that goes with them. */
export type ReportBasis = Readonly<{
  index: BundleIndex
  analysis: Analysis
  /** Of the same bundle and analysis; each is made once, when it is asked for. */
  survey: () => Survey
  matrix: () => Matrix
  apart: () => readonly Apart[]
  searches: readonly VainSearch[]
  /** What people have found, at the same clocks. */
  reviews: Reviews
  logHead: LogHead | undefined
}>

/** One key of a report: what is claimed on it and what that comes to. */
export type ReportKey = Readonly<{
  found: QuestionFinding
  group: KeyGroup
  words: string
  findings: readonly ClaimFinding[]
  /** Each of the findings with its names, made as it is asked for. */
  claims: () => Iterable<ReportClaim>
  conflicts: readonly Conflict[]
  spans: readonly CombinedSpan[]
  readings: readonly ConventionReading[]
  silence: SilentNames
  /** What people found is to be printed, by question. */
  resolutions: readonly GivenResolution[]
}>

/** A corroboration report as a value, the same for every format. It holds no clock of its own. */
export type ReportModel = Readonly<{
  event: Event
  clocks: ReportClocks
  logHead: LogHead | undefined
  claimSet: Readonly<{ sha256: string; claims: number }>
  finding: string
  matrix: Matrix
  /** The disputed keys first, those with the most claims first among them; then by question id. */
  keys: readonly ReportKey[]
  apart: readonly Apart[]
  sources: readonly ReportSource[]
  reviews: Reviews
  words: ReportWords
}>

/** Beyond this many claims on a key, origins are counted but not named: naming them all is quadratic. */
const namedClaims = 300

/**
 * Draws up the report of one event with all that it contains.
 *
 * @param basis its family, cut and analysed at the clocks.
 * @param ask the event, the clocks to print, and the words of the report's language.
 * @returns `undefined` where the family has no such event. The same value for the same input: no clock is read.
 *
 * O(n log n) for n claims.
 */
export function reportModel(
  basis: ReportBasis,
  ask: Readonly<{ eventId: string; clocks: ReportClocks; words: ReportWords }>,
): ReportModel | undefined {
  const { index } = basis
  const event = index.event(ask.eventId)
  if (event === undefined) return undefined
  const isInside = (eventId: string) => index.eventLine(eventId).includes(event.id)
  const matrix = matrixWithin(basis.matrix(), isInside)
  const keys = keysWithin(basis, isInside)
  const claims = keys.flatMap((key) => key.findings).map(({ claim }) => claim)
  const inside = new Set(matrix.rows.map(({ question }) => question.id))
  const apart = basis.apart().filter(({ questions }) => questions.every((id) => inside.has(id)))
  return {
    event,
    clocks: ask.clocks,
    logHead: basis.logHead,
    claimSet: { sha256: claimSetHash(claims), claims: claims.length },
    finding: ask.words.finding({
      ...findingParts(keys, inside.size, apart.length),
      asOf: ask.clocks.asOf,
      explained: explainedAmong(
        keys.flatMap(({ conflicts }) => conflicts),
        basis.reviews.settled,
      ),
    }),
    matrix,
    keys,
    apart,
    sources: sourcesOf(claims, index),
    reviews: basis.reviews,
    words: ask.words,
  }
}

function findingParts(
  keys: readonly ReportKey[],
  questions: number,
  apart: number,
): Omit<FindingParts, 'asOf' | 'explained'> {
  const findings = keys.flatMap((key) => key.findings)
  const contested = keys.filter(({ found }) => found.contested)
  return {
    questions,
    ...claimantsOf(findings),
    contested: contested.map(({ words }) => words),
    lead: leadOf(contested[0]?.found, contested[0]?.findings.length ?? 0),
    apart,
  }
}

function matrixWithin(matrix: Matrix, isInside: (eventId: string) => boolean): Matrix {
  const rows = matrix.rows.filter(({ question }) => isInside(question.event))
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]))
  const kept = [...matrix.columns.entries()].filter(
    ([place, { side }]) => side !== undefined || used.has(place),
  )
  const moved = new Map(kept.map(([place], at) => [place, at]))
  return {
    columns: kept.map(([, column]) => column),
    rows: rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells].map(([place, cell]) => [moved.get(place) ?? -1, cell])),
    })),
  }
}

function keysWithin(
  basis: ReportBasis,
  isInside: (eventId: string) => boolean,
): readonly ReportKey[] {
  const { index, analysis, searches } = basis
  const { resolutions } = basis.reviews
  const survey = basis.survey()
  const claimsByKey = Map.groupBy(analysis.claims, ({ question }) => index.keyOf(question))
  const conflictsByKey = conflictsOnKeys(basis)
  const founds = analysis.questions.filter(({ question }) => isInside(question.event))
  const firsts = [...Map.groupBy(founds, ({ question }) => index.keyOf(question))]
  return firsts
    .flatMap(([key, all]) => {
      const [found] = all
      const group = survey.group(key)
      if (found === undefined || group === undefined) return []
      const own = claimsByKey.get(key) ?? []
      const support = own.length > namedClaims ? () => undefined : supportOn(group, index)
      return [
        {
          found,
          group,
          words: questionWords(found.question, index),
          findings: own,
          claims: () =>
            own.values().map((finding) => reportClaim(finding, index, support(finding.claim.id))),
          conflicts: conflictsByKey.get(key) ?? [],
          ...figuresOn(found, group, own, index),
          silence: silentNames(group, { voices: own, searches }, index),
          resolutions: all.flatMap(({ question }) => resolutions.get(question.id) ?? []),
        },
      ]
    })
    .sort(disputedFirst)
}

function disputedFirst(one: ReportKey, other: ReportKey): number {
  const rank = ({ found, findings }: ReportKey) => (found.contested ? -1 - findings.length : 0)
  return rank(one) - rank(other) || byId(one.found.question, other.found.question)
}

function figuresOn(
  found: QuestionFinding,
  group: KeyGroup,
  own: Analysis['claims'],
  index: BundleIndex,
): Pick<ReportKey, 'spans' | 'readings'> {
  if (found.figures?.envelope === undefined) return { spans: [], readings: [] }
  const findings = new Map(own.map((finding) => [finding.claim.id, finding]))
  return {
    spans: combinedSpans(found.figures, group, findings, index),
    readings: conventionReadings(group),
  }
}

/** Each conflict under every key that one of its claims is on. */
function conflictsOnKeys({ index, analysis }: ReportBasis): ReadonlyMap<string, Conflict[]> {
  const keyOfClaim = new Map(
    analysis.claims.map(({ claim, question }) => [claim.id, index.keyOf(question)]),
  )
  const byKey = new Map<string, Conflict[]>()
  for (const conflict of analysis.conflicts) {
    for (const key of new Set(conflict.claims.map((id) => keyOfClaim.get(id) ?? ''))) {
      const known = byKey.get(key)
      if (known) known.push(conflict)
      else byKey.set(key, [conflict])
    }
  }
  return byKey
}
