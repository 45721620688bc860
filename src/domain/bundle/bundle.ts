import type { Actor } from '../actor/actor.ts'
import type { Claim } from '../claim/claim.ts'
import type { Document } from '../document/document.ts'
import type { Event } from '../event/event.ts'
import type { Question } from '../question/question.ts'

/** A measure or population that a newsroom adds. `within` names the one that contains it. */
export type Term = Readonly<{
  id: string
  name: string
  within: string | undefined
  disjointFrom: readonly string[]
}>

export type Vocabulary = Readonly<{ measures: readonly Term[]; populations: readonly Term[] }>

/** The thresholds a newsroom may set. `severity` holds the ratios where moderate, major and extreme begin. */
export type Policy = Readonly<{
  aboutTolerance: number
  windowHours: number
  nearCopy: number
  severity: readonly [number, number, number]
}>

export const defaultPolicy: Policy = {
  aboutTolerance: 0.1,
  windowHours: 24,
  nearCopy: 0.8,
  severity: [1.1, 1.5, 3],
}

/**
 * Everything one analysis looks at. Every id it names is defined in it, save `updates`, which may name a claim
 * that an as-of cut has left out. Ids are scoped to one bundle.
 */
export type Bundle = Readonly<{
  actors: readonly Actor[]
  events: readonly Event[]
  documents: readonly Document[]
  questions: readonly Question[]
  claims: readonly Claim[]
  vocabulary: Vocabulary
  policy: Policy
}>
