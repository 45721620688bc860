import type { Analysis } from '../analysis/analysis.ts'
import type { Bundle } from '../bundle/bundle.ts'
import { type BundleIndex, indexBundle } from '../bundle/index-bundle.ts'
import type { Claim } from '../claim/claim.ts'
import { differingParts } from '../question/key.ts'
import type { KeyPart } from '../question/key-text.ts'
import type { Question } from '../question/question.ts'
import { listWords, sentence } from '../wording/english.ts'
import { claimantWords, questionWords, valueWords } from '../wording/words-for.ts'

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

/** How many pairs are listed. */
const listedPairs = 60

/**
 * Lists the figures of one family of events that stand on different keys and so neither agree nor conflict, those that
 * differ in the fewest parts first; and, within one event, the open questions that only one side answers each.
 *
 * Pairs that do meet in a conflict (containment, sum, population …) are left out. At most 60 pairs.
 *
 * @param analysis of the same bundle.
 */
export function figuresApart(bundle: Bundle, analysis: Analysis): readonly Apart[] {
  const index = indexBundle(bundle)
  const meeting = meetingQuestions(analysis)
  const spoken = spokenQuestions(analysis)
  const pairs: Apart[] = []
  for (const [at, one] of spoken.entries()) {
    for (const other of spoken.slice(at + 1)) {
      if (meeting.has(`${one.question.id} ${other.question.id}`)) continue
      const apart = pairOf(one, other, index)
      if (apart) pairs.push(apart)
    }
  }
  return pairs.sort((a, b) => a.parts.length - b.parts.length).slice(0, listedPairs)
}

/** A question with the position that stands for it: the earliest, and the sides its answers come from. */
type Spoken = Readonly<{ question: Question; claim: Claim; sides: ReadonlySet<string | undefined> }>

function spokenQuestions(analysis: Analysis): readonly Spoken[] {
  const spoken = new Map<
    string,
    { question: Question; claim: Claim; sides: Set<string | undefined> }
  >()
  const inOrder = [...analysis.claims].sort(
    (a, b) => (a.time ?? Number.POSITIVE_INFINITY) - (b.time ?? Number.POSITIVE_INFINITY),
  )
  for (const { claim, question, isPosition, side } of inOrder) {
    if (!isPosition || claim.stance !== 'asserts') continue
    const known = spoken.get(question.id)
    if (known) known.sides.add(side)
    else spoken.set(question.id, { question, claim, sides: new Set([side]) })
  }
  return [...spoken.values()].sort((a, b) => (a.question.id < b.question.id ? -1 : 1))
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

function pairOf(one: Spoken, other: Spoken, index: BundleIndex): Apart | undefined {
  if (index.familyRootOf(one.question.event) !== index.familyRootOf(other.question.event)) {
    return undefined
  }
  const parts = partsApart(one, other)
  if (parts.length === 0) return undefined
  return {
    questions: [one.question.id, other.question.id],
    claims: [one.claim.id, other.claim.id],
    parts,
    sentence: apartSentence(one, other, parts, index),
  }
}

function partsApart(one: Spoken, other: Spoken): Apart['parts'] {
  if (one.question.type === 'quantity' && other.question.type === 'quantity') {
    return differingParts(one.question, other.question)
  }
  const isOpen = ({ type }: Question) => type === 'text' || type === 'choice'
  if (!isOpen(one.question) || !isOpen(other.question)) return []
  if (one.question.event !== other.question.event) return []
  const [side] = one.sides
  const [otherSide] = other.sides
  const areOpposed =
    one.sides.size === 1 && other.sides.size === 1 && side !== undefined && otherSide !== undefined
  return areOpposed && side !== otherSide ? ['question'] : []
}

function apartSentence(
  one: Spoken,
  other: Spoken,
  parts: Apart['parts'],
  index: BundleIndex,
): string {
  const said = [one, other].map(({ claim, question }) => {
    const value = claim.value ? valueWords(claim.value, question) : ''
    return `${value} (${claimantWords(claim, index)}: ${questionWords(question, index)})`
  })
  if (parts.includes('question')) {
    return sentence(
      `${said.join(' and ')} answer two different questions, so neither bears out nor contradicts the other`,
    )
  }
  const differing = parts.map((part) => (part === 'question' ? part : partWords[part]))
  const verb = differing.length > 1 ? 'differ' : 'differs'
  return sentence(`${said.join(' and ')} do not conflict: ${listWords(differing)} ${verb}`)
}
