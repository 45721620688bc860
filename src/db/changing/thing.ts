import type { Actor } from '../../domain/actor/actor.ts'
import type { Claim } from '../../domain/claim/claim.ts'
import type { Document } from '../../domain/document/document.ts'
import type { Event } from '../../domain/event/event.ts'
import type { Question } from '../../domain/question/question.ts'
import type { Search } from '../find-family.ts'
import type { ThingKind } from '../rows/tables.ts'

/** What a thing of each kind says. */
export type ContentOf = Readonly<{
  actor: Actor
  event: Event
  document: Document
  question: Question
  claim: Claim
  search: Search
}>

/** One thing that a person may enter, change or take back. */
export type Thing = {
  [Kind in ThingKind]: Readonly<{ kind: Kind; content: ContentOf[Kind] }>
}[ThingKind]
