import type { Reading, Span } from '../claim/reading.ts'
import type { Question } from '../question/question.ts'

/**
 * Tells whether two claims on one key cannot both be right.
 *
 * Figures and dates contradict where their spans (with the tolerance of "about") are disjoint, answers where they
 * differ, choices where their options are not declared compatible; free texts never do. A denial contradicts what
 * it denies: a span that meets the one denied, the same answer, or, where it names nothing, every figure above 0.
 * Symmetric. Says nothing about vagueness: the caller decides whether a vague word counts.
 */
export function contradicts(one: Reading, other: Reading): boolean {
  if (one.question.type === 'yes_no') return polarityOf(one) !== polarityOf(other)
  if (isDenial(one) && isDenial(other)) return false
  if (isDenial(one)) return denies(one, other)
  if (isDenial(other)) return denies(other, one)
  if (one.widened && other.widened) return areApart(one.widened, other.widened)
  if (one.question.type === 'text') return false
  return one.answer !== other.answer && !areCompatible(one.question, one.answer, other.answer)
}

/** True for a claim that denies; a yes/no denial is its opposite answer instead. */
export function isDenial(reading: Reading): boolean {
  return reading.stance === 'denies'
}

/** The answer a yes/no claim amounts to: denying yes, or denying without more, is no. */
export function polarityOf(reading: Reading): 'yes' | 'no' {
  const said = reading.answer ?? 'yes'
  if (!isDenial(reading)) return said === 'yes' ? 'yes' : 'no'
  return said === 'yes' ? 'no' : 'yes'
}

/** True where two spans share no point. */
export function areApart(one: Span, other: Span): boolean {
  return one.high < other.low || other.high < one.low
}

/**
 * Tells whether two claims on one key say the same: equal spans as worded, or equal answers, with the same stance.
 */
export function saysTheSame(one: Reading, other: Reading): boolean {
  if (one.question.type === 'yes_no') return polarityOf(one) === polarityOf(other)
  return (
    one.stance === other.stance &&
    one.answer === other.answer &&
    one.worded?.low === other.worded?.low &&
    one.worded?.high === other.worded?.high
  )
}

function denies(denial: Reading, assertion: Reading): boolean {
  if (denial.claim.value === undefined) return !assertion.worded || isAboveZero(assertion)
  if (denial.widened && assertion.widened) return !areApart(denial.widened, assertion.widened)
  return denial.answer === assertion.answer
}

/** True where a figure excludes 0, and for anything that is not a figure. */
export function isAboveZero(assertion: Reading): boolean {
  return assertion.question.type !== 'quantity' || (assertion.worded?.low ?? 0) > 0
}

function areCompatible(question: Question, one: string | undefined, other: string | undefined) {
  if (question.type !== 'choice' || one === undefined || other === undefined) return false
  return question.options.some(
    (option) =>
      (option.id === one && option.compatibleWith.includes(other)) ||
      (option.id === other && option.compatibleWith.includes(one)),
  )
}
