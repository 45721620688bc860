import { standingMerges } from '../merging/standing-merges.ts'
import type { Reading } from '../store.ts'
import { familyLine } from './family-line.ts'

/** Finds the outermost events of the families that some events belong to, as things stand; those that do not stand give none. */
export async function rootsOf(
  reading: Reading,
  events: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const merges = await standingMerges(reading, undefined)
  const roots = new Set<string>()
  const seen = new Set<string>()
  for (const event of events) {
    if (seen.has(event)) continue
    const line = await familyLine(reading, event, undefined, merges)
    if (line === undefined) continue
    roots.add(line.root)
    for (const one of line.events) seen.add(one)
  }
  return roots
}
