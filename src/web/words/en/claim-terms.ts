import type { ClaimState, Corroboration, Interest } from '../../../domain/analysis/analysis.ts'
import type { CitationMode, Stance, UpdateReason } from '../../../domain/claim/claim.ts'
import type { Bound } from '../../../domain/quantity/interval.ts'
import {
  corroborationWords,
  interestWords,
  modeWords,
  stateWords,
} from '../../../domain/wording/terms.ts'
import { type Term, type Terms, termsOf } from '../term.ts'

export const states: Terms<ClaimState> = termsOf(stateWords, {
  current: 'What this source stands by, as far as is recorded.',
  superseded: 'The same source has since said something else.',
  retracted: 'The source has taken it back.',
  declined: 'Asked, or speaking, the source did not say.',
  stale: 'An old figure passed on after its source had changed it.',
})

export const corroborations: Terms<Corroboration> = termsOf(corroborationWords, {
  no_origin: 'Nobody is on record as the source, so it counts for nothing yet.',
  single_origin: 'However often repeated, it comes from one source.',
  same_side: 'Two origins or more, all on one side of the event.',
  cross_side:
    'Origins on both sides say so, or one says so against its own interest beside another.',
  parties_only: 'Two origins or more, every one a party to the event.',
  independent: 'Two origins or more, and at least one belongs to no side.',
})

export const interests: Terms<Interest> = termsOf(interestWords, {
  self_serving: 'The figure helps the side that gives it. It may still be true.',
  against_interest: 'The figure hurts the side that gives it.',
  neutral: 'Neither helps nor hurts a side that the claimant is known to be on.',
})

export const stances: Terms<Stance> = {
  asserts: { word: 'Asserts', means: 'Says that it is so.' },
  denies: { word: 'Denies', means: 'Says that it is not so.' },
  declines: { word: 'Declines', means: 'No comment, has not confirmed, or did not disclose.' },
  retracts: { word: 'Retracts', means: 'Takes back what it said before.' },
}

export const modes: Terms<CitationMode> = termsOf(modeWords, {
  named: 'The document names who said it.',
  role: 'The document gives an office or a role, not a name.',
  anonymous: 'The document knows the source and keeps it unnamed.',
  witness: 'Somebody who was there told the document.',
  monitor: 'A body that counts or records such events.',
  own_reporting: "The publisher's own reporter saw or counted it.",
  own_voice: 'The publisher states it as fact and names nobody.',
  unattributed: '"Reportedly" and the like: a source, but none is given.',
  unknown: 'How the document attributes it has not been recorded.',
})

export const bounds: Terms<Bound> = {
  exact: { word: 'Exact', means: 'The figure as given, no more and no less.' },
  about: { word: 'About', means: 'Near this figure; compared with a tolerance.' },
  at_least: { word: 'At least', means: 'This figure or more.' },
  more_than: { word: 'More than', means: 'Above this figure.' },
  at_most: { word: 'At most', means: 'This figure or fewer.' },
  fewer_than: { word: 'Fewer than', means: 'Below this figure.' },
  range: { word: 'Range', means: 'Between two figures, both included.' },
  vague: {
    word: 'Word, not a number',
    means: 'Dozens, several: never enough to make figures conflict.',
  },
}

export const updateReasons: Terms<UpdateReason> = {
  new_deaths: { word: 'New deaths', means: 'More people have died since.' },
  retroactive_addition: { word: 'Added later', means: 'Earlier deaths came to light.' },
  reclassification: {
    word: 'Reclassified',
    means: 'The same people are counted under another heading.',
  },
  correction: { word: 'Corrected', means: 'The earlier figure was wrong.' },
  retraction: { word: 'Withdrawn', means: 'The earlier figure was taken back.' },
}

export const contested: Term = {
  word: 'Contested',
  means: 'An open conflict about the world touches it, so it is never shown without its claimant.',
}

export const sample: Term = {
  word: 'Sample',
  means: 'Came with the program as an example, and can be removed with one action.',
}
