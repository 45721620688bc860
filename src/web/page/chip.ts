import type { GivenSettlement } from '../../db/review/reviews.ts'
import type {
  ClaimState,
  Corroboration,
  Interest,
  Severity,
} from '../../domain/analysis/analysis.ts'
import type { Stance } from '../../domain/claim/claim.ts'
import type { Term } from '../words/term.ts'
import type { Words } from '../words/words.ts'

/** How a chip is coloured. The word and the mark say the same without colour. */
export type Tone = 'quiet' | 'good' | 'mild' | 'warn' | 'bad'

/** A short label: a word, a mark of its own shape, and a tone. `means` is its one-line explanation. */
export type Chip = Readonly<{ axis: string; tone: Tone; mark: string; word: string; means: string }>

type Look = Readonly<{ tone: Tone; mark: string }>

const stateLooks: Readonly<Record<ClaimState, Look>> = {
  current: { tone: 'quiet', mark: '●' },
  superseded: { tone: 'quiet', mark: '◌' },
  retracted: { tone: 'warn', mark: '✕' },
  declined: { tone: 'quiet', mark: '–' },
  stale: { tone: 'quiet', mark: '◔' },
}

const corroborationLooks: Readonly<Record<Corroboration, Look>> = {
  no_origin: { tone: 'warn', mark: '?' },
  single_origin: { tone: 'mild', mark: '①' },
  same_side: { tone: 'mild', mark: '◐' },
  parties_only: { tone: 'mild', mark: '◧' },
  cross_side: { tone: 'good', mark: '⇄' },
  independent: { tone: 'good', mark: '✓' },
}

const interestLooks: Readonly<Record<Interest, Look>> = {
  self_serving: { tone: 'warn', mark: '↗' },
  against_interest: { tone: 'good', mark: '↘' },
  neutral: { tone: 'quiet', mark: '=' },
}

const severityLooks: Readonly<Record<Severity, Look>> = {
  extreme: { tone: 'bad', mark: '▲▲▲' },
  major: { tone: 'bad', mark: '▲▲' },
  moderate: { tone: 'warn', mark: '▲' },
  minor: { tone: 'mild', mark: '△' },
  info: { tone: 'quiet', mark: 'i' },
}

const stanceLooks: Readonly<Record<Stance, Look>> = {
  asserts: { tone: 'quiet', mark: '+' },
  denies: { tone: 'warn', mark: '≠' },
  declines: { tone: 'quiet', mark: '–' },
  retracts: { tone: 'warn', mark: '✕' },
}

const settlementLooks = {
  explained: { tone: 'good', mark: '✓' },
  unresolvable: { tone: 'warn', mark: '≠' },
  reopened: { tone: 'warn', mark: '↺' },
} as const

const chip = (axis: string, look: Look, term: Term): Chip => ({ axis, ...look, ...term })

/** The chip of a claim's state. */
export const stateChip = (words: Words, state: ClaimState): Chip =>
  chip('state', stateLooks[state], words.terms.states[state])

/** The chip of a claim's corroboration. */
export const corroborationChip = (words: Words, corroboration: Corroboration): Chip =>
  chip(
    'corroboration',
    corroborationLooks[corroboration],
    words.terms.corroborations[corroboration],
  )

/** The chip of a claimant's interest in a claim. */
const interestChip = (words: Words, interest: Interest): Chip =>
  chip('interest', interestLooks[interest], words.terms.interests[interest])

/** The chip of a conflict's severity. */
export const severityChip = (words: Words, severity: Severity): Chip =>
  chip('severity', severityLooks[severity], words.terms.severities[severity])

/** The chip of a claim's stance. */
export const stanceChip = (words: Words, stance: Stance): Chip =>
  chip('stance', stanceLooks[stance], words.terms.stances[stance])

/** The chip of a contested claim or question. */
export const contestedChip = (words: Words): Chip =>
  chip('contested', { tone: 'bad', mark: '≠' }, words.terms.contested)

/** The chip of what came with the program as an example. */
export const sampleChip = (words: Words): Chip =>
  chip('sample', { tone: 'quiet', mark: '◇' }, words.terms.sample)

/**
 * The chips of one claim, in the order in which pages show them: contested, state, corroboration, interest.
 *
 * A current, neutral claim says neither, since that is what a reader expects.
 */
export function claimChips(
  words: Words,
  finding: Readonly<{
    contested: boolean
    state: ClaimState
    corroboration: Corroboration | undefined
    interest: Interest | undefined
  }>,
): readonly Chip[] {
  const { contested, state, corroboration, interest } = finding
  return [
    ...(contested ? [contestedChip(words)] : []),
    ...(state === 'current' ? [] : [stateChip(words, state)]),
    ...(corroboration === undefined ? [] : [corroborationChip(words, corroboration)]),
    ...(interest === undefined || interest === 'neutral' ? [] : [interestChip(words, interest)]),
  ]
}

/** The chip of what a person made of a conflict: explained, unresolvable, or open again. */
export const settlementChip = (
  words: Words,
  { holds, settlement }: Pick<GivenSettlement, 'holds' | 'settlement'>,
): Chip => {
  const state = holds ? settlement.state : 'reopened'
  return chip('settlement', settlementLooks[state], words.review.settlement.chips[state])
}
