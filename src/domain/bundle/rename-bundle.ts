import type { Citation, Claim } from '../claim/claim.ts'
import type { Event } from '../event/event.ts'
import type { Question } from '../question/question.ts'
import type { Bundle } from './bundle.ts'

export const renamedKinds = [
  'actor',
  'event',
  'side',
  'victim',
  'document',
  'question',
  'claim',
] as const

export type RenamedKind = (typeof renamedKinds)[number]

/** The new id of each thing; the id itself where it has none. */
export type NewId = (kind: RenamedKind, id: string) => string

/**
 * Gives every thing of a bundle another id, wherever it is named. Options and terms keep theirs: they are words of a
 * question and of a newsroom. The order of arrays stays. O(n).
 */
export function renameBundle(bundle: Bundle, newId: NewId): Bundle {
  const actor = (id: string) => newId('actor', id)
  return {
    actors: bundle.actors.map((one) => ({
      ...one,
      id: actor(one.id),
      speaksFor: one.speaksFor && actor(one.speaksFor),
    })),
    events: bundle.events.map((event) => renamedEvent(event, newId)),
    documents: bundle.documents.map((document) => ({
      ...document,
      id: newId('document', document.id),
      publisher: actor(document.publisher),
      derivedFrom: document.derivedFrom.map((id) => newId('document', id)),
    })),
    questions: bundle.questions.map((question) => renamedQuestion(question, newId)),
    claims: bundle.claims.map((claim) => renamedClaim(claim, newId)),
    vocabulary: bundle.vocabulary,
    policy: bundle.policy,
  }
}

function renamedEvent(event: Event, newId: NewId): Event {
  return {
    ...event,
    id: newId('event', event.id),
    within: event.within && newId('event', event.within),
    sides: event.sides.map((side) => ({
      ...side,
      id: newId('side', side.id),
      members: side.members.map((id) => newId('actor', id)),
    })),
    victims: event.victims.map((victim) => ({ ...victim, id: newId('victim', victim.id) })),
  }
}

function renamedQuestion(question: Question, newId: NewId): Question {
  const common = { id: newId('question', question.id), event: newId('event', question.event) }
  if (question.type !== 'quantity') return { ...question, ...common }
  return {
    ...question,
    ...common,
    victimSide: question.victimSide && newId('side', question.victimSide),
    causedBy: question.causedBy && newId('side', question.causedBy),
    parts: question.parts.map((id) => newId('question', id)),
  }
}

function renamedClaim(claim: Claim, newId: NewId): Claim {
  return {
    ...claim,
    id: newId('claim', claim.id),
    question: newId('question', claim.question),
    claimant: claim.claimant && newId('actor', claim.claimant),
    updates: claim.updates && newId('claim', claim.updates),
    citations: claim.citations.map(
      (citation): Citation => ({
        ...citation,
        document: newId('document', citation.document),
        via: citation.via.map((id) => newId('actor', id)),
      }),
    ),
  }
}
