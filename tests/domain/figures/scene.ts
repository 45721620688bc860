import type { Interval } from '../../../src/domain/quantity/interval.ts'
import { actor, bundle, claim, count, event, type Sketch } from '../../support/build-bundle.ts'
import { figuresOf, side } from '../../support/outline.ts'

const sides = [side('p', 'a', 'a2'), side('q', 'b'), side('r', 'c')]
const actors = [
  ...['a', 'a2', 'b', 'c', 'x', 'y', 's1', 's2'].map((id) => actor(id)),
  actor('a1', { speaksFor: 'a' }),
  actor('press', { kind: 'outlet' }),
]
const harm = { victimSide: 'p', causedBy: 'q', population: 'civilians' }
export const early = '2024-12-25T08:00:00Z'
export const later = '2024-12-27T08:00:00Z'

/** Claimant, phrase and what else there is of each claim. */
export type Said = readonly (readonly [string | undefined, string, Sketch?])[]

/** The figures of civilians of p killed by q: a and a2 are of p, b of q, c of a third side, x and y of none. */
export const figures = (said: Said) =>
  figuresOf(
    bundle(
      said.map(([claimant, value, rest], at) => claim(`c${at + 1}`, { claimant, value, ...rest })),
      { actors, events: [event('e', { sides })], questions: [count('q', harm)] },
    ),
  )
export const span = (min: number, max?: number): Interval => ({ min, max })
export const anonymous: Sketch = { citations: [{ mode: 'anonymous' }] }
