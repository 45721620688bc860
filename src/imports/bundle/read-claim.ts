import type { Citation, Claim, Stance } from '../../domain/claim/claim.ts'
import type { Question } from '../../domain/question/question.ts'
import type { ClaimGround } from './claim-ground.ts'
import { type PhraseReader, readValue } from './read-value.ts'
import { type CitationShape, claimShape } from './shapes/claim.ts'
import { shaped } from './shapes/shaped.ts'
import { addFault, type Spot, spotAt } from './spot.ts'

/**
 * Reads one claim with its citations and their values.
 *
 * @returns the claim, or undefined where its shape is wrong. A value that does not fit its question adds a fault and
 *   is left out; what the claim names is checked later.
 */
export function readClaim(part: unknown, spot: Spot, ground: ClaimGround): Claim | undefined {
  const shape = shaped(claimShape, part, spot)
  if (shape === undefined) return undefined
  const fault = stanceFault(shape.stance, isAbsent(shape.value))
  if (fault !== undefined) addFault(spot, fault, 'value')
  const question = ground.questions.byId.get(shape.question)
  const reading = { question, phrases: ground.phrases }
  const citations = spotAt(spot, 'citations')
  return {
    id: shape.id,
    question: shape.question,
    claimant: shape.claimant ?? undefined,
    stance: shape.stance,
    value: valueIn(shape, reading, spot),
    assertedAt: shape.assertedAt ?? undefined,
    updates: shape.updates ?? undefined,
    reason: shape.reason ?? undefined,
    citations: shape.citations.map((citation, n) =>
      citationFrom(citation, valueIn(citation, reading, spotAt(citations, n))),
    ),
  }
}

function valueIn(
  { value }: Readonly<{ value?: unknown }>,
  { question, phrases }: Readonly<{ question: Question | undefined; phrases: PhraseReader }>,
  spot: Spot,
): Claim['value'] {
  if (question === undefined || isAbsent(value)) return undefined
  return readValue(value, question, { spot: spotAt(spot, 'value'), phrases })
}

function citationFrom(shape: CitationShape, value: Citation['value']): Citation {
  const measure = shape.as?.measure ?? undefined
  const population = shape.as?.population ?? undefined
  return {
    document: shape.document,
    quote: shape.quote ?? undefined,
    at: shape.at ?? undefined,
    mode: shape.mode,
    via: shape.via ?? [],
    hedge: shape.hedge ?? undefined,
    attribution: shape.attribution ?? undefined,
    translation: shape.translation ?? undefined,
    value,
    as: measure === undefined && population === undefined ? undefined : { measure, population },
  }
}

function stanceFault(stance: Stance, isSilent: boolean): string | undefined {
  if (stance === 'asserts' && isSilent) return 'a claim that asserts needs a value'
  if ((stance === 'declines' || stance === 'retracts') && !isSilent) {
    return `a claim that ${stance} has no value`
  }
  return undefined
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined
}
