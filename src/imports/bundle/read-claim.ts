import type { Citation, Claim, Stance } from '../../domain/claim/claim.ts'
import type { Question } from '../../domain/question/question.ts'
import { type PhraseReader, readValue } from './read-value.ts'
import { type CitationShape, claimShape } from './shapes/claim.ts'
import { shaped } from './shapes/shaped.ts'
import { type Spot, spotAt } from './spot.ts'

/** What a claim's values are read by: the questions, and the phrases already read. */
export type ValueGround = Readonly<{
  questions: ReadonlyMap<string, Question | undefined>
  phrases: PhraseReader
}>

/**
 * Reads one claim with its citations and their values.
 *
 * @returns the claim, or undefined where its shape is wrong. A value that does not fit its question adds a fault and
 *   is left out; what the claim names is checked later.
 */
export function readClaim(part: unknown, spot: Spot, ground: ValueGround): Claim | undefined {
  const shape = shaped(claimShape, part, spot)
  if (shape === undefined) return undefined
  const question = ground.questions.get(shape.question)
  const fault = stanceFault(shape.stance, isAbsent(shape.value))
  if (fault !== undefined) spot.faults.add([...spot.path, 'value'], fault)
  const read = (value: unknown, at: Spot) =>
    question === undefined || isAbsent(value)
      ? undefined
      : readValue(value, question, { spot: spotAt(at, 'value'), phrases: ground.phrases })
  return {
    id: shape.id,
    question: shape.question,
    claimant: shape.claimant ?? undefined,
    stance: shape.stance,
    value: read(shape.value, spot),
    assertedAt: shape.assertedAt ?? undefined,
    updates: shape.updates ?? undefined,
    reason: shape.reason ?? undefined,
    citations: shape.citations.map((citation, n) =>
      citationFrom(
        citation,
        isAbsent(citation.value) ? undefined : read(citation.value, spotAt(spot, 'citations', n)),
      ),
    ),
  }
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

function stanceFault(stance: Stance, silent: boolean): string | undefined {
  if (stance === 'asserts' && silent) return 'a claim that asserts needs a value'
  if ((stance === 'declines' || stance === 'retracts') && !silent) {
    return `a claim that ${stance} has no value`
  }
  return undefined
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined
}
