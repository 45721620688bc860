import type { Actor } from '../../domain/actor/actor.ts'
import { orLeftOut } from '../json.ts'
import { inOrder } from '../ordering.ts'

/** An actor, keys in the format's order. */
export function actorJson(actor: Actor): object {
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    speaksFor: actor.speaksFor,
    aliases: orLeftOut(inOrder(actor.aliases)),
    country: actor.country,
    reliability: actor.reliability,
  }
}
