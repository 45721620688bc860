import type { Actor } from '../../domain/actor/actor.ts'
import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import type { Document } from '../../domain/document/document.ts'
import type { Event } from '../../domain/event/event.ts'
import type { Question } from '../../domain/question/question.ts'
import type { Listing } from './listing.ts'
import type { PhraseReader } from './read-value.ts'

/** What claims are read by: what they name, the trees and vocabulary as the domain sees them, the phrases read. */
export type ClaimGround = Readonly<{
  actors: Listing<Actor>
  events: Listing<Event>
  documents: Listing<Document>
  questions: Listing<Question>
  index: BundleIndex
  phrases: PhraseReader
}>
