import type { ConflictKind, Severity } from '../../../domain/analysis/analysis.ts'
import { kindWords, severityWords } from '../../../domain/wording/terms.ts'
import { type Terms, termsOf } from '../term.ts'

export const conflictKinds: Terms<ConflictKind> = termsOf(kindWords, {
  value: 'Two claimants give figures for the same thing that cannot both hold.',
  evolving:
    'The higher figure is much later, so the count may simply have risen. Not a dispute yet.',
  containment: 'A narrower count is higher than the broader count that ought to include it.',
  sum: 'Counts of separate parts cannot be squared with the count of the whole.',
  definition:
    'Killed turned into casualties, people into civilians: the same figure under another term.',
  population:
    'One side calls them civilians, another calls them fighters. About who, not how many.',
  denial: 'One claimant says it is so, another says it is not.',
  choice: 'Two claimants pick answers that exclude each other.',
  date: 'Two claimants give dates that cannot both hold.',
  place: 'Two claimants name places that are not the same.',
  self: 'One source gives two figures that cannot both hold, without calling either an update.',
  relay: 'A document that passes the claim on alters its figure, its bound or its certainty.',
  attribution: 'The claim is given without the claimant that is on record for it.',
})

export const severities: Terms<Severity> = termsOf(severityWords, {
  extreme: 'The higher figure is three times the lower, or more.',
  major: 'Half as much again or more, or a flat denial.',
  moderate: 'A tenth apart or more, or answers that exclude each other.',
  minor: 'Less than a tenth apart, or a slip in how a claim was passed on.',
  info: 'Worth knowing; makes no figure contested.',
})
