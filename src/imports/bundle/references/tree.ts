import { addFault, type Spot } from '../spot.ts'

/** One thing of a tree, what it names as its parent, and where it names it. */
export type Branch = Readonly<{ id: string; parent: string | undefined; spot: Spot }>

/**
 * Adds a fault for every ring of things that contain one another, at the ring's first member.
 *
 * @param branches in the order of the file; parents that are not among them end a line.
 * @param verb how a thing relates to its parent, as in `speaks for`.
 *
 * O(n): each thing is walked through once.
 */
export function checkAcyclic(branches: readonly Branch[], verb: string): void {
  const byId = new Map(branches.map((branch) => [branch.id, branch]))
  const done = new Set<string>()
  for (const start of branches) {
    const line: string[] = []
    const onLine = new Set<string>()
    let branch: Branch | undefined = start
    while (branch !== undefined && !done.has(branch.id) && !onLine.has(branch.id)) {
      onLine.add(branch.id)
      line.push(branch.id)
      branch = branch.parent === undefined ? undefined : byId.get(branch.parent)
    }
    if (branch !== undefined && onLine.has(branch.id)) {
      const ring = line.slice(line.indexOf(branch.id))
      addFault(branch.spot, ringWords(ring, verb))
    }
    for (const id of line) done.add(id)
  }
}

function ringWords(ring: readonly string[], verb: string): string {
  const [first = '', ...others] = ring.map((id) => JSON.stringify(id))
  const shown = others.length > 5 ? [...others.slice(0, 5), '…'] : others
  return `${first} ${verb} itself${shown.length > 0 ? ` through ${shown.join(', ')}` : ''}`
}
