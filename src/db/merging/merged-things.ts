import { defaultPolicy } from '../../domain/bundle/bundle.ts'
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
  const { actors, questions, claims } = loaded
  const bundle = mergedBundle(
    {
      actors,
      events: loaded.events.events,
      documents: loaded.documents.documents,
      questions,
      claims,
      vocabulary: { measures: [], populations: [] },
      policy: defaultPolicy,
    },
    merges,
  )
  const keptOf = keptBy(merges)
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
