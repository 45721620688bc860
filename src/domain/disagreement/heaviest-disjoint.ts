/** Beyond this many overlapping parts the search takes the greedy answer, which may be low but is never wrong. */
const exactUpTo = 20

/**
 * Chooses, among parts of which some overlap, those without overlap that weigh most together.
 *
 * Splits the parts into clusters that overlap among themselves and searches each (branch and bound); a cluster of
 * more than 20 parts is answered greedily by weight.
 *
 * @param parts in an order that settles ties: of equal weights the set found first is kept.
 * @param weightOf a number above 0.
 * @param areDisjoint symmetric.
 * @returns the chosen parts in the order given; empty for no parts.
 */
export function heaviestDisjoint<T>(
  parts: readonly T[],
  weightOf: (part: T) => number,
  areDisjoint: (one: T, other: T) => boolean,
): readonly T[] {
  const chosen = new Set(
    overlapClusters(parts, areDisjoint).flatMap((cluster) =>
      cluster.length === 1 ? cluster : heaviestOf(cluster, weightOf, areDisjoint),
    ),
  )
  return parts.filter((part) => chosen.has(part))
}

function overlapClusters<T>(
  parts: readonly T[],
  areDisjoint: (one: T, other: T) => boolean,
): readonly (readonly T[])[] {
  const left = new Set(parts)
  const clusters: T[][] = []
  for (const part of parts) {
    if (!left.delete(part)) continue
    const cluster = [part]
    for (const member of cluster) {
      for (const other of left) {
        if (areDisjoint(member, other)) continue
        left.delete(other)
        cluster.push(other)
      }
    }
    clusters.push(cluster)
  }
  return clusters
}

function heaviestOf<T>(
  cluster: readonly T[],
  weightOf: (part: T) => number,
  areDisjoint: (one: T, other: T) => boolean,
): readonly T[] {
  const sorted = [...cluster].sort((one, other) => weightOf(other) - weightOf(one))
  if (sorted.length > exactUpTo) {
    const chosen: T[] = []
    for (const part of sorted)
      if (chosen.every((other) => areDisjoint(part, other))) chosen.push(part)
    return chosen
  }
  let best: readonly T[] = []
  let bestWeight = 0
  const search = (candidates: readonly T[], chosen: readonly T[], weight: number) => {
    if (weight > bestWeight) [best, bestWeight] = [chosen, weight]
    const [next, ...others] = candidates
    const reachable = candidates.reduce((sum, part) => sum + weightOf(part), weight)
    if (next === undefined || reachable <= bestWeight) return
    const compatible = others.filter((other) => areDisjoint(next, other))
    search(compatible, [...chosen, next], weight + weightOf(next))
    search(others, chosen, weight)
  }
  search(sorted, [], 0)
  return best
}
