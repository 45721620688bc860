import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Document } from '../document/document.ts'
import { nearCopies } from '../document/near-copies.ts'
import { shinglesOf } from '../document/shingles.ts'
import { ringsIn } from './rings.ts'

/** How documents depend on one another. */
export type Kinship = Readonly<{
  /** False where no document derives from or copies another. */
  hasKin: boolean
  /** How many stems there are at most. */
  stemCount: number
  /** False where no documents cite one another in a ring. */
  hasRings: boolean
  /** The name of a document and its near-copies taken as one; `undefined` for a document that nothing ties to another. */
  stemOf(documentId: string): string | undefined
  /** The stems that a stem derives from. */
  parentsOf(stem: string): readonly string[]
  /** The ring of documents citing each other that this one belongs to, if any; one array for all of a ring. */
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
  const copyOf = copyClusters(copyPairs(documents, policy.nearCopy))
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
  const rings = ringsIn(sources)
  return {
    hasKin: linked.size > 0,
    stemCount: linked.size,
    hasRings: rings.size > 0,
    stemOf: (id) => (linked.has(id) ? (copyOf.get(id) ?? id) : undefined),
    parentsOf,
    ringOf: (id) => rings.get(id),
  }
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

/** Pairs enough to join every near-copy: a text that many documents repeat is compared with others once. */
function copyPairs(
  documents: readonly Document[],
  threshold: number,
): readonly (readonly [string, string])[] {
  const byText = [...Map.groupBy(documents, ({ text }) => text)]
  const firsts = byText.flatMap(([, same]) => same[0] ?? [])
  const repeated = byText.flatMap(([text, [first, ...others]]) => {
    if (first === undefined || others.length === 0 || !hasWords(text)) return []
    return others.map(({ id }) => [first.id, id] as const)
  })
  return [...nearCopies(firsts, threshold), ...repeated]
}

function hasWords(text: string | undefined): boolean {
  return (shinglesOf([text ?? '']).sets[0]?.length ?? 0) > 0
}

/** Names each near-copied document by the least id of its cluster. */
function copyClusters(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const copyOf = new Map<string, string>()
  const first = (id: string): string => {
    let at = id
    for (let next = copyOf.get(at); next !== undefined && next !== at; next = copyOf.get(at))
      at = next
    return at
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
