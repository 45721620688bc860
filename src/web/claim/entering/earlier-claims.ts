import type { Claim } from '../../../domain/claim/claim.ts'
import type { Question } from '../../../domain/question/question.ts'
import { parseInstant } from '../../../domain/time/parse-date.ts'
import { claimantWords } from '../../../domain/wording/words-for.ts'
import type { Analysed } from '../../cache/analysed.ts'
import type { Choice } from '../../entry/term-choices.ts'
import { optionLabel } from '../../event/told.ts'
import type { Words } from '../../words/words.ts'

const mostOffered = 200

/**
 * Words the claims on a question that a later one may change, the newest first.
 *
 * @param besides ids that are offered whatever they are of: those which the claim being changed names already.
 * @returns at most 200, and those besides.
 */
export function earlierClaims(
  words: Words,
  { bundle, index }: Analysed,
  {
    question,
    besides,
    not,
  }: Readonly<{
    question: Question
    besides: readonly string[]
    not: string | undefined
  }>,
): readonly Choice[] {
  const own = bundle.claims.filter(({ id, question: on }) => on === question.id && id !== not)
  const newest = own.toSorted((one, other) => saidAt(other) - saidAt(one)).slice(0, mostOffered)
  const offered = new Set(newest.map(({ id }) => id))
  const wordsOf = (claim: Claim): string => {
    const { stance, value, assertedAt } = claim
    const told = words.answers.answer(stance, value, optionLabel(question, value))
    const saidOn = assertedAt === undefined ? words.answers.noDate : words.formats.date(assertedAt)
    return `${claimantWords(claim, index)}: ${told} (${saidOn})`
  }
  return [
    ...newest.map((claim) => ({ value: claim.id, text: wordsOf(claim) })),
    ...besides
      .filter((id) => !offered.has(id))
      .map((id) => ({ value: id, text: textOf(index.claim(id), wordsOf) ?? id })),
  ]
}

function textOf(claim: Claim | undefined, wordsOf: (claim: Claim) => string): string | undefined {
  return claim && wordsOf(claim)
}

function saidAt({ assertedAt }: Claim): number {
  return (assertedAt === undefined ? undefined : parseInstant(assertedAt)) ?? 0
}
