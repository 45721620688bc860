import type { Actor } from '../../domain/actor/actor.ts'
import { type Bundle, defaultPolicy } from '../../domain/bundle/bundle.ts'
import { keptBy, type Merge } from '../../domain/bundle/merge.ts'
import { mergedBundle } from '../../domain/bundle/merged-bundle.ts'
import type { Loaded } from '../family/load-bundle.ts'

/**
 * Reads loaded things with those taken for one another that are.
 *
 * @returns what was loaded where nothing of it is merged; a document's hashes stay those of the one kept.
 */
export function mergedThings(loaded: Loaded, merges: readonly Merge[]): Loaded {
  if (merges.length === 0) return loaded
  const keptOf = keptBy(merges)
  const { actors, questions, claims } = loaded
  const bundle = mergedBundle(
    {
      ...nothing,
      actors,
      events: loaded.events.events,
      documents: loaded.documents.documents,
      questions,
      claims,
    },
    straight(merges),
  )
  return {
    actors: bundle.actors,
    events: { ...loaded.events, events: bundle.events },
    documents: { ...loaded.documents, documents: bundle.documents },
    questions: bundle.questions,
    claims: bundle.claims,
    searches: loaded.searches.map((search) => ({
      ...search,
      question: keptOf('question', search.question),
      actor: search.actor && keptOf('actor', search.actor),
    })),
  }
}

/** Reads actors as those they are taken for; ids that are merged into one that is not among them stay. */
export function mergedActors(actors: readonly Actor[], merges: readonly Merge[]): readonly Actor[] {
  return mergedBundle({ ...nothing, actors }, straight(merges)).actors
}

const nothing: Bundle = {
  actors: [],
  events: [],
  documents: [],
  questions: [],
  claims: [],
  vocabulary: { measures: [], populations: [] },
  policy: defaultPolicy,
}

/** Each merge straight to the end of its line, since what lies between need not have been loaded. */
function straight(merges: readonly Merge[]): readonly Merge[] {
  const keptOf = keptBy(merges)
  return merges.map((merge) => ({ ...merge, kept: keptOf(merge.kind, merge.merged) }))
}
