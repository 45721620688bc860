import type { ClaimFinding, Conflict } from '../../domain/analysis/analysis.ts'
import type { Question } from '../../domain/question/question.ts'
import type { Outlook } from './outlook.ts'

/** What belongs to one event: its own questions and claims and those of the events within it. */
export type Scope = Readonly<{
  eventId: string
  holds: (question: Question) => boolean
  questions: readonly Question[]
  claims: readonly ClaimFinding[]
  /** Conflicts that one of its claims is in. */
  conflicts: readonly Conflict[]
}>

/** Draws the scope of an event in its family. O(n). */
export function scopeOf({ index, analysis }: Outlook, eventId: string): Scope {
  const holds = (question: Question) => index.eventLine(question.event).includes(eventId)
  const claims = analysis.claims.filter(({ question }) => holds(question))
  const own = new Set(claims.map(({ claim }) => claim.id))
  return {
    eventId,
    holds,
    questions: analysis.questions.map(({ question }) => question).filter(holds),
    claims,
    conflicts: analysis.conflicts.filter((conflict) => conflict.claims.some((id) => own.has(id))),
  }
}
