import type {
  ClaimState,
  ConflictKind,
  Corroboration,
  Interest,
  Severity,
} from '../../domain/analysis/analysis.ts'
import type { CitationMode } from '../../domain/claim/claim.ts'

/** The report's words for what the analysis finds, one table a scale. */
export const corroborationWords: Readonly<Record<Corroboration, string>> = {
  no_origin: 'no recorded origin',
  single_origin: 'no second origin',
  same_side: 'origins of one side only',
  cross_side: 'corroborated across the sides',
  parties_only: 'origins that are all parties to the event',
  independent: 'independently corroborated',
}

/** Neutral goes without saying. */
export const interestWords: Readonly<Record<Interest, string | undefined>> = {
  self_serving: 'serves the claimant’s own side',
  against_interest: 'against the claimant’s own side',
  neutral: undefined,
}

export const stateWords: Readonly<Record<ClaimState, string>> = {
  current: 'current',
  superseded: 'superseded',
  retracted: 'withdrawn',
  declined: 'no answer given',
  stale: 'a late relay of an older figure, set aside',
}

export const severityWords: Readonly<Record<Severity, string>> = {
  info: 'for information',
  minor: 'minor',
  moderate: 'moderate',
  major: 'major',
  extreme: 'extreme',
}

export const kindWords: Readonly<Record<ConflictKind, string>> = {
  attribution: 'attribution dropped',
  choice: 'answers disagree',
  containment: 'part larger than the whole',
  date: 'dates disagree',
  definition: 'term changed',
  denial: 'asserted and denied',
  evolving: 'toll may have risen',
  place: 'places disagree',
  population: 'who the dead were',
  relay: 'altered when repeated',
  self: 'contradicts itself',
  sum: 'parts do not add up',
  value: 'figures disagree',
}

export const modeWords: Readonly<Record<CitationMode, string>> = {
  named: 'source named',
  role: 'source given by office or role',
  anonymous: 'unnamed source',
  witness: 'a witness',
  monitor: 'a monitor',
  own_reporting: 'its own reporting',
  own_voice: 'in its own voice',
  unattributed: 'no source given',
  unknown: 'attribution not recorded',
}
