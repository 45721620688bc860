import type { MergedKind } from '../../domain/bundle/merge.ts'
import { foldingOf } from '../merging/standing-merges.ts'
import type { Reading } from '../store.ts'

/**
 * Lists the ids of a current thing and of all that is below it in its tree, with everything that is merged into one of
 * them. Empty where there is no such thing.
 *
 * @param treeBelow lists what stands of some things and of all below them, what is taken for another left out.
 *
 * Two queries, and one more for each time that the way leads through a merge.
 */
export async function belowWithMerged(
  reading: Reading,
  { kind, id }: Readonly<{ kind: MergedKind; id: string }>,
  treeBelow: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const { allBehind } = await foldingOf(reading, kind)
  const found = new Set<string>()
  const tried = new Set<string>()
  let from = allBehind([id])
  while (from.length > 0) {
    for (const one of from) tried.add(one)
    for (const one of await treeBelow(from)) found.add(one)
    from = allBehind([...found]).filter((one) => !found.has(one) && !tried.has(one))
  }
  return [...found]
}
