import type { BundleIndex } from '../bundle/index-bundle.ts'
import { type Key, type KeyPart, keyParts, keyText } from './key-text.ts'

/**
 * Names the parts in which two keys differ, in the order of `keyParts`; empty for one key.
 */
export function differingParts(one: Key, other: Key): readonly KeyPart[] {
  return keyParts.filter((part) => one[part] !== other[part])
}

/**
 * Lists the texts of every key that contains this one and differs from it, whether or not anyone uses it.
 *
 * Event, measure and population widen along their trees; side, cause, place and counting stay as they are,
 * since an unrecorded part is neither broader nor narrower than a recorded one.
 */
export function broaderKeys(key: Key, index: BundleIndex): readonly string[] {
  const { measures, populations } = index.vocabulary
  const wider: readonly (string | undefined)[] =
    key.population === undefined ? [undefined] : populations.lineOf(key.population)
  const texts: string[] = []
  for (const event of index.eventLine(key.event)) {
    for (const measure of measures.lineOf(key.measure)) {
      for (const population of wider) texts.push(keyText({ ...key, event, measure, population }))
    }
  }
  return texts.slice(1)
}

/**
 * Tells whether nothing can be counted under both of two parts of one whole: their measures or populations
 * are disjoint, or neither event contains the other.
 */
export function areDisjoint(one: Key, other: Key, index: BundleIndex): boolean {
  if (one.counting !== other.counting) return false
  const { measures, populations } = index.vocabulary
  return (
    measures.areDisjoint(one.measure, other.measure) ||
    eventsApart(one.event, other.event, index) ||
    (one.population !== undefined &&
      other.population !== undefined &&
      populations.areDisjoint(one.population, other.population))
  )
}

function eventsApart(one: string, other: string, index: BundleIndex): boolean {
  return !index.eventLine(one).includes(other) && !index.eventLine(other).includes(one)
}
