import type { Actor } from '../../domain/actor/actor.ts'
import { folded } from '../folding/folded.ts'
import type { RowsOf, Stamp } from './stamp.ts'

/** The rows that one revision of each actor is stored in. */
export function actorRows(
  actors: readonly Actor[],
  { revision, at }: Stamp,
): RowsOf<'actor' | 'actor_alias'> {
  return {
    actor: actors.map((actor) => ({
      id: actor.id,
      revision,
      entered_at: at,
      replaced_at: null,
      name: actor.name,
      folded: [actor.name, ...actor.aliases].map(folded).join('\n'),
      kind: actor.kind,
      speaks_for_id: actor.speaksFor ?? null,
      country: actor.country ?? null,
      reliability: actor.reliability ?? null,
    })),
    actor_alias: actors.flatMap((actor) =>
      actor.aliases.map((alias, position) => ({ actor_id: actor.id, revision, position, alias })),
    ),
  }
}
