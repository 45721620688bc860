import type { Reliability } from '../actor/actor.ts'

export const attributionVerdicts = ['confirmed', 'misattributed', 'unclear'] as const

/** Did they say it? */
export type AttributionVerdict = (typeof attributionVerdicts)[number]

export const substanceVerdicts = [
  'not_assessed',
  'verified',
  'partly_verified',
  'disputed',
  'refuted',
  'unverifiable',
] as const

/** Is it so? */
export type SubstanceVerdict = (typeof substanceVerdicts)[number]

/** How credible a piece of information is on the Admiralty scale, 1 (confirmed) to 6 (cannot be judged). */
export const credibilities = [1, 2, 3, 4, 5, 6] as const

export type Credibility = (typeof credibilities)[number]

/** A person's finding on a claim, twice over. `override` = why `verified` stands though the evidence falls short. */
export type Verdict = Readonly<{
  attribution: AttributionVerdict
  attributionReason: string
  substance: SubstanceVerdict
  substanceReason: string
  reliability: Reliability | undefined
  credibility: Credibility | undefined
  override: string | undefined
}>

/** An editor's finding on a disputed question: what to print, and why. */
export type Resolution = Readonly<{ reason: string }> &
  (Readonly<{ finding: 'adopted'; wording: string }> | Readonly<{ finding: 'print_both' }>)

export const explanations = [
  'different_scope',
  'updated',
  'transcription_or_translation',
  'source_withdrawn',
  'other',
] as const

/** Why a conflict is none after all. */
export type Explanation = (typeof explanations)[number]

/** A person's word on one conflict: it is explained, or it cannot be resolved and both are printed. */
export type Settlement = Readonly<{ words: string }> &
  (Readonly<{ state: 'explained'; reason: Explanation }> | Readonly<{ state: 'unresolvable' }>)
