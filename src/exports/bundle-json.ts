import type { Bundle } from '../domain/bundle/bundle.ts'
import { actorJson } from './bundle/actor-json.ts'
import { claimJson } from './bundle/claim-json.ts'
import { documentJson } from './bundle/document-json.ts'
import { eventJson } from './bundle/event-json.ts'
import { policyJson, vocabularyJson } from './bundle/newsroom-json.ts'
import { questionJson } from './bundle/question-json.ts'
import { jsonParts, jsonText } from './json.ts'
import { byId } from './ordering.ts'

/**
 * The bundle in the interchange format, version 1, in its canonical bytes.
 *
 * Keys stand in the format's order, arrays are sorted by id (or by the ids they hold), and only citations and relays
 * keep theirs, which has a meaning. Figures are written as read, beside their phrase, so that a later parser cannot
 * change them. What is empty, absent and optional is left out; so are vocabulary and policy where they are the default.
 *
 * @returns the same text for the same bundle, whatever the order of its arrays; reading it gives the bundle again.
 *
 * O(n log n). Never throws.
 */
export function bundleJson(bundle: Bundle): string
/** The same text in parts, for bundles too large to hold as one. */
export function bundleJson(bundle: Bundle, as: 'parts'): Iterable<string>
/** Writes it one way or the other. */
export function bundleJson(bundle: Bundle, as?: 'parts'): string | Iterable<string> {
  return as === 'parts' ? jsonParts(canonical(bundle)) : jsonText(canonical(bundle))
}

function canonical(bundle: Bundle): object {
  return {
    format: 'sayswho-bundle',
    version: 1,
    actors: bundle.actors.toSorted(byId).values().map(actorJson),
    events: bundle.events.toSorted(byId).values().map(eventJson),
    documents: bundle.documents.toSorted(byId).values().map(documentJson),
    questions: bundle.questions.toSorted(byId).values().map(questionJson),
    claims: bundle.claims.toSorted(byId).values().map(claimJson),
    vocabulary: vocabularyJson(bundle.vocabulary),
    policy: policyJson(bundle.policy),
  }
}
