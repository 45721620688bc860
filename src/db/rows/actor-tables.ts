import type { ActorKind, Reliability } from '../../domain/actor/actor.ts'
import type { Revision } from './tables.ts'

/** `folded` is what a search by text looks in: names in one letter case, `folded()`. */
export type ActorTable = Revision & {
  name: string
  folded: string
  kind: ActorKind
  speaks_for_id: string | null
  country: string | null
  reliability: Reliability | null
}

export type ActorTables = {
  actor: ActorTable
  actor_alias: { actor_id: string; revision: number; position: number; alias: string }
}
