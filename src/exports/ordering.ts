import type { Conflict } from '../domain/analysis/analysis.ts'

/** Orders texts by their UTF-16 units, the same on every machine and in every language. */
export function byUnits(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** Orders things by id. */
export function byId(one: Readonly<{ id: string }>, other: Readonly<{ id: string }>): number {
  return byUnits(one.id, other.id)
}

/** The texts in order; the list given is left alone. O(n log n). */
export function inOrder(texts: readonly string[]): readonly string[] {
  return texts.toSorted(byUnits)
}

/** Orders conflicts by kind, then by their claims, one after another. */
export function byConflict(one: Conflict, other: Conflict): number {
  return byUnits(one.kind, other.kind) || byList(one.claims, other.claims)
}

function byList(one: readonly string[], other: readonly string[]): number {
  for (const [place, id] of one.entries()) {
    const beside = other[place]
    if (beside === undefined) return 1
    if (id !== beside) return byUnits(id, beside)
  }
  return one.length - other.length
}
