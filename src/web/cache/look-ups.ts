import type {
  Analysis,
  ClaimFinding,
  Conflict,
  QuestionFinding,
} from '../../domain/analysis/analysis.ts'
import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import type { Claim } from '../../domain/claim/claim.ts'
import type { Question } from '../../domain/question/question.ts'
import { claimantWords, questionWords } from '../../domain/wording/words-for.ts'
import { onceFor } from './once.ts'

/** What every page of a family looks up, whatever its language and address. */
export type LookUps = Readonly<{
  finding: (claimId: string) => ClaimFinding | undefined
  questionFinding: (questionId: string) => QuestionFinding | undefined
  /** Every claim on the key of a question, by time; claims without a time last. */
  claimsOn: (question: Question) => readonly ClaimFinding[]
  /** The questions that spell the same key, this one included, by id. */
  sameKey: (question: Question) => readonly Question[]
  /** Who makes a claim, and what a question asks, in words. */
  claimantOf: (claim: Claim) => string
  wordsOf: (question: Question) => string
  /** The sentence to print on a question, and what a conflict is about: each is long to work out. */
  wordingOf: (found: QuestionFinding) => string
  explanationOf: (conflict: Conflict) => string
}>

/** Builds the look-ups of one analysis. O(n log n) once, then O(1) a look-up; nothing is put into words twice. */
export function lookUpsOf(index: BundleIndex, analysis: Analysis): LookUps {
  const findings = new Map(analysis.claims.map((finding) => [finding.claim.id, finding]))
  const questions = new Map(analysis.questions.map((finding) => [finding.question.id, finding]))
  const byTime = analysis.claims.toSorted((one, other) => timeOf(one) - timeOf(other))
  const byKey = Map.groupBy(byTime, ({ question }) => index.keyOf(question))
  const questionsByKey = Map.groupBy(
    analysis.questions.map(({ question }) => question),
    (question) => index.keyOf(question),
  )
  return {
    finding: (claimId) => findings.get(claimId),
    questionFinding: (questionId) => questions.get(questionId),
    claimsOn: (question) => byKey.get(index.keyOf(question)) ?? [],
    sameKey: (question) => questionsByKey.get(index.keyOf(question)) ?? [],
    claimantOf: onceFor((claim) => claimantWords(claim, index)),
    wordsOf: onceFor((question) => questionWords(question, index)),
    wordingOf: onceFor(({ wording }) => wording),
    explanationOf: onceFor(({ explanation }) => explanation),
  }
}

function timeOf({ time }: ClaimFinding): number {
  return time ?? Number.MAX_SAFE_INTEGER
}
