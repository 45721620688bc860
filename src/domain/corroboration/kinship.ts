import type { BundleIndex } from '../bundle/index-bundle.ts'
import { nearCopies } from '../document/near-copies.ts'

/** How documents depend on one another. */
export type Kinship = Readonly<{
  /** False where no document derives from or copies another. */
  hasKin: boolean
  /** What a document stems from: itself and all it derives from, near-copies taken as one. Empty for a document alone. */
  stemsOf(documentId: string): readonly string[]
  /** The ring of documents citing each other that this one belongs to, if any. */
  ringOf(documentId: string): readonly string[] | undefined
}>

/**
 * Reads the derivations and near-copies of a bundle's documents (domain.md, section 5, rules 2 and 3).
 *
 * Two documents are kin where they share a stem: one derives from the other, or both from a third. Near-copies
 * (8-word shingles, Jaccard at least the policy's threshold) count as one document.
 */
export function kinshipOf(index: BundleIndex): Kinship {
  const { documents, policy } = index.bundle
  const copyOf = copyClusters(nearCopies(documents, policy.nearCopy))
  const sources = new Map<string, readonly string[]>()
  const linked = new Set<string>(copyOf.keys())
  for (const document of documents) {
    if (document.derivedFrom.length === 0) continue
    sources.set(document.id, document.derivedFrom)
    for (const id of [document.id, ...document.derivedFrom]) linked.add(id)
  }
  const members = groupsOf(linked, (id) => copyOf.get(id) ?? id)
  const parentsOf = (stem: string) =>
    (members.get(stem) ?? []).flatMap((id) =>
      (sources.get(id) ?? []).map((source) => copyOf.get(source) ?? source),
    )
  const known = new Map<string, readonly string[]>()
  const reach = (start: string, next: (id: string) => readonly string[]) => {
    const seen = new Set([start])
    for (const id of seen) for (const more of next(id)) seen.add(more)
    return seen
  }
  const stemsOf = (documentId: string): readonly string[] => {
    if (!linked.has(documentId)) return []
    const stem = copyOf.get(documentId) ?? documentId
    const stems = known.get(stem) ?? [...reach(stem, parentsOf)]
    known.set(stem, stems)
    return stems
  }
  return { hasKin: linked.size > 0, stemsOf, ringOf: ringsOf(sources, reach) }
}

function groupsOf(ids: Iterable<string>, groupOf: (id: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    const group = groups.get(groupOf(id))
    if (group) group.push(id)
    else groups.set(groupOf(id), [id])
  }
  return groups
}

function ringsOf(
  sources: ReadonlyMap<string, readonly string[]>,
  reach: (start: string, next: (id: string) => readonly string[]) => Set<string>,
): (documentId: string) => readonly string[] | undefined {
  const sourcesOf = (id: string) => sources.get(id) ?? []
  const known = new Map<string, readonly string[] | undefined>()
  const find = (documentId: string) => {
    const behind = reach(documentId, sourcesOf)
    const ring = [...behind].filter(
      (id) => id !== documentId && reach(id, sourcesOf).has(documentId),
    )
    return ring.length > 0 ? [documentId, ...ring].sort() : undefined
  }
  return (documentId) => {
    if (!sources.has(documentId)) return undefined
    if (!known.has(documentId)) {
      const ring = find(documentId)
      for (const id of ring ?? [documentId]) known.set(id, ring)
    }
    return known.get(documentId)
  }
}

/** Names each near-copied document by the least id of its cluster. */
function copyClusters(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const copyOf = new Map<string, string>()
  const first = (id: string): string => {
    const next = copyOf.get(id)
    return next === undefined || next === id ? id : first(next)
  }
  for (const [one, other] of pairs) {
    const [least, greatest] = [first(one), first(other)].sort()
    if (least === undefined || greatest === undefined) continue
    copyOf.set(greatest, least)
    copyOf.set(least, least)
  }
  for (const id of copyOf.keys()) copyOf.set(id, first(id))
  return copyOf
}
