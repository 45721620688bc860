import type { Bundle } from '../../domain/bundle/bundle.ts'
import { indexBundle } from '../../domain/bundle/index-bundle.ts'
import type { ClaimGround } from './claim-ground.ts'
import { Faults } from './faults.ts'
import { thingsOf } from './listing.ts'
import { type Road, readClaims, readThings, readVocabulary } from './read-things.ts'
import { rememberingPhrases } from './read-value.ts'
import { checkActors } from './references/actors.ts'
import { checkClaims } from './references/claims.ts'
import { checkDocuments } from './references/documents.ts'
import { checkEvents } from './references/events.ts'
import { checkQuestions } from './references/questions.ts'
import { policyFrom } from './shapes/policy.ts'
import { shaped } from './shapes/shaped.ts'
import { topShape } from './shapes/top.ts'
import { spotAt, topSpot } from './spot.ts'

/**
 * Reads a bundle of the interchange format, version 1, and checks all of it before any of it is believed.
 *
 * Shapes are strict: an unknown key is a fault. Null and absent mean the same; optional parts get their defaults.
 * Then every id that one thing uses for another is looked up, and the rules of the format are checked. One pass finds
 * all faults: a malformed thing does not hide those of others, and is not reported again where it is named.
 *
 * @param json parsed JSON, from anywhere.
 * @param road what surely is sound takes the quick road past the shapes; on the careful one they look at everything.
 *   Both lead to the same bundle and the same faults.
 * @returns the bundle in the order given; figures read, dates and addresses kept as worded.
 * @throws Refusal `invalid`, with one fault a line: `claims[3].citations[0].document: no document "d-x"`.
 *
 * O(size).
 */
export function readBundle(json: unknown, road: Road = 'quick'): Bundle {
  const faults = new Faults()
  const spot = topSpot(faults)
  const top = shaped(topShape, json, spot)
  if (top === undefined) throw faults.refusal()
  const vocabulary = readVocabulary(top.vocabulary, spotAt(spot, 'vocabulary'))
  const listed = readThings(top, { road, spot })
  const things: Bundle = {
    actors: thingsOf(listed.actors),
    events: thingsOf(listed.events),
    documents: thingsOf(listed.documents),
    questions: thingsOf(listed.questions),
    claims: [],
    vocabulary,
    policy: policyFrom(top.policy),
  }
  // The index is asked for trees and terms only, so it need not learn of what is many.
  const index = indexBundle({ ...things, documents: [], questions: [] })
  const ground = { ...listed, index, phrases: rememberingPhrases() }
  const { claims, unsure } = readClaims(top.claims, ground, { road, spot })
  checkReferences(ground)
  checkClaims(claims, unsure, ground)
  if (faults.found > 0) throw faults.refusal()
  return { ...things, claims: thingsOf(claims) }
}

function checkReferences({ actors, events, documents, questions, index }: ClaimGround): void {
  checkActors(actors)
  checkEvents(events, { actors: actors.byId, populations: index.vocabulary.populations })
  checkDocuments(documents, actors.byId)
  checkQuestions(questions, { events, index })
}
