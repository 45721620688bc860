import type { ConflictKind, Severity } from '../../../domain/analysis/analysis.ts'
import type { Terms } from '../term.ts'

export const conflictKinds: Terms<ConflictKind> = {
  value: {
    word: 'Figures apart',
    means: 'Two claimants give figures for the same thing that cannot both hold.',
  },
  evolving: {
    word: 'Toll may have grown',
    means:
      'The higher figure is much later, so the count may simply have risen. Not a dispute yet.',
  },
  containment: {
    word: 'Part above the whole',
    means: 'A narrower count is higher than the broader count that ought to include it.',
  },
  sum: {
    word: 'Parts do not add up',
    means: 'Counts of separate parts cannot be squared with the count of the whole.',
  },
  definition: {
    word: 'Term changed',
    means: 'The same figure is given under another measure or for another group of people.',
  },
  population: {
    word: 'Who the dead were',
    means: 'One side calls them civilians, another calls them fighters. About who, not how many.',
  },
  denial: { word: 'Denied', means: 'One claimant says it is so, another says it is not.' },
  choice: {
    word: 'Different answers',
    means: 'Two claimants pick answers that exclude each other.',
  },
  date: { word: 'Different dates', means: 'Two claimants give dates that cannot both hold.' },
  place: { word: 'Different places', means: 'Two claimants name places that are not the same.' },
  self: {
    word: 'At odds with itself',
    means: 'One source gives two figures that cannot both hold, without calling either an update.',
  },
  relay: {
    word: 'Changed on the way',
    means: 'A document that passes the claim on alters its figure, its bound or its certainty.',
  },
  attribution: {
    word: 'Source dropped',
    means: 'A document states the claim without the claimant that another document names.',
  },
}

export const severities: Terms<Severity> = {
  extreme: { word: 'Extreme', means: 'The higher figure is three times the lower, or more.' },
  major: { word: 'Major', means: 'Half as much again or more, or a flat denial.' },
  moderate: {
    word: 'Moderate',
    means: 'A tenth apart or more, or answers that exclude each other.',
  },
  minor: {
    word: 'Minor',
    means: 'Less than a tenth apart, or a slip in how a claim was passed on.',
  },
  info: { word: 'For information', means: 'Worth knowing. It makes no figure contested.' },
}
