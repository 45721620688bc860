import { z } from 'zod'
import { type Actor, actorKinds, reliabilities } from '../../../domain/actor/actor.ts'
import { id, name } from './strings.ts'

/** One of the bundle's actors. */
export const actorShape = z.strictObject({
  id,
  name,
  kind: z.enum(actorKinds),
  aliases: z.array(name).nullish(),
  speaksFor: id.nullish(),
  country: name.nullish(),
  reliability: z.enum(reliabilities).nullish(),
})

/** An actor, as the domain keeps it. */
export function actorFrom(shape: z.infer<typeof actorShape>): Actor {
  return {
    id: shape.id,
    name: shape.name,
    kind: shape.kind,
    aliases: shape.aliases ?? [],
    speaksFor: shape.speaksFor ?? undefined,
    country: shape.country ?? undefined,
    reliability: shape.reliability ?? undefined,
  }
}
