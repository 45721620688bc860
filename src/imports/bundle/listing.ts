import type { Path } from './faults.ts'
import { addFault, type Spot } from './spot.ts'

/**
 * The things of one kind, in the order given. What is malformed is absent from `rows`, but its id is known, so that
 * one fault is not reported again wherever the thing is named.
 */
export type Listing<T> = Readonly<{
  rows: readonly (T | undefined)[]
  byId: ReadonlyMap<string, T | undefined>
  spot: Spot
}>

/** Things of one kind of which no other is asked than whether it is there. */
export type Roll<T> = Readonly<{
  rows: readonly (T | undefined)[]
  ids: ReadonlySet<string>
  spot: Spot
}>

type Read<T> = (part: unknown, place: number) => T | undefined

/**
 * Reads an array of things and refuses a second use of an id.
 *
 * @param parts the array's elements as parsed.
 * @param read makes one thing of one element, or adds its faults and returns undefined.
 * @param spot where the array stands.
 * @returns one row an element, in the same places. O(n).
 */
export function listing<T extends Readonly<{ id: string }>>(
  parts: readonly unknown[],
  read: Read<T>,
  spot: Spot,
): Listing<T> {
  const byId = new Map<string, T | undefined>()
  const rows = parts.map((part, place) => {
    const thing = read(part, place)
    const id = thing?.id ?? idOf(part)
    if (id === undefined) return thing
    const before = byId.size
    byId.set(id, thing)
    if (byId.size === before) addTwice(id, spot, place, 'id')
    return thing
  })
  return { rows, byId, spot }
}

/** Reads an array as listing does, in two thirds of the time, but keeps only the ids: for claims, which are many. */
export function roll<T extends Readonly<{ id: string }>>(
  parts: readonly unknown[],
  read: Read<T>,
  spot: Spot,
): Roll<T> {
  const ids = new Set<string>()
  const rows = parts.map((part, place) => {
    const thing = read(part, place)
    const id = thing?.id ?? idOf(part)
    if (id === undefined) return thing
    const before = ids.size
    ids.add(id)
    if (ids.size === before) addTwice(id, spot, place, 'id')
    return thing
  })
  return { rows, ids, spot }
}

/** The well-formed things of a listing, in order. */
export function thingsOf<T>({ rows }: Pick<Listing<T>, 'rows'>): readonly T[] {
  return rows.filter((thing) => thing !== undefined)
}

/** Adds a fault where an id names nothing of its kind: `no actor "x"`. Absent ids name nothing and are no fault. */
export function checkKnown(
  id: string | undefined,
  [kind, things]: readonly [string, Readonly<{ has(id: string): boolean }>],
  spot: Spot,
  ...steps: Path
): void {
  if (id !== undefined && !things.has(id)) addMissing(id, kind, spot, ...steps)
}

/** Adds the fault of an id that names nothing. */
export function addMissing(id: string, kind: string, spot: Spot, ...steps: Path): void {
  addFault(spot, `no ${kind} ${JSON.stringify(id)}`, ...steps)
}

/** Adds a fault for every id after the first that repeats an earlier one. O(n). */
export function checkUnique(ids: readonly string[], spot: Spot, ...last: Path): void {
  const seen = new Set<string>()
  for (const [place, id] of ids.entries()) {
    if (seen.has(id)) addTwice(id, spot, place, ...last)
    seen.add(id)
  }
}

function addTwice(id: string, spot: Spot, ...steps: Path): void {
  addFault(spot, `the id ${JSON.stringify(id)} is used twice`, ...steps)
}

function idOf(part: unknown): string | undefined {
  const id = typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined
  return typeof id === 'string' ? id : undefined
}
