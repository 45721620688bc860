import type { z } from 'zod'
import type { Bundle } from '../../domain/bundle/bundle.ts'
import { indexBundle } from '../../domain/bundle/index-bundle.ts'
import { builtInMeasures, builtInPopulations } from '../../domain/question/vocabulary.ts'
import { Faults } from './faults.ts'
import { listing, thingsOf } from './listing.ts'
import { readClaim } from './read-claim.ts'
import { rememberingPhrases } from './read-value.ts'
import { checkActors } from './references/actors.ts'
import { checkClaims } from './references/claims.ts'
import { checkDocuments } from './references/documents.ts'
import { checkEvents } from './references/events.ts'
import { checkQuestions } from './references/questions.ts'
import { checkTerms } from './references/terms.ts'
import { actorFrom, actorShape } from './shapes/actor.ts'
import { documentFrom, documentShape } from './shapes/document.ts'
import { eventFrom, eventShape } from './shapes/event.ts'
import { policyFrom } from './shapes/policy.ts'
import { questionFrom, questionShape } from './shapes/question.ts'
import { shaped } from './shapes/shaped.ts'
import { measureShape, populationShape, termFrom } from './shapes/term.ts'
import { topShape } from './shapes/top.ts'
import { type Spot, spotAt, topSpot } from './spot.ts'

/**
 * Reads a bundle of the interchange format, version 1, and checks all of it before any of it is believed.
 *
 * Shapes are strict: an unknown key is a fault. Null and absent mean the same; optional parts get their defaults.
 * Then every id that one thing uses for another is looked up, and the rules of the format are checked. One pass finds
 * all faults: a malformed thing does not hide those of others, and is not reported again where it is named.
 *
 * @param json parsed JSON, from anywhere.
 * @returns the bundle in the order given; figures read, dates and addresses kept as worded.
 * @throws Refusal `invalid`, with one fault a line: `claims[3].citations[0].document: no document "d-x"`.
 *
 * O(size).
 */
export function readBundle(json: unknown): Bundle {
  const faults = new Faults()
  const spot = topSpot(faults)
  const top = shaped(topShape, json, spot)
  if (top === undefined) throw faults.refusal()
  const vocabulary = readVocabulary(top.vocabulary, spotAt(spot, 'vocabulary'))
  const listed = readThings(top, spot)
  const bundle: Bundle = {
    actors: thingsOf(listed.actors),
    events: thingsOf(listed.events),
    documents: thingsOf(listed.documents),
    questions: thingsOf(listed.questions),
    claims: thingsOf(listed.claims),
    vocabulary,
    policy: policyFrom(top.policy),
  }
  checkReferences(listed, bundle)
  if (faults.found > 0) throw faults.refusal()
  return bundle
}

type Top = z.infer<typeof topShape>

type Listed = ReturnType<typeof readThings>

function readVocabulary(given: Top['vocabulary'], spot: Spot): Bundle['vocabulary'] {
  const measures = listing(
    given?.measures ?? [],
    made(measureShape, termFrom),
    spotAt(spot, 'measures'),
  )
  const populations = listing(
    given?.populations ?? [],
    made(populationShape, termFrom),
    spotAt(spot, 'populations'),
  )
  checkTerms(measures, builtInMeasures, 'measure')
  checkTerms(populations, builtInPopulations, 'population')
  return { measures: thingsOf(measures), populations: thingsOf(populations) }
}

function readThings(top: Top, spot: Spot) {
  const questions = listing(
    top.questions,
    made(questionShape, questionFrom),
    spotAt(spot, 'questions'),
  )
  const ground = { questions: questions.byId, phrases: rememberingPhrases() }
  return {
    actors: listing(top.actors, made(actorShape, actorFrom), spotAt(spot, 'actors')),
    events: listing(top.events, made(eventShape, eventFrom), spotAt(spot, 'events')),
    documents: listing(top.documents, made(documentShape, documentFrom), spotAt(spot, 'documents')),
    questions,
    claims: listing(top.claims, (part, at) => readClaim(part, at, ground), spotAt(spot, 'claims')),
  }
}

function checkReferences(listed: Listed, bundle: Bundle): void {
  // The index is asked for trees and terms only, so it need not learn of the claims.
  const index = indexBundle({ ...bundle, claims: [] })
  const { actors, events, documents, questions } = listed
  checkActors(actors)
  checkEvents(events, { actors: actors.byId, populations: index.vocabulary.populations })
  checkDocuments(documents, actors.byId)
  checkQuestions(questions, { events, index })
  checkClaims(listed.claims, { actors, documents, questions, index })
}

/** Puts a shape and what the domain makes of it together. */
function made<S, T>(
  shape: z.ZodType<S>,
  from: (shape: S) => T,
): (part: unknown, spot: Spot) => T | undefined {
  return (part, spot) => {
    const well = shaped(shape, part, spot)
    return well === undefined ? undefined : from(well)
  }
}
