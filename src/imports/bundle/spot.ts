import type { Faults, Path } from './faults.ts'

export type { Path } from './faults.ts'

/** Where a part of the bundle stands and who hears of its faults. */
export type Spot = Readonly<{ faults: Faults; path: Path }>

/** The same, one or more steps further in. O(depth). */
export function spotAt(spot: Spot, ...steps: Path): Spot {
  return { faults: spot.faults, path: [...spot.path, ...steps] }
}
