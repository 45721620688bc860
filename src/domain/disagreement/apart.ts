import type { Analysis } from '../analysis/analysis.ts'
import type { Bundle } from '../bundle/bundle.ts'
import { type BundleIndex, indexBundle } from '../bundle/index-bundle.ts'
import type { Claim, Value } from '../claim/claim.ts'
import { differingParts } from '../question/key.ts'
import type { KeyPart } from '../question/key-text.ts'
import type { Question } from '../question/question.ts'
import { listWords, sentence, verb } from '../wording/english.ts'
import { phrasebookOf } from '../wording/phrasebook.ts'
import { valueWords } from '../wording/words-for.ts'

/** Two claims that only seem to conflict, and the parts of the key that differ; two questions share no key at all. */
export type Apart = Readonly<{
  questions: readonly [string, string]
  claims: readonly [string, string]
  parts: readonly (KeyPart | 'question')[]
  sentence: string
}>

const partWords: Readonly<Record<KeyPart, string>> = {
  event: 'the event',
  measure: 'what is counted',
  population: 'who is counted',
  victimSide: 'whose side they are on',
  causedBy: 'who caused it',
  place: 'the place',
  counting: 'the way of counting (in all, or added)',
}

/** How many pairs of figures, and how many of open questions, are listed. */
const listedPairs = 30

/** How many questions are paired: the contested ones first, so that a war of a thousand incidents stays readable. */
const pairedQuestions = 200

/**
 * Lists the figures of one family of events that stand on different keys and so neither agree nor conflict, but could be
 * taken to, those that differ in the fewest parts first; then, within one event, the open questions that opposed sides
 * answer.
 *
 * Figures can be taken to conflict where their measures lie within one (killed, injured, casualties), or where they are
 * equal: homes damaged are no toll. Pairs that do meet in a conflict (containment, sum, population …) are left out. At
 * most 30 pairs of each sort, from at most 200 questions; only those listed are put into words. `pairsUnlisted` counts
 * the other pairs.
 *
 * @param analysis of the same bundle.
 */
export function figuresApart(bundle: Bundle, analysis: Analysis): readonly Apart[] {
  const index = indexBundle(bundle)
  const { figures, open } = pairsApart(analysis, index)
  const alike = figures.filter((pair) => couldBeConfused(pair, index))
  return [alike, open].flatMap((pairs) =>
    pairs.slice(0, listedPairs).map((pair) => worded(pair, index)),
  )
}

/** Counts the pairs of figures on different keys that `figuresApart` does not list. */
export function pairsUnlisted(bundle: Bundle, analysis: Analysis): number {
  const index = indexBundle(bundle)
  const { figures } = pairsApart(analysis, index)
  const alike = figures.filter((pair) => couldBeConfused(pair, index))
  return figures.length - Math.min(alike.length, listedPairs)
}

function couldBeConfused({ one, other }: Pair, { vocabulary }: BundleIndex): boolean {
  if (one.question.type !== 'quantity' || other.question.type !== 'quantity') return false
  const [family, otherFamily] = [one, other].map(({ question }) =>
    question.type === 'quantity' ? vocabulary.measures.lineOf(question.measure).at(-1) : undefined,
  )
  return family === otherFamily || areEqual(one.claim.value, other.claim.value)
}

function areEqual(one: Value | undefined, other: Value | undefined): boolean {
  if (one?.type !== 'quantity' || other?.type !== 'quantity') return false
  return one.min === other.min && one.max === other.max
}

/** Every pair on different keys that meets in no conflict, those that differ least first. */
function pairsApart(
  analysis: Analysis,
  index: BundleIndex,
): Readonly<Record<'figures' | 'open', readonly Pair[]>> {
  const meeting = meetingQuestions(analysis)
  const pairs = (all: readonly Spoken[]) => {
    const spoken = all.slice(0, pairedQuestions)
    return spoken
      .flatMap((one, at) => spoken.slice(at + 1).map((other) => ({ one, other })))
      .filter(({ one, other }) => !meeting.has(`${one.question.id} ${other.question.id}`))
      .map((pair) => ({ ...pair, parts: partsApart(pair.one, pair.other, index) }))
      .filter(({ parts }) => parts.length > 0)
      .sort((a, b) => a.parts.length - b.parts.length)
  }
  const spoken = spokenQuestions(analysis)
  return {
    figures: pairs(spoken.filter(({ question }) => question.type === 'quantity')),
    open: pairs(spoken.filter(({ question, side }) => isOpen(question) && side !== undefined)),
  }
}

/** A question with the claim that stands for it: the earliest position; of an open question, of a party. */
type Spoken = Readonly<{ question: Question; claim: Claim; side: string | undefined }>

type Pair = Readonly<{ one: Spoken; other: Spoken; parts: Apart['parts'] }>

function isOpen({ type }: Question): boolean {
  return type === 'text' || type === 'choice'
}

function spokenQuestions(analysis: Analysis): readonly Spoken[] {
  const spoken = new Map<string, Spoken>()
  const inOrder = analysis.claims
    .filter(({ isPosition, claim }) => isPosition && claim.stance === 'asserts')
    .sort((a, b) => (a.time ?? Number.POSITIVE_INFINITY) - (b.time ?? Number.POSITIVE_INFINITY))
  for (const { claim, question, side } of inOrder) {
    const known = spoken.get(question.id)
    const isFirstParty = isOpen(question) && known?.side === undefined && side !== undefined
    if (!known || isFirstParty) spoken.set(question.id, { question, claim, side })
  }
  const contested = new Set(
    analysis.questions.flatMap(({ question, contested }) => (contested ? [question.id] : [])),
  )
  const rank = ({ question }: Spoken) => (contested.has(question.id) ? 0 : 1)
  return [...spoken.values()].sort(
    (a, b) => rank(a) - rank(b) || (a.question.id < b.question.id ? -1 : 1),
  )
}

function meetingQuestions(analysis: Analysis): ReadonlySet<string> {
  const questionOf = new Map(analysis.claims.map(({ claim }) => [claim.id, claim.question]))
  const pairs = new Set<string>()
  for (const { claims } of analysis.conflicts) {
    const questions = [...new Set(claims.map((id) => questionOf.get(id) ?? ''))]
    for (const one of questions) for (const other of questions) pairs.add(`${one} ${other}`)
  }
  return pairs
}

function partsApart(one: Spoken, other: Spoken, index: BundleIndex): Apart['parts'] {
  const [event, otherEvent] = [one.question.event, other.question.event]
  if (index.familyRootOf(event) !== index.familyRootOf(otherEvent)) return []
  if (one.question.type === 'quantity' && other.question.type === 'quantity') {
    return differingParts(one.question, other.question)
  }
  return event === otherEvent && one.side !== other.side ? ['question'] : []
}

function worded({ one, other, parts }: Pair, index: BundleIndex): Apart {
  return {
    questions: [one.question.id, other.question.id],
    claims: [one.claim.id, other.claim.id],
    parts,
    sentence: apartSentence(one, other, parts, index),
  }
}

function apartSentence(
  one: Spoken,
  other: Spoken,
  parts: Apart['parts'],
  index: BundleIndex,
): string {
  const book = phrasebookOf(index)
  const said = [one, other].map(({ claim, question }) => {
    const who = book.claimant(claim)
    const isPlural = book.isPlural(claim)
    const value = claim.value ? valueWords(claim.value, question) : ''
    const topic = book.question(question)
    return isOpen(question)
      ? `to ${topic}, ${who} ${verb(isPlural, 'answer', 'answers')} ${value}`
      : `${who} ${verb(isPlural, 'give', 'gives')} ${value} for ${topic}`
  })
  const why = parts.includes('question')
    ? 'These are two questions, so neither answer bears out or contradicts the other.'
    : `The two do not conflict: ${differenceWords(parts)}.`
  return `${sentence(said.join('; '))} ${why}`
}

function differenceWords(parts: Apart['parts']): string {
  const differing = parts.map((part) => (part === 'question' ? part : partWords[part]))
  return `${listWords(differing)} ${verb(differing.length > 1, 'differ', 'differs')}`
}
