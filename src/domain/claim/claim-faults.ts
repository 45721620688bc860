import type { Document } from '../document/document.ts'
import type { Question } from '../question/question.ts'
import { parseInstant } from '../time/parse-date.ts'
import type { Citation, Claim, Value } from './claim.ts'

/** The rules that a claim can break whatever it is written in. */
export type ClaimRule =
  | 'needsValue'
  | 'hasNoValue'
  | 'otherType'
  | 'noSuchOption'
  | 'datesReversed'
  | 'updatesItself'
  | 'updatesElsewhere'
  | 'notOwnReporting'
  | 'placeReversed'
  | 'placeOutside'
  | 'misquoted'

/** A rule broken by a claim, or by the citation of that place in its list. */
export type ClaimFault = Readonly<{ rule: ClaimRule; citation: number | undefined }>

/** What a claim is checked against. `isOnQuestion` knows the claims that it may update. */
export type ClaimGround = Readonly<{
  question: Question
  isOnQuestion: (claimId: string) => boolean
  document: (id: string) => Pick<Document, 'publisher' | 'text'> | undefined
  rootOf: (actorId: string) => string
}>

/**
 * Lists the rules of claims that one breaks: what each stance may say, values that fit their question, updates of the
 * same question, own reporting by the publisher's own body, quotes that stand where they are said to.
 *
 * @param claim whose figures are sound intervals already.
 * @returns those of the claim first, then of its citations in order; empty for a sound claim.
 *
 * O(size of the claim). Never throws.
 *
 * @example claimFaults({ ...claim, stance: 'declines', value }, ground) // [{ rule: 'hasNoValue', citation: undefined }]
 */
export function claimFaults(claim: Claim, ground: ClaimGround): readonly ClaimFault[] {
  return [
    ...[stanceFault(claim), valueFault(claim.value, ground.question), updateFault(claim, ground)]
      .filter((rule) => rule !== undefined)
      .map((rule) => ({ rule, citation: undefined })),
    ...claim.citations.flatMap((cited, citation) =>
      citationRules(cited, claim, ground).map((rule) => ({ rule, citation })),
    ),
  ]
}

function stanceFault({ stance, value }: Claim): ClaimRule | undefined {
  if (stance === 'asserts') return value === undefined ? 'needsValue' : undefined
  return stance !== 'denies' && value !== undefined ? 'hasNoValue' : undefined
}

function valueFault(value: Value | undefined, question: Question): ClaimRule | undefined {
  if (value === undefined) return undefined
  if (value.type !== question.type) return 'otherType'
  if (value.type === 'date') return isReversed(value) ? 'datesReversed' : undefined
  if (value.type !== 'choice' || question.type !== 'choice') return undefined
  return question.options.some(({ id }) => id === value.option) ? undefined : 'noSuchOption'
}

function isReversed({ from, to }: Readonly<{ from: string | undefined; to: string | undefined }>) {
  const [start, end] = [from, to].map((text) => text && parseInstant(text))
  return typeof start === 'number' && typeof end === 'number' && start > end
}

function updateFault({ id, updates }: Claim, { isOnQuestion }: ClaimGround): ClaimRule | undefined {
  if (updates === undefined) return undefined
  if (updates === id) return 'updatesItself'
  return isOnQuestion(updates) ? undefined : 'updatesElsewhere'
}

function citationRules(
  citation: Citation,
  { claimant }: Claim,
  { question, document, rootOf }: ClaimGround,
): readonly ClaimRule[] {
  const cited = document(citation.document)
  const isOwn =
    claimant !== undefined && cited !== undefined && rootOf(claimant) === rootOf(cited.publisher)
  const rules: readonly (ClaimRule | undefined)[] = [
    valueFault(citation.value, question),
    citation.mode === 'own_reporting' && !isOwn ? 'notOwnReporting' : undefined,
    placeFault(citation, cited?.text),
  ]
  return rules.filter((rule) => rule !== undefined)
}

function placeFault({ at, quote }: Citation, text: string | undefined): ClaimRule | undefined {
  if (at === undefined) return undefined
  const [start, end] = at
  if (start >= end) return 'placeReversed'
  if (text === undefined) return undefined
  if (end > text.length) return 'placeOutside'
  return quote !== undefined && text.slice(start, end) !== quote ? 'misquoted' : undefined
}
