import type { ActorFound } from '../../db/find-actor.ts'

/** One actor in the tree of who speaks for whom. `isSelf` marks the one that the page is about. */
export type Speaker = Readonly<{
  id: string
  name: string
  kind: ActorFound['actor']['kind']
  isSelf: boolean
  speakers: readonly Speaker[]
}>

/**
 * Builds the tree from the body at its top, through the actor, down to everyone who speaks for it.
 *
 * @returns the topmost body; those who speak for the same one keep the order of `spokenForBy`.
 *
 * O(n) for n actors. A ring, which the database does not let in, would be cut where it closes.
 */
export function speakingTree(
  found: Pick<ActorFound, 'actor' | 'speaksFor' | 'spokenForBy'>,
): Speaker {
  const { id, name, kind } = found.actor
  const self: Speaker = {
    id,
    name,
    kind,
    isSelf: true,
    speakers: speakersOf(found, id, new Set([id])),
  }
  return found.speaksFor.reduce(
    (below: Speaker, body): Speaker => ({
      id: body.id,
      name: body.name,
      kind: body.kind,
      isSelf: false,
      speakers: [below],
    }),
    self,
  )
}

function speakersOf(
  found: Pick<ActorFound, 'spokenForBy'>,
  body: string,
  met: ReadonlySet<string>,
): readonly Speaker[] {
  return found.spokenForBy
    .filter(({ through, id }) => through === body && !met.has(id))
    .map(({ id, name, kind }) => ({
      id,
      name,
      kind,
      isSelf: false,
      speakers: speakersOf(found, id, new Set([...met, id])),
    }))
}

/** How many actors a tree has, its top included. O(n). */
export function sizeOf({ speakers }: Speaker): number {
  return speakers.reduce((size, speaker) => size + sizeOf(speaker), 1)
}
