type Sources = ReadonlyMap<string, readonly string[]>

/**
 * Finds the rings of documents that cite one another: the strongly connected components of more than one.
 *
 * @param sources what each document derives from.
 * @returns each document that is in a ring with its ring, by id; the documents of one ring share one array.
 *
 * O(n + e) for e derivations, however long a line of them is.
 *
 * Source: the two walks of S. R. Kosaraju, published by M. Sharir, "A strong-connectivity algorithm and its
 * applications in data flow analysis", 1981.
 */
export function ringsIn(sources: Sources): ReadonlyMap<string, readonly string[]> {
  const derived = reversed(sources)
  const assigned = new Set<string>()
  const rings = new Map<string, readonly string[]>()
  for (const start of finishOrder(sources).reverse()) {
    const members = reachedFrom(start, derived, assigned)
    if (members.length < 2) continue
    const ring = members.sort()
    for (const id of ring) rings.set(id, ring)
  }
  return rings
}

/** The documents in the order in which a walk towards their sources has done with them. */
function finishOrder(sources: Sources): string[] {
  const seen = new Set<string>()
  const finished: string[] = []
  for (const start of sources.keys()) {
    const line = seen.has(start) ? [] : [opened(start, sources)]
    seen.add(start)
    for (let top = line.at(-1); top !== undefined; top = line.at(-1)) {
      const next = top.left.next()
      if (next.done) {
        finished.push(top.id)
        line.pop()
      } else if (!seen.has(next.value)) {
        seen.add(next.value)
        line.push(opened(next.value, sources))
      }
    }
  }
  return finished
}

function opened(id: string, sources: Sources): { id: string; left: Iterator<string> } {
  return { id, left: (sources.get(id) ?? []).values() }
}

function reversed(sources: Sources): Sources {
  const derived = new Map<string, string[]>()
  for (const [id, from] of sources) {
    for (const source of from) {
      const known = derived.get(source)
      if (known) known.push(id)
      else derived.set(source, [id])
    }
  }
  return derived
}

function reachedFrom(start: string, next: Sources, assigned: Set<string>): string[] {
  if (assigned.has(start)) return []
  assigned.add(start)
  const reached = [start]
  for (const id of reached) {
    for (const other of next.get(id) ?? []) {
      if (assigned.has(other)) continue
      assigned.add(other)
      reached.push(other)
    }
  }
  return reached
}
