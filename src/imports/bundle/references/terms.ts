import type { Term } from '../../../domain/bundle/bundle.ts'
import { checkKnown, type Listing } from '../listing.ts'
import { spotAt } from '../spot.ts'
import { type Branch, checkAcyclic } from './tree.ts'

/**
 * Checks a newsroom's terms of one kind together with the built-in ones, which they may replace.
 *
 * @param builtIn the terms of that kind that every newsroom has.
 * @param kind `measure` or `population`, for the sentences.
 *
 * O(n).
 */
export function checkTerms(
  { rows, byId, spot }: Listing<Term>,
  builtIn: readonly Term[],
  kind: string,
): void {
  const kept = builtIn.filter(({ id }) => !byId.has(id))
  const keptIds = new Set(kept.map(({ id }) => id))
  const known = [kind, { has: (id: string) => byId.has(id) || keptIds.has(id) }] as const
  const own = rows.flatMap((term, place): readonly Branch[] => {
    if (term === undefined) return []
    const here = spotAt(spot, place)
    checkKnown(term.within, known, here, 'within')
    for (const [n, other] of term.disjointFrom.entries()) {
      checkKnown(other, known, here, 'disjointFrom', n)
    }
    return [{ id: term.id, parent: term.within, spot: spotAt(here, 'within') }]
  })
  const others = kept.map(({ id, within }): Branch => ({ id, parent: within, spot }))
  checkAcyclic([...own, ...others], 'lies within')
}
