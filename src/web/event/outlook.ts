import type { Analysis, ClaimFinding, QuestionFinding } from '../../domain/analysis/analysis.ts'
import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import type { Question } from '../../domain/question/question.ts'
import type { Analysed, Clocks } from '../family-cache.ts'
import { hrefOf, withQuery } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** What the pages of one family look at: the analysis with look-ups, and links that keep both clocks. */
export type Outlook = Readonly<{
  words: Words
  index: BundleIndex
  analysis: Analysis
  clocks: Clocks
  finding: (claimId: string) => ClaimFinding | undefined
  questionFinding: (questionId: string) => QuestionFinding | undefined
  /** Every claim on the key of a question, by time; claims without a time last. */
  claimsOn: (question: Question) => readonly ClaimFinding[]
  /** The questions that spell the same key, this one included, by id. */
  sameKey: (question: Question) => readonly Question[]
  href: Readonly<{
    event: (id: string) => string
    question: (id: string) => string
    claim: (id: string) => string
    report: (id: string) => string
    document: (id: string) => string
    actor: (id: string) => string
    /** The list of an event's questions. */
    questionsOf: (eventId: string) => string
  }>
}>

/**
 * Builds the look-ups of one family's pages.
 *
 * @param analysed the family as one page sees it.
 * @param clocks in force, carried on by every link to a page that has them.
 * @param base put before every path: empty inside the site, the base URL in a file that leaves it.
 *
 * O(n) once, then O(1) a look-up.
 */
export function outlookOf(
  words: Words,
  analysed: Pick<Analysed, 'analysis' | 'index'>,
  clocks: Clocks,
  base = '',
): Outlook {
  const { analysis, index } = analysed
  const findings = new Map(analysis.claims.map((finding) => [finding.claim.id, finding]))
  const questions = new Map(analysis.questions.map((finding) => [finding.question.id, finding]))
  const byKey = Map.groupBy(analysis.claims, ({ question }) => index.keyOf(question))
  const questionsByKey = Map.groupBy(analysis.questions, ({ question }) => index.keyOf(question))
  const plain = (path: (id: string) => string) => (id: string) => `${base}${path(id)}`
  const keeping = (path: (id: string) => string) => (id: string) =>
    withQuery(`${base}${path(id)}`, { asOf: clocks.asOf, recordedBy: clocks.recordedBy })
  return {
    words,
    index,
    analysis,
    clocks,
    finding: (claimId) => findings.get(claimId),
    questionFinding: (questionId) => questions.get(questionId),
    claimsOn: (question) =>
      (byKey.get(index.keyOf(question)) ?? []).toSorted(
        (one, other) => timeOf(one) - timeOf(other),
      ),
    sameKey: (question) =>
      (questionsByKey.get(index.keyOf(question)) ?? []).map((finding) => finding.question),
    href: {
      event: keeping(hrefOf.event),
      question: keeping(hrefOf.question),
      claim: keeping(hrefOf.claim),
      report: keeping(hrefOf.report),
      document: plain(hrefOf.document),
      actor: plain(hrefOf.actor),
      questionsOf: (eventId) => withQuery(`${base}/questions`, { event: eventId }),
    },
  }
}

function timeOf({ time }: ClaimFinding): number {
  return time ?? Number.MAX_SAFE_INTEGER
}
