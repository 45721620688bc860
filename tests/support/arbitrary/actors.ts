import fc from 'fast-check'
import { type Actor, actorKinds, reliabilities } from '../../../src/domain/actor/actor.ts'
import { maybe, pick, picked, words } from './picks.ts'

/** Two to six actors `a0`, `a1` …; each speaks for nobody or for one before it, so the tree has no rings. */
export const actors: fc.Arbitrary<readonly Actor[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...actorKinds),
      parent: maybe(pick, 1),
      aliases: fc.uniqueArray(words, { maxLength: 2 }).map((some) => some.toSorted()),
      country: maybe(fc.constantFrom('AF', 'PK'), 1),
      reliability: maybe(fc.constantFrom(...reliabilities), 1),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((drafts) => {
    const ids = drafts.map((_, place) => `a${place}`)
    return drafts.map(({ parent, ...draft }, place) => ({
      ...draft,
      id: `a${place}`,
      name: `Actor ${place}`,
      speaksFor:
        parent === undefined || place === 0 ? undefined : picked(ids.slice(0, place), parent),
    }))
  })
