import { loadActors } from '../../db/family/load-actors.ts'
import { listNamesakes } from '../../db/lists/list-namesakes.ts'
import type { Reading } from '../../db/store.ts'
import type { Actor } from '../../domain/actor/actor.ts'

/** An actor of a bundle, by its id there, and one in the database that bears one of its names. */
export type ActorMatch = Readonly<{ given: string; name: string; id: string; knownAs: string }>

export type Matches = Readonly<{
  /** Given id → id of the one it is. */
  same: ReadonlyMap<string, string>
  possible: readonly ActorMatch[]
}>

/**
 * Compares the actors of a bundle with those in the database; samples are matched with nobody.
 *
 * An exact match has the same name and kind and speaks for the same body, exactly matched itself, or both for
 * nobody; where two would do, neither does.
 */
export async function findMatches(
  reading: Reading,
  actors: readonly Actor[],
  { sample, matchActors }: Readonly<{ sample: boolean; matchActors: 'none' | 'exact' }>,
): Promise<Matches> {
  if (sample) return { same: new Map(), possible: [] }
  const names = actors.flatMap(({ name, aliases }) => [name, ...aliases])
  const namesakes = await listNamesakes(reading, names)
  const known = await loadActors(reading, [...new Set(namesakes.map(({ id }) => id))], undefined)
  const same = matchActors === 'exact' ? exactMatches(actors, known) : new Map<string, string>()
  const possible = actors
    .filter(({ id }) => !same.has(id))
    .flatMap(({ id: given, name, aliases }) =>
      namesakes
        .filter((other) => [name, ...aliases].some((one) => other.bears(one)))
        .map(({ id, name: knownAs }) => ({ given, name, id, knownAs })),
    )
  return { same, possible }
}

function exactMatches(
  actors: readonly Actor[],
  known: readonly Actor[],
): ReadonlyMap<string, string> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const settled = new Map<string, string | undefined>()
  const matchOf = (id: string): string | undefined => {
    if (settled.has(id)) return settled.get(id)
    settled.set(id, undefined)
    const actor = byId.get(id)
    const body = actor?.speaksFor && matchOf(actor.speaksFor)
    const fits = known.filter(
      (other) =>
        other.name === actor?.name &&
        other.kind === actor.kind &&
        (actor.speaksFor === undefined ? other.speaksFor === undefined : body !== undefined) &&
        other.speaksFor === body,
    )
    const match = fits.length === 1 ? fits[0]?.id : undefined
    settled.set(id, match)
    return match
  }
  return new Map(
    actors.flatMap(({ id }) => {
      const match = matchOf(id)
      return match === undefined ? [] : [[id, match] as const]
    }),
  )
}
