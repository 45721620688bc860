import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import type { Value } from '../../domain/claim/claim.ts'
import type { Question } from '../../domain/question/question.ts'
import { parseInstant } from '../../domain/time/parse-date.ts'
import type { Figure } from '../page/figure.ts'
import type { Words } from '../words/words.ts'
import type { Outlook } from './outlook.ts'

/**
 * Words a claim's answer for a place that names the claimant right beside it.
 *
 * A contested answer says so; the name beside it keeps it from standing bare.
 */
export function toldBeside(words: Words, finding: ClaimFinding): Figure {
  const { claim, question, state, contested } = finding
  return {
    told: toldOf(words, finding),
    caution: contested ? words.answers.contested : undefined,
    isNumber: claim.stance === 'asserts' && question.type === 'quantity',
    isHollow: claim.stance !== 'asserts' || state !== 'current',
  }
}

/** A claim's answer in words, with its stance: "46", "denies 46", "declined to say". */
export function toldOf(words: Words, { claim, question }: ClaimFinding): string {
  return words.answers.answer(claim.stance, claim.value, optionLabel(question, claim.value))
}

/** The label of the option that a value chooses; absent for any other value. */
export function optionLabel(question: Question, value: Value | undefined): string | undefined {
  if (question.type !== 'choice' || value?.type !== 'choice') return undefined
  return question.options.find(({ id }) => id === value.option)?.label
}

/**
 * When a claim was said, in words: its own time, else that of its earliest dated document, said to be so.
 *
 * @returns a text that says so where no time is recorded.
 */
export function statedOf({ words, index }: Outlook, { claim }: ClaimFinding): string {
  if (claim.assertedAt !== undefined) return words.formats.date(claim.assertedAt)
  const published = claim.citations
    .map(({ document }) => index.document(document)?.publishedAt)
    .filter((text) => text !== undefined)
    .sort((one, other) => (parseInstant(one) ?? 0) - (parseInstant(other) ?? 0))[0]
  return published === undefined
    ? words.chart.undated
    : words.question.publishedOn(words.formats.date(published))
}
