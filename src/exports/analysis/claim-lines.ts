import type { ClaimFinding, Corroboration } from '../../domain/analysis/analysis.ts'
import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import type { Citation } from '../../domain/claim/claim.ts'
import type { Question } from '../../domain/question/question.ts'
import { dayOf } from '../../domain/time/parse-date.ts'
import { dayWords, listWords, quoted, sentence } from '../../domain/wording/english.ts'
import {
  corroborationWords,
  interestWords,
  modeWords,
  stateWords,
} from '../../domain/wording/terms.ts'
import { claimantWords, valueWords } from '../../domain/wording/words-for.ts'
import { byId } from '../ordering.ts'
import { counted, wrapped } from './layout.ts'

/**
 * One question's claims, in the order in which they were asserted: the answer as worded, who gives it and when, what
 * stands behind it, and where it was read.
 */
export function claimLines(
  findings: readonly ClaimFinding[],
  index: BundleIndex,
): readonly string[] {
  const late = Number.POSITIVE_INFINITY
  return findings
    .toSorted((one, other) => {
      const [first, second] = [one.time ?? late, other.time ?? late]
      return first === second ? byId(one.claim, other.claim) : first - second
    })
    .flatMap((finding) => [
      ...wrapped(
        `* ${saidWords(finding)} — ${claimantWords(finding.claim, index)}${whenWords(finding)}`,
        3,
        2,
      ),
      ...behindWords(finding, index).flatMap((words) => wrapped(words, 7)),
      ...wrapped(sourceWords(finding, index), 7, 2),
    ])
}

function saidWords({ claim, question }: ClaimFinding): string {
  const value = claim.value === undefined ? undefined : valueWords(claim.value, question)
  switch (claim.stance) {
    case 'asserts':
      return value ?? 'no value'
    case 'denies':
      return value === undefined || value === 'yes' ? 'denies it' : `denies ${value}`
    case 'declines':
      return 'declined to say'
    case 'retracts':
      return 'withdrawn'
  }
}

function whenWords({ time }: ClaimFinding): string {
  return time === undefined ? ', undated' : `, ${dayWords(dayOf(time))}`
}

/** What stands behind a claim, in one sentence; nothing of one that takes another back. */
function behindWords(finding: ClaimFinding, index: BundleIndex): readonly string[] {
  const { corroboration, interest } = finding
  const state = finding.state === 'current' ? [] : [stateOf(finding, index)]
  if (corroboration === undefined || interest === undefined) return state.map(sentence)
  const contested = finding.contested ? 'contested' : 'not contested'
  const words = [
    ...state,
    originWords(finding, corroboration),
    interest === 'neutral' ? undefined : interestWords[interest],
    contested,
  ].filter((part) => part !== undefined)
  return [sentence(words.join('; '))]
}

/** "4 publishers, 1 origin", and what the origins amount to where there are more. */
function originWords(
  { origins, sides, publishers }: ClaimFinding,
  corroboration: Corroboration,
): string {
  const published = counted(publishers, 'publisher')
  if (origins === 0) return `${published}, ${corroborationWords.no_origin}`
  if (origins === 1) return `${published}, 1 origin`
  const onSides = sides === 0 ? '' : ` (on ${counted(sides, 'side')})`
  return `${published}, ${origins} origins${onSides}: ${corroborationWords[corroboration]}`
}

function stateOf({ state, supersededBy }: ClaimFinding, index: BundleIndex): string {
  const later = supersededBy === undefined ? undefined : index.claim(supersededBy)
  const question = later === undefined ? undefined : index.question(later.question)
  if (later?.value === undefined || question === undefined) return stateWords[state]
  return `${stateWords[state]} by ${valueWords(later.value, question)}`
}

function sourceWords({ claim, question }: ClaimFinding, index: BundleIndex): string {
  if (claim.citations.length === 0) return 'No document is recorded.'
  const cited = claim.citations.map((citation) => citationWords(citation, question, index))
  return `Read in ${[...new Set(cited)].sort().join('; ')}.`
}

function citationWords(citation: Citation, question: Question, index: BundleIndex): string {
  const document = index.document(citation.document)
  const nameOf = (id: string) => index.actor(id)?.name ?? id
  const { measures, populations } = index.vocabulary
  const recast = [
    citation.as?.population && populations.nameOf(citation.as.population),
    citation.as?.measure && measures.nameOf(citation.as.measure),
  ].filter((word) => word !== undefined)
  const notes = [
    modeWords[citation.mode],
    citation.value && `given as ${valueWords(citation.value, question)}`,
    recast.length > 0 ? `called ${quoted(recast.join(' '))}` : undefined,
    citation.hedge && `hedged ${quoted(citation.hedge)}`,
    citation.via.length > 0 ? `by way of ${listWords(citation.via.map(nameOf))}` : undefined,
  ].filter((note) => note !== undefined && note !== '')
  return `${nameOf(document?.publisher ?? citation.document)}, ${notes.join(', ')}`
}
