import type {
  ClaimState,
  ConflictKind,
  Corroboration,
  Interest,
  Severity,
} from '../analysis/analysis.ts'
import type { CitationMode } from '../claim/claim.ts'

/** Where a claim stands, within a sentence. */
export const stateWords: Readonly<Record<ClaimState, string>> = {
  current: 'current',
  superseded: 'superseded',
  retracted: 'retracted',
  declined: 'declined',
  stale: 'late relay',
}

/** What the origins behind a claim amount to, within a sentence. */
export const corroborationWords: Readonly<Record<Corroboration, string>> = {
  no_origin: 'no recorded origin',
  single_origin: 'one origin',
  same_side: 'one side only',
  cross_side: 'across sides',
  parties_only: 'parties only',
  independent: 'independent',
}

/** Whether a claim serves its claimant, within a sentence. */
export const interestWords: Readonly<Record<Interest, string>> = {
  self_serving: 'self-serving',
  against_interest: 'against interest',
  neutral: 'neutral',
}

/** How a document attributes a claim, within a sentence. */
export const modeWords: Readonly<Record<CitationMode, string>> = {
  named: 'named source',
  role: 'by office or role',
  anonymous: 'anonymous source',
  witness: 'witness',
  monitor: 'monitor',
  own_reporting: 'own reporting',
  own_voice: 'own voice',
  unattributed: 'unattributed',
  unknown: 'not recorded',
}

/** What kind of conflict it is, within a sentence. */
export const kindWords: Readonly<Record<ConflictKind, string>> = {
  value: 'figures disagree',
  evolving: 'toll may have risen',
  containment: 'part larger than the whole',
  sum: 'parts do not add up',
  definition: 'term changed',
  population: 'who the dead were',
  denial: 'asserted and denied',
  choice: 'answers disagree',
  date: 'dates disagree',
  place: 'places disagree',
  self: 'contradicts itself',
  relay: 'altered when repeated',
  attribution: 'attribution dropped',
}

/** How severe a conflict is, within a sentence. */
export const severityWords: Readonly<Record<Severity, string>> = {
  extreme: 'extreme',
  major: 'major',
  moderate: 'moderate',
  minor: 'minor',
  info: 'for information',
}
