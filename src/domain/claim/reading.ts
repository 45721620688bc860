import type { BundleIndex } from '../bundle/index-bundle.ts'
import { toMillionth } from '../quantity/to-millionth.ts'
import type { Question } from '../question/question.ts'
import { parseInstant } from '../time/parse-date.ts'
import type { Claim, Value } from './claim.ts'

/** A value on a line: whole numbers for quantities, milliseconds for dates. Open ends are infinite. */
export type Span = Readonly<{ low: number; high: number }>

/**
 * A claim as the analysis reads it. `rank` is its place among all claims by id, so that ids compare as numbers.
 * `worded` is its value as said, `widened` the same with the tolerance of "about"; other answers are compared
 * by `answer`.
 */
export type Reading = Readonly<{
  claim: Claim
  question: Question
  rank: number
  key: string
  time: number | undefined
  /** When its earliest citation was published. */
  publishedTime: number | undefined
  body: string | undefined
  /** Who holds the position: the body, or the claim itself where nobody is named. */
  holder: string
  side: string | undefined
  worded: Span | undefined
  widened: Span | undefined
  answer: string | undefined
  isVague: boolean
}>

/**
 * Reads every claim of a bundle: its key, its time (assertion, else earliest publication), its body and side,
 * and its value as spans. Sorted by id.
 */
export function readingsOf(index: BundleIndex): readonly Reading[] {
  const claims = sortedById(index.bundle.claims)
  const publishedTimes = new Map(
    index.bundle.documents.map((document) => [document.id, instant(document.publishedAt)]),
  )
  const { aboutTolerance } = index.bundle.policy
  return claims.map((claim, rank) => {
    const question = index.question(claim.question)
    if (!question) throw new Error(`claim ${claim.id} answers no known question`)
    const { claimant } = claim
    const body = claimant === undefined ? undefined : index.rootOf(claimant)
    const publishedTime = earliest(claim, publishedTimes)
    const spans = spansOf(claim.value, aboutTolerance)
    return {
      claim,
      question,
      rank,
      key: index.keyOf(question),
      publishedTime,
      time: instant(claim.assertedAt) ?? publishedTime,
      body,
      holder: body ?? `\u0000${claim.id}`,
      side: claimant === undefined ? undefined : index.sideOf(claimant, question.event),
      worded: spans.worded,
      widened: spans.widened,
      answer: spans.answer,
      isVague: spans.isVague,
    }
  })
}

/** Sorts by id; costs one pass where the bundle was written in that order. */
function sortedById(claims: readonly Claim[]): readonly Claim[] {
  const isSorted = claims.every((claim, at) => at === 0 || (claims[at - 1]?.id ?? '') < claim.id)
  return isSorted ? claims : [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function instant(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseInstant(text)
}

function earliest(claim: Claim, times: Map<string, number | undefined>): number | undefined {
  let least: number | undefined
  for (const citation of claim.citations) {
    const time = times.get(citation.document)
    if (time !== undefined && (least === undefined || time < least)) least = time
  }
  return least
}

type Spans = Pick<Reading, 'worded' | 'widened' | 'answer' | 'isVague'>

const noSpans: Spans = { worded: undefined, widened: undefined, answer: undefined, isVague: false }

function spansOf(value: Value | undefined, tolerance: number): Spans {
  if (!value) return noSpans
  switch (value.type) {
    case 'quantity': {
      const worded = { low: value.min, high: value.max ?? Number.POSITIVE_INFINITY }
      const widened = value.bound === 'about' ? widen(worded, tolerance) : worded
      return { worded, widened, answer: undefined, isVague: value.bound === 'vague' }
    }
    case 'date': {
      const worded = {
        low: value.from === undefined ? Number.NEGATIVE_INFINITY : startOf(value.from),
        high: value.to === undefined ? Number.POSITIVE_INFINITY : endOf(value.to),
      }
      return { ...noSpans, worded, widened: worded }
    }
    case 'yes_no':
      return { ...noSpans, answer: value.answer }
    case 'choice':
      return { ...noSpans, answer: value.option }
    case 'place':
      return { ...noSpans, answer: folded(value.name) }
    case 'text':
      return { ...noSpans, answer: folded(value.text) }
  }
}

/** The real-valued span within which "about" is compared. */
function widen(span: Span, tolerance: number): Span {
  return {
    low: toMillionth(span.low * (1 - tolerance)),
    high: toMillionth(span.high * (1 + tolerance)),
  }
}

const dayMs = 86_400_000

function endOf(day: string): number {
  return parseInstant(day) ?? Number.POSITIVE_INFINITY
}

function startOf(day: string): number {
  const end = parseInstant(day) ?? Number.NEGATIVE_INFINITY
  return day.length === 10 ? end - dayMs + 1 : end
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
}
