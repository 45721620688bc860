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

export const interestWords: Readonly<Record<Interest, string>> = {
  self_serving: 'self-serving',
  against_interest: 'against the claimant’s own interest',
  neutral: 'of neutral interest',
}

export const stateWords: Readonly<Record<ClaimState, string>> = {
  current: 'current',
  superseded: 'superseded',
  retracted: 'withdrawn',
  declined: 'no answer given',
  stale: 'a late relay of an older figure, set aside',
}

export const severityWords: Readonly<Record<Severity, string>> = {
  info: 'to note',
  minor: 'minor',
  moderate: 'moderate',
  major: 'major',
  extreme: 'extreme',
}

export const kindWords: Readonly<Record<ConflictKind, string>> = {
  attribution: 'attribution lost',
  choice: 'answers that exclude each other',
  containment: 'a part above its whole',
  date: 'dates that do not meet',
  definition: 'a term that changed on the way',
  denial: 'asserted and denied',
  evolving: 'a count that rose',
  place: 'places that differ',
  population: 'who the dead were',
  relay: 'changed in relay',
  self: 'one origin, two figures',
  sum: 'parts that do not fit their whole',
  value: 'figures that do not meet',
}

export const modeWords: Readonly<Record<CitationMode, string>> = {
  named: 'named',
  role: 'by role',
  anonymous: 'anonymous',
  witness: 'a witness',
  monitor: 'a monitor',
  own_reporting: 'its own reporting',
  own_voice: 'in its own voice',
  unattributed: 'unattributed',
  unknown: 'attribution unknown',
}
