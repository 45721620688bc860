import type { Reviews } from '../../db/review/reviews.ts'
import type { Conflict } from '../../domain/analysis/analysis.ts'
import type { Cell } from '../../domain/analysis/matrix.ts'
import type { Interval } from '../../domain/quantity/interval.ts'
import { claimJson } from '../bundle/claim-json.ts'
import { jsonParts, orNull } from '../json.ts'
import type { ReportKey, ReportModel } from './model.ts'
import { type Named, originNames, type ReportClaim } from './report-claim.ts'
import { conflictState, resolutionJson, settlementJson, verdictJson } from './reviewed.ts'
import type { ReportSource } from './sources.ts'

/**
 * Writes a report as JSON, format `sayswho-report` version 1: keys in a fixed order, what is absent null.
 *
 * @returns the text in chunks, a key of the report each, so that it can be sent while it is written. The same bytes
 * for the same model.
 */
export function reportJson(model: ReportModel): Iterable<string> {
  const { event, clocks, logHead, claimSet, finding, apart, sources, words } = model
  return jsonParts({
    format: 'sayswho-report',
    version: 1,
    event: {
      id: event.id,
      title: event.title,
      place: orNull(event.place),
      startedOn: orNull(event.startedOn),
      endedOn: orNull(event.endedOn),
      dateAsWorded: orNull(event.dateAsWorded),
    },
    asOf: orNull(clocks.asOf),
    recordedBy: orNull(clocks.recordedBy),
    logHead: orNull(logHead && { seq: logHead.seq, at: logHead.at, hash: logHead.hash }),
    claimSet: { sha256: claimSet.sha256, claims: claimSet.claims },
    finding,
    matrix: matrixJson(model),
    questions: model.keys.values().map((key) => keyJson(key, model)),
    apart: apart.map(({ questions, claims, parts, sentence }) => ({
      questions,
      claims,
      parts,
      sentence,
    })),
    sources: sources.map(sourceJson),
    method: words.method,
  })
}

/** Most of a large matrix is empty: a column that a row does not name has nothing recorded there. */
function matrixJson({ matrix, words }: ReportModel): object {
  return {
    columns: matrix.columns.map(({ id, kind, name, side }) => ({
      id,
      kind,
      name: kind === 'nobody' ? words.nobodyNamed : name,
      side: orNull(side),
    })),
    rows: matrix.rows.map((row) => ({
      question: row.question.id,
      counts: row.words,
      contested: row.contested,
      cells: [...row.cells]
        .sort(byColumn)
        .map(([at, { kind, words: says, contested, claims }]) => ({
          column: orNull(matrix.columns[at]?.id),
          kind,
          words: says,
          contested,
          claims,
        })),
    })),
  }
}

function byColumn([one]: readonly [number, Cell], [other]: readonly [number, Cell]): number {
  return one - other
}

function sourceJson(source: ReportSource): object {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    url: orNull(source.url),
    publishedAt: orNull(source.publishedAt),
    retrievedAt: orNull(source.retrievedAt),
    sha256: orNull(source.sha256),
  }
}

function keyJson(key: ReportKey, model: ReportModel): object {
  const { found, claims, conflicts, silence } = key
  return {
    id: found.question.id,
    event: found.question.event,
    text: found.question.text,
    type: found.question.type,
    counts: key.words,
    contested: found.contested,
    wording: found.wording,
    resolutions: key.resolutions.map(resolutionJson),
    claims: Array.from(claims(), (line) => reportClaimJson(line, model.reviews)),
    conflicts: conflicts.map((conflict) => conflictJson(conflict, model.reviews)),
    moreConflicts: found.more,
    figures: figuresJson(key, model),
    silence: {
      declined: silence.declined,
      searched: silence.searched,
      nothing: silence.nothing,
      more: silence.more,
    },
  }
}

function figuresJson({ found, spans, readings }: ReportKey, { words }: ReportModel): object | null {
  const { figures } = found
  if (figures?.envelope === undefined) return null
  const { acled, gtd, ucdp } = figures.conventions
  return {
    spans: spans.map(({ name, interval, lowerBy, upperBy }) => ({
      name,
      rule: words.rules[name],
      interval: intervalJson(interval),
      lowerBoundByOneOrigin: orNull(lowerBy),
      upperBoundByOneOrigin: orNull(upperBy),
    })),
    supportAtLeast: { rule: words.rules.supportAtLeast, steps: figures.supportAtLeast },
    floor: { rule: words.rules.floor, victims: figures.floor },
    acled: { rule: words.rules.acled, value: orNull(acled) },
    gtd: { rule: words.rules.gtd, value: orNull(gtd) },
    ucdp: {
      rule: words.rules.ucdp,
      low: orNull(ucdp.low),
      best: orNull(ucdp.best),
      high: orNull(ucdp.high),
    },
    conventions: readings.map(({ id, name, rule, interval, words: vague }) => ({
      id,
      name,
      rule,
      interval: intervalJson(interval),
      words: vague.map(({ phrase, reads }) => ({ phrase, reads: intervalJson(reads) })),
    })),
  }
}

function intervalJson(interval: Interval | undefined): object | null {
  return interval === undefined ? null : { min: interval.min, max: orNull(interval.max) }
}

function conflictJson(conflict: Conflict, reviews: Reviews): object {
  const { kind, severity, claims, ratio, explanation, wouldSettle } = conflict
  return {
    kind,
    severity,
    claims,
    ratio: orNull(ratio),
    explanation,
    wouldSettle,
    state: conflictState(reviews, conflict),
    settlement: settlementJson(reviews, conflict),
  }
}

function reportClaimJson(line: ReportClaim, { verdicts }: Reviews): object {
  const { finding } = line
  return {
    ...claimJson(finding.claim),
    claimantName: orNull(line.claimant?.name),
    body: orNull(line.body && namedJson(line.body)),
    side: orNull(line.side && namedJson(line.side)),
    valueInWords: orNull(line.value),
    state: finding.state,
    supersededBy: orNull(finding.supersededBy),
    contested: finding.contested,
    interest: orNull(finding.interest),
    corroboration: orNull(finding.corroboration),
    origins: finding.origins,
    originNames: originNames(line),
    sides: finding.sides,
    publishers: finding.publishers,
    publisherNames: line.publisherNames,
    verdict: verdictJson(verdicts.get(finding.claim.id)),
  }
}

function namedJson({ id, name }: Named): object {
  return { id, name }
}
