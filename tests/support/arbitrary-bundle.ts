import fc from 'fast-check'
import {
  type Bundle,
  defaultPolicy,
  type Policy,
  type Vocabulary,
} from '../../src/domain/bundle/bundle.ts'
import { actors } from './arbitrary/actors.ts'
import { claims } from './arbitrary/claims.ts'
import { documents } from './arbitrary/documents.ts'
import { events } from './arbitrary/events.ts'
import { maybe } from './arbitrary/picks.ts'
import { questions } from './arbitrary/questions.ts'

export { moment } from './arbitrary/picks.ts'
export { shuffled } from './arbitrary/shuffled.ts'
export { quantity } from './arbitrary/values.ts'

const newsroomWords: Vocabulary = {
  measures: [
    { id: 'burials', name: 'burials', within: 'bodies_recovered', disjointFrom: [] },
    { id: 'schools_hit', name: 'schools hit', within: undefined, disjointFrom: [] },
  ],
  populations: [
    { id: 'teachers', name: 'teachers', within: 'civilians', disjointFrom: ['journalists'] },
  ],
}

const vocabulary = maybe(fc.constant(newsroomWords), 1).map(
  (some): Vocabulary => some ?? { measures: [], populations: [] },
)

const policy: fc.Arbitrary<Policy> = maybe(
  fc.record({
    aboutTolerance: fc.constantFrom(0, 0.1, 0.25),
    windowHours: fc.constantFrom(0, 24, 48),
    nearCopy: fc.constantFrom(0.5, 0.8, 1),
    severity: fc.constant([1.2, 2, 5] as const),
  }),
  1,
).map((some) => some ?? defaultPolicy)

/**
 * Small bundles that break no rule of the bundle format: 2–6 actors in speaks-for trees, 1–3 events with sides and
 * containment, 1–5 documents (rings and near-copies among them), 1–6 questions of every type, 1–12 claims of every
 * stance, bound and mode. Every array is in the interchange format's order, so that a bundle written and read again
 * is equal to itself.
 */
export const bundle: fc.Arbitrary<Bundle> = fc
  .record({ actors, vocabulary, policy })
  .chain((whole) => {
    const ids = whole.actors.map(({ id }) => id)
    return fc
      .tuple(events(ids), documents(ids))
      .chain(([events, documents]) =>
        questions(events).chain((questions) =>
          claims({ actors: whole.actors, documents, questions }).map(
            (claims): Bundle => ({ ...whole, events, documents, questions, claims }),
          ),
        ),
      )
  })
