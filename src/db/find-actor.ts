import type { Actor, ActorKind } from '../domain/actor/actor.ts'
import type { Reading } from './store.ts'

export type ActorName = Readonly<{ id: string; name: string; kind: ActorKind }>

/** An actor with its place among the others. */
export type ActorFound = Readonly<{
  actor: Actor
  /** Whom it speaks for, from near to far. */
  speaksFor: readonly ActorName[]
  /** Everyone who speaks for it, directly or through another; `through` is the actor each speaks for. By name. */
  spokenForBy: readonly (ActorName & Readonly<{ through: string }>)[]
  /** The sides it is a member of by itself (not through whom it speaks for). By event title. */
  sides: readonly Readonly<{
    event: Readonly<{ id: string; title: string }>
    side: Readonly<{ id: string; name: string }>
  }>[]
  /** The 100 last published. */
  documents: readonly Readonly<{ id: string; title: string; publishedAt: string | undefined }>[]
  documentsInAll: number
  claimsInAll: number
  sample: boolean
}>

/** Finds a current actor. @returns `undefined` where there is none. A fixed number of queries. */
export async function findActor(reading: Reading, id: string): Promise<ActorFound | undefined> {
  throw new Error(`to follow: ${typeof reading} ${id}`)
}
