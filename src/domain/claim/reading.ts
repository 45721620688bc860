import type { Carrier } from '../bundle/carriers.ts'
import type { BundleIndex } from '../bundle/index-bundle.ts'
import { toMillionth } from '../quantity/to-millionth.ts'
import type { Question } from '../question/question.ts'
import { parseInstant } from '../time/parse-date.ts'
import type { Claim, Stance, Value } from './claim.ts'

/** A value on a line: whole numbers for quantities, milliseconds for dates. Open ends are infinite. */
export type Span = Readonly<{ low: number; high: number }>

/**
 * A claim as the analysis reads it. `rank` is its place among all claims by id, so that ids compare as numbers.
 * `worded` is its value as said, `widened` the same with the tolerance of "about"; other answers are compared
 * by `answer`.
 */
export type Reading = Readonly<{
  claim: Claim
  /** The claim's own, kept here because every step asks for it. */
  stance: Stance
  question: Question
  rank: number
  key: string
  time: number | undefined
  /** When its earliest citation was published. */
  publishedTime: number | undefined
  body: string | undefined
  /** Who holds the position: the body, or the claim itself where nobody is named. */
  holder: string
  /** One number for each holder, from 1 up to the number of claims. */
  holderNumber: number
  /** True where the claimant is an outlet or an agency. */
  isByTrade: boolean
  side: string | undefined
  /** What carries it, citation by citation. */
  carriers: readonly Carrier[]
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
  const speakerOf = speakers(index)
  const askedBy = remembered((questionId) => askedIn(questionId, index))
  const { aboutTolerance } = index.bundle.policy
  return sortedById(index.bundle.claims).map((claim, rank) => {
    const { claimant, value } = claim
    const asked = askedBy(claim.question)
    const speaker = speakerOf(claimant)
    const carriers = claim.citations.map(({ document }) => index.carrier(document))
    const publishedTime = earliest(carriers)
    const worded = wordedSpan(value)
    const isAbout = value?.type === 'quantity' && value.bound === 'about'
    return {
      claim,
      stance: claim.stance,
      question: asked.question,
      rank,
      key: asked.key,
      publishedTime,
      time: instant(claim.assertedAt) ?? publishedTime,
      body: speaker.body,
      holder: speaker.body ?? `\u0000${claim.id}`,
      holderNumber: speaker.number,
      isByTrade: speaker.isByTrade,
      side: claimant === undefined ? undefined : asked.sideOf(claimant),
      carriers,
      worded,
      widened: worded && isAbout ? widen(worded, aboutTolerance) : worded,
      answer: answerText(value),
      isVague: value?.type === 'quantity' && value.bound === 'vague',
    }
  })
}

type Speaker = Readonly<{ body: string | undefined; number: number; isByTrade: boolean }>

/** Finds who speaks; each claim nobody is named for has a speaker of its own. */
function speakers(index: BundleIndex): (claimant: string | undefined) => Speaker {
  const numbers = new Map<string, number>()
  let next = 1
  const named = remembered((claimant): Speaker => {
    const body = index.rootOf(claimant)
    const number = numbers.get(body) ?? next++
    numbers.set(body, number)
    const kind = index.actor(claimant)?.kind
    return { body, number, isByTrade: kind === 'outlet' || kind === 'agency' }
  })
  return (claimant) =>
    claimant === undefined ? { body: undefined, number: next++, isByTrade: false } : named(claimant)
}

function askedIn(questionId: string, index: BundleIndex) {
  const question = index.question(questionId)
  if (!question) throw new Error(`claims answer no known question: ${questionId}`)
  return { question, key: index.keyOf(question), sideOf: index.sideIn(question.event) }
}

function remembered<T>(find: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>()
  return (id) => {
    let found = known.get(id)
    if (found === undefined) {
      found = find(id)
      known.set(id, found)
    }
    return found
  }
}

/** Sorts by id; costs one pass where the bundle was written in that order. */
function sortedById(claims: readonly Claim[]): readonly Claim[] {
  const isSorted = claims.every((claim, at) => at === 0 || (claims[at - 1]?.id ?? '') < claim.id)
  return isSorted ? claims : [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function instant(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseInstant(text)
}

function earliest(carriers: readonly Carrier[]): number | undefined {
  let least: number | undefined
  for (const { time } of carriers) {
    if (time !== undefined && (least === undefined || time < least)) least = time
  }
  return least
}

function wordedSpan(value: Value | undefined): Span | undefined {
  if (value?.type === 'quantity') {
    return { low: value.min, high: value.max ?? Number.POSITIVE_INFINITY }
  }
  if (value?.type !== 'date') return undefined
  return {
    low: value.from === undefined ? Number.NEGATIVE_INFINITY : startOf(value.from),
    high: value.to === undefined ? Number.POSITIVE_INFINITY : endOf(value.to),
  }
}

/** What answers that are no spans are compared by. */
function answerText(value: Value | undefined): string | undefined {
  switch (value?.type) {
    case 'yes_no':
      return value.answer
    case 'choice':
      return value.option
    case 'place':
      return folded(value.name)
    case 'text':
      return folded(value.text)
    default:
      return undefined
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
