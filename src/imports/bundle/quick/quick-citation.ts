import { longest } from '../../../domain/bundle/limits.ts'
import { type Citation, citationModes } from '../../../domain/claim/claim.ts'
import type { Question } from '../../../domain/question/question.ts'
import type { ClaimGround } from '../claim-ground.ts'
import { isWordsUpTo } from '../shapes/strings.ts'
import { found, isAbsent, isGiven, keysOf, named, oneOf } from './given.ts'
import { quickValue } from './quick-value.ts'

type Cited = Readonly<{ claimant: string | undefined; question: Question }>

/**
 * Reads the citations of a claim that surely are sound, with all that they name.
 *
 * @returns the citations that readClaim makes, or undefined where it has to be asked: also where a figure is recast or
 *   has its place in the text, which is rare.
 */
export function quickCitations(
  parts: unknown,
  cited: Cited,
  ground: ClaimGround,
): readonly Citation[] | undefined {
  if (!Array.isArray(parts)) return undefined
  // Not pushed one by one: that would keep room for many more.
  const citations = parts.map((part) => quickCitation(part, cited, ground))
  return citations.every((citation) => citation !== undefined) ? citations : undefined
}

function quickCitation(part: unknown, cited: Cited, ground: ClaimGround): Citation | undefined {
  if (!isGiven(part)) return undefined
  const { document, quote, at, mode, via, hedge, attribution, translation, value, as } = part
  const rare = found(at) + found(as) + found(attribution) + found(translation)
  const optional = found(quote) + found(via) + found(hedge) + found(value) + rare
  if (keysOf(part) !== 2 + optional || !isAbsent(at) || !isAbsent(as)) return undefined
  const standing = named(document, ground.documents.byId)
  const how = knownMode(mode)
  if (standing === undefined || how === undefined) return undefined
  if (how === 'own_reporting' && !isOwn(cited.claimant, standing.publisher, ground))
    return undefined
  if (!isNoteUpTo(quote, longest.quote) || !isNoteUpTo(hedge, longest.hedge)) return undefined
  if (!isNoteUpTo(attribution, longest.attribution)) return undefined
  if (!isNoteUpTo(translation, longest.translation)) return undefined
  const relays = relaysIn(via, ground.actors.byId)
  const answer = quickValue(value, cited.question, ground.phrases)
  if (relays === undefined || (answer === undefined && !isAbsent(value))) return undefined
  return {
    document: standing.id,
    quote: quote ?? undefined,
    at: undefined,
    mode: how,
    via: relays,
    hedge: hedge ?? undefined,
    attribution: attribution ?? undefined,
    translation: translation ?? undefined,
    value: answer,
    as: undefined,
  }
}

const knownMode = oneOf(citationModes)

function isNoteUpTo(value: unknown, most: number): value is string | null | undefined {
  return isAbsent(value) || isWordsUpTo(value, most)
}

function isOwn(claimant: string | undefined, publisher: string, { index }: ClaimGround): boolean {
  return claimant !== undefined && index.rootOf(claimant) === index.rootOf(publisher)
}

const noRelays: readonly string[] = []

function relaysIn(
  via: unknown,
  actors: Readonly<{ has(id: string): boolean }>,
): readonly string[] | undefined {
  if (isAbsent(via)) return noRelays
  if (!Array.isArray(via)) return undefined
  for (const relay of via) if (typeof relay !== 'string' || !actors.has(relay)) return undefined
  return via.length === 0 ? noRelays : via
}
