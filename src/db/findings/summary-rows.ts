import {
  type Analysis,
  type ClaimFinding,
  type Conflict,
  type Severity,
  severities,
} from '../../domain/analysis/analysis.ts'
import { conflictName, type Settled } from '../../domain/disagreement/settled.ts'
import type { Event } from '../../domain/event/event.ts'
import type { RowsOf } from '../entering/stamp.ts'
import { instantText } from '../rows/instant.ts'
import type { Flag } from '../rows/tables.ts'

/** The rows of one family in the three tables that the lists read. */
export type Summaries = RowsOf<'event_summary' | 'question_summary' | 'claim_summary'>

/** What an analysis found of one question, for the lists. */
type QuestionTally = Readonly<{ claims: number; conflicts: number; worst: Severity | undefined }>

/**
 * The rows in which the lists across events find what the analysis of one family says.
 *
 * @param events the family's; an event's row counts what it contains as well.
 * @param root the outermost one's id.
 * @param settled the conflicts that are explained: no count takes them for open.
 *
 * O(claims + conflicts × depth).
 */
export function summaryRows(
  whole: Analysis,
  {
    events,
    root,
    settled,
  }: Readonly<{ events: readonly Event[]; root: string; settled?: Settled | undefined }>,
): Summaries {
  const analysis = withoutSettled(whole, settled)
  const tallies = talliesOf(analysis)
  return {
    event_summary: eventRows(analysis, { events, root, tallies }),
    question_summary: analysis.questions.map(({ question, contested }) => {
      const tally = tallies.get(question.id)
      return {
        question_id: question.id,
        event_id: question.event,
        root_id: root,
        claims: tally?.claims ?? 0,
        contested: flag(contested),
        conflicts: tally?.conflicts ?? 0,
        worst_severity: tally?.worst ?? null,
        severity_rank: rankOf(tally?.worst),
      }
    }),
    claim_summary: analysis.claims.map((finding) => claimRow(finding, root)),
  }
}

function withoutSettled(analysis: Analysis, settled: Settled | undefined): Analysis {
  if (settled === undefined || settled.size === 0) return analysis
  const isOpen = ({ kind, claims }: Conflict) => !settled.has(conflictName(kind, claims))
  return { ...analysis, conflicts: analysis.conflicts.filter(isOpen) }
}

function claimRow(finding: ClaimFinding, root: string) {
  const { claim, question, time } = finding
  return {
    claim_id: claim.id,
    question_id: question.id,
    event_id: question.event,
    root_id: root,
    claimant_id: claim.claimant ?? null,
    measure: question.type === 'quantity' ? question.measure : null,
    stance: claim.stance,
    at: time === undefined ? '' : instantText(time),
    state: finding.state,
    corroboration: finding.corroboration ?? null,
    interest: finding.interest ?? null,
    contested: flag(finding.contested),
    is_position: flag(finding.isPosition),
    origins: finding.origins,
    publishers: finding.publishers,
  }
}

function talliesOf(analysis: Analysis): ReadonlyMap<string, QuestionTally> {
  const tallies = new Map<string, QuestionTally>(
    analysis.questions.map(({ question, more }) => [
      question.id,
      { claims: 0, conflicts: more, worst: undefined },
    ]),
  )
  const change = (id: string, step: (tally: QuestionTally) => QuestionTally) => {
    const tally = tallies.get(id)
    if (tally) tallies.set(id, step(tally))
  }
  for (const { question } of analysis.claims) {
    change(question.id, (tally) => ({ ...tally, claims: tally.claims + 1 }))
  }
  const questionOf = questionsByClaim(analysis)
  for (const conflict of analysis.conflicts) {
    for (const id of questionsIn(conflict, questionOf)) {
      change(id, (tally) => ({
        ...tally,
        conflicts: tally.conflicts + (isOpen(conflict) ? 1 : 0),
        worst: worse(tally.worst, conflict.severity),
      }))
    }
  }
  return tallies
}

function eventRows(
  analysis: Analysis,
  {
    events,
    root,
    tallies,
  }: Readonly<{
    events: readonly Event[]
    root: string
    tallies: ReadonlyMap<string, QuestionTally>
  }>,
): Summaries['event_summary'] {
  const rows = new Map(events.map(({ id }) => [id, blankRow(id, root)]))
  const lineOf = eventLines(events)
  for (const { question, contested, more } of analysis.questions) {
    for (const id of lineOf(question.event)) {
      const row = rows.get(id)
      if (row === undefined) continue
      row.claims += tallies.get(question.id)?.claims ?? 0
      row.contested_questions += flag(contested)
      row.open_conflicts += more
    }
  }
  const eventOf = new Map(analysis.questions.map(({ question }) => [question.id, question.event]))
  const questionOf = questionsByClaim(analysis)
  for (const conflict of analysis.conflicts.filter(isOpen)) {
    const touched = [...questionsIn(conflict, questionOf)].flatMap((id) =>
      lineOf(eventOf.get(id) ?? root),
    )
    for (const id of new Set(touched)) {
      const row = rows.get(id)
      if (row) row.open_conflicts += 1
    }
  }
  return [...rows.values()]
}

function blankRow(event_id: string, root_id: string) {
  return { event_id, root_id, claims: 0, open_conflicts: 0, contested_questions: 0 }
}

function questionsByClaim(analysis: Analysis): ReadonlyMap<string, string> {
  return new Map(analysis.claims.map(({ claim, question }) => [claim.id, question.id]))
}

function questionsIn(
  conflict: Conflict,
  questionOf: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  return new Set(conflict.claims.flatMap((claim) => questionOf.get(claim) ?? []))
}

/** An event, then those that contain it. */
function eventLines(events: readonly Event[]): (eventId: string) => readonly string[] {
  const within = new Map(events.map((event) => [event.id, event.within]))
  return (eventId) => {
    const line = [eventId]
    for (let at = within.get(eventId); at !== undefined && !line.includes(at); at = within.get(at))
      line.push(at)
    return line
  }
}

function isOpen({ severity }: Conflict): boolean {
  return severity !== 'info'
}

function worse(one: Severity | undefined, other: Severity): Severity {
  return one !== undefined && rankOf(one) >= rankOf(other) ? one : other
}

function rankOf(severity: Severity | undefined): number {
  return severity === undefined ? 0 : severities.indexOf(severity) + 1
}

function flag(truth: boolean): Flag {
  return truth ? 1 : 0
}
