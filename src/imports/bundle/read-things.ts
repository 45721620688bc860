import type { z } from 'zod'
import type { Vocabulary } from '../../domain/bundle/bundle.ts'
import type { Claim } from '../../domain/claim/claim.ts'
import { builtInMeasures, builtInPopulations } from '../../domain/question/vocabulary.ts'
import type { ClaimGround } from './claim-ground.ts'
import { type Listing, listing, type Roll, roll, thingsOf } from './listing.ts'
import { quickClaims } from './quick/quick-claim.ts'
import { quickDocument } from './quick/quick-document.ts'
import { quickQuestion } from './quick/quick-question.ts'
import { readClaim } from './read-claim.ts'
import { checkTerms } from './references/terms.ts'
import { actorFrom, actorShape } from './shapes/actor.ts'
import { documentFrom, documentShape } from './shapes/document.ts'
import { eventFrom, eventShape } from './shapes/event.ts'
import { questionFrom, questionShape } from './shapes/question.ts'
import { shaped } from './shapes/shaped.ts'
import { measureShape, populationShape, termFrom } from './shapes/term.ts'
import type { topShape } from './shapes/top.ts'
import { type Spot, spotAt } from './spot.ts'

/** The two ways to read: past the shapes whatever surely is sound, or everything by the shapes. */
export type Road = 'quick' | 'careful'

type Top = z.infer<typeof topShape>

type Way = Readonly<{ road: Road; spot: Spot }>

/** Reads and checks a newsroom's own terms, which name only one another and the built-in ones. */
export function readVocabulary(given: Top['vocabulary'], spot: Spot): Vocabulary {
  const asMeasure = { shape: measureShape, from: termFrom }
  const asPopulation = { shape: populationShape, from: termFrom }
  const measures = readEach(given?.measures ?? [], asMeasure, spotAt(spot, 'measures'))
  const populations = readEach(given?.populations ?? [], asPopulation, spotAt(spot, 'populations'))
  checkTerms(measures, builtInMeasures, 'measure')
  checkTerms(populations, builtInPopulations, 'population')
  return { measures: thingsOf(measures), populations: thingsOf(populations) }
}

/** Reads all but the claims; what these things name is checked later. */
export function readThings(top: Top, { road, spot }: Way) {
  const isQuick = road === 'quick'
  const asQuestion = {
    shape: questionShape,
    from: questionFrom,
    quick: isQuick ? quickQuestion : undefined,
  }
  const asDocument = {
    shape: documentShape,
    from: documentFrom,
    quick: isQuick ? quickDocument : undefined,
  }
  return {
    questions: readEach(top.questions, asQuestion, spotAt(spot, 'questions')),
    actors: readEach(top.actors, { shape: actorShape, from: actorFrom }, spotAt(spot, 'actors')),
    events: readEach(top.events, { shape: eventShape, from: eventFrom }, spotAt(spot, 'events')),
    documents: readEach(top.documents, asDocument, spotAt(spot, 'documents')),
  }
}

/**
 * Reads the claims.
 *
 * @returns the claims, and the places of those of which it is not yet known that all they name exists.
 */
export function readClaims(
  parts: readonly unknown[],
  ground: ClaimGround,
  { road, spot }: Way,
): Readonly<{ claims: Roll<Claim>; unsure: readonly number[] }> {
  const unsure: number[] = []
  const quickClaim = road === 'quick' ? quickClaims(ground) : undefined
  const at = spotAt(spot, 'claims')
  const read = (part: unknown, place: number) => {
    const quick = quickClaim?.(part)
    if (quick === undefined || quick.updates !== undefined) unsure.push(place)
    return quick ?? readClaim(part, spotAt(at, place), ground)
  }
  return { claims: roll(parts, read, at), unsure }
}

/** What a part of one kind is read by: its shape, what the domain makes of that, and what may be asked before. */
type Reader<S, T> = Readonly<{
  shape: z.ZodType<S>
  from: (shape: S) => T
  quick?: ((part: unknown) => T | undefined) | undefined
}>

function readEach<S, T extends Readonly<{ id: string }>>(
  parts: readonly unknown[],
  { shape, from, quick }: Reader<S, T>,
  spot: Spot,
): Listing<T> {
  const read = (part: unknown, place: number) => {
    const known = quick?.(part)
    if (known !== undefined) return known
    const well = shaped(shape, part, spotAt(spot, place))
    return well === undefined ? undefined : from(well)
  }
  return listing(parts, read, spot)
}
