import type { Actor } from '../../../domain/actor/actor.ts'
import { checkKnown, type Listing } from '../listing.ts'
import { spotAt } from '../spot.ts'
import { type Branch, checkAcyclic } from './tree.ts'

/** Checks that every actor speaks for one that exists, and none for itself. O(n). */
export function checkActors({ rows, byId, spot }: Listing<Actor>): void {
  const branches = rows.flatMap((actor, place): readonly Branch[] => {
    if (actor === undefined) return []
    const at = spotAt(spotAt(spot, place), 'speaksFor')
    checkKnown(actor.speaksFor, ['actor', byId], at)
    return [{ id: actor.id, parent: actor.speaksFor, spot: at }]
  })
  checkAcyclic(branches, 'speaks for')
}
