import type { Bundle } from '../../domain/bundle/bundle.ts'
import { Refusal } from '../../domain/refusal.ts'

/** Who speaks through more bodies than these, or stands inside more events, is no case for a page but an attack on it. */
export const deepest = 100

/** One thing of a tree and what it names as its parent. */
type Branch = Readonly<{ id: string; parent: string | undefined }>

/**
 * Refuses a bundle whose actors, events or terms stand in lines of more than 100.
 *
 * Throws `Refusal('invalid')` with the path of the first of each kind that stands too deep. O(n).
 *
 * @param bundle without rings, as it was read.
 */
export function refuseDeepTrees({ actors, events, vocabulary }: Bundle): void {
  const within = (one: Readonly<{ id: string; within: string | undefined }>) => ({
    id: one.id,
    parent: one.within,
  })
  const trees: readonly (readonly [string, readonly Branch[]])[] = [
    ['$.actors', actors.map(({ id, speaksFor }) => ({ id, parent: speaksFor }))],
    ['$.events', events.map(within)],
    ['$.vocabulary.measures', vocabulary.measures.map(within)],
    ['$.vocabulary.populations', vocabulary.populations.map(within)],
  ]
  const faults = trees.flatMap(([path, branches]) => {
    const at = branches.findIndex(isTooDeepIn(branches))
    return at < 0 ? [] : [`${path}[${at}]: stands in a line of more than ${deepest}`]
  })
  if (faults.length > 0) throw new Refusal('invalid', 'The bundle is nested too deeply.', faults)
}

function isTooDeepIn(branches: readonly Branch[]): (branch: Branch) => boolean {
  const parents = new Map(branches.map(({ id, parent }) => [id, parent]))
  return ({ id }) => {
    let depth = 1
    for (let at = parents.get(id); at !== undefined && depth <= deepest; at = parents.get(at)) {
      depth += 1
    }
    return depth > deepest
  }
}
