import type { Bundle } from '../../domain/bundle/bundle.ts'
import type { NewId, RenamedKind } from '../../domain/bundle/rename-bundle.ts'

/** New ids for old, and back. */
export type Dealt = Readonly<{ idOf: NewId; givenIdOf(id: string): string | undefined }>

/**
 * Deals new ids to everything in a bundle, in the order of the given ids within each kind.
 *
 * @param newId gives another id at each call; they need not rise.
 * @param same given id → id of the actors that are there already. They get no new one.
 *
 * O(n log n).
 */
export function dealIds(
  bundle: Bundle,
  { newId, same }: Readonly<{ newId: () => string; same: ReadonlyMap<string, string> }>,
): Dealt {
  const given = new Map<string, string>()
  const deal = (ids: readonly string[], known: ReadonlyMap<string, string> = new Map()) => {
    const fresh = [...new Set(ids)].filter((id) => !known.has(id)).sort()
    const dealt = fresh.map(() => newId()).sort()
    const pairs = fresh.map((id, position) => [id, dealt[position] ?? newId()] as const)
    for (const [old, id] of pairs) given.set(id, old)
    return new Map([...known, ...pairs])
  }
  const newIds: Readonly<Record<RenamedKind, ReadonlyMap<string, string>>> = {
    actor: deal(idsOf(bundle.actors), same),
    event: deal(idsOf(bundle.events)),
    side: deal(bundle.events.flatMap(({ sides }) => idsOf(sides))),
    victim: deal(bundle.events.flatMap(({ victims }) => idsOf(victims))),
    document: deal(idsOf(bundle.documents)),
    question: deal(idsOf(bundle.questions)),
    claim: deal(idsOf(bundle.claims)),
  }
  return {
    idOf: (kind, id) => {
      const dealt = newIds[kind].get(id)
      if (dealt === undefined) throw new Error(`the bundle names a ${kind} it does not hold`)
      return dealt
    },
    givenIdOf: (id) => given.get(id),
  }
}

function idsOf(things: readonly Readonly<{ id: string }>[]): readonly string[] {
  return things.map(({ id }) => id)
}
