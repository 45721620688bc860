import type { ConflictKind, Severity } from '../../../domain/analysis/analysis.ts'
import type { Terms } from '../term.ts'

export const conflictKinds: Terms<ConflictKind> = {
  value: {
    word: 'Figures disagree',
    means: 'Two claimants give figures for the same thing that cannot both hold.',
  },
  evolving: {
    word: 'Toll may have risen',
    means:
      'The higher figure is much later, so the count may simply have risen. Not a dispute yet.',
  },
  containment: {
    word: 'Part larger than the whole',
    means: 'A narrower count is higher than the broader count that ought to include it.',
  },
  sum: {
    word: 'Parts do not add up',
    means: 'Counts of separate parts cannot be squared with the count of the whole.',
  },
  definition: {
    word: 'Term changed',
    means:
      'Killed turned into casualties, people into civilians: the same figure under another term.',
  },
  population: {
    word: 'Who the dead were',
    means: 'One side calls them civilians, another calls them fighters. About who, not how many.',
  },
  denial: {
    word: 'Asserted and denied',
    means: 'One claimant says it is so, another says it is not.',
  },
  choice: {
    word: 'Answers disagree',
    means: 'Two claimants pick answers that exclude each other.',
  },
  date: { word: 'Dates disagree', means: 'Two claimants give dates that cannot both hold.' },
  place: { word: 'Places disagree', means: 'Two claimants name places that are not the same.' },
  self: {
    word: 'Contradicts itself',
    means: 'One source gives two figures that cannot both hold, without calling either an update.',
  },
  relay: {
    word: 'Altered when repeated',
    means: 'A document that passes the claim on alters its figure, its bound or its certainty.',
  },
  attribution: {
    word: 'Attribution dropped',
    means: 'The claim is given without the claimant that is on record for it.',
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
  info: { word: 'For information', means: 'Worth knowing; makes no figure contested.' },
}
