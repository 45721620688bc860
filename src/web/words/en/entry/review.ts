import type { EvidenceFault } from '../../../../domain/review/evidence.ts'
import type {
  AttributionVerdict,
  Credibility,
  Explanation,
  SubstanceVerdict,
} from '../../../../domain/review/verdict.ts'
import { formatsOf } from '../../formats.ts'

const { counted } = formatsOf('en-GB')

const attributions: Readonly<Record<AttributionVerdict, string>> = {
  confirmed: 'Confirmed: they said it',
  misattributed: 'Misattributed: they did not say it',
  unclear: 'Unclear whether they said it',
}

const substances: Readonly<Record<SubstanceVerdict, string>> = {
  not_assessed: 'Not assessed',
  verified: 'Verified',
  partly_verified: 'Partly verified',
  disputed: 'Disputed',
  refuted: 'Refuted',
  unverifiable: 'Could not be independently verified',
}

const explanations: Readonly<Record<Explanation, string>> = {
  different_scope: 'they speak of different things',
  updated: 'one has been updated since',
  transcription_or_translation: 'a slip in transcription or translation',
  source_withdrawn: 'a source has been withdrawn',
  other: 'another reason',
}

const credibilities: Readonly<Record<Credibility, string>> = {
  1: '1: confirmed by other sources',
  2: '2: probably true',
  3: '3: possibly true',
  4: '4: doubtful',
  5: '5: improbable',
  6: '6: cannot be judged',
}

const missing: Readonly<Record<EvidenceFault, string>> = {
  'no-quote': 'No quote is recorded for this claim, so it cannot be called verified.',
  'quote-not-in-document':
    'The quote does not stand in the text kept of its document, so the claim cannot be called verified.',
  'figure-not-in-quote':
    'The figure claimed does not stand in the quote, so the claim cannot be called verified.',
}

/** What people find on claims, questions and conflicts: on every page, and in the forms. */
export const review = {
  unsigned: 'not signed off',
  given: (name: string, date: string) => `${name}, ${date}, not signed off`,
  earlier: 'Given on an earlier version of this claim.',
  earlierLink: 'What has changed since',
  attributions,
  substances,
  explanations,
  because: 'Because',
  change: 'Give another, or take it back',
  verdict: {
    heading: 'Verdict',
    none: 'Nobody has given a verdict on this claim.',
    give: 'Give a verdict',
    attribution: 'Did they say it?',
    substance: 'Is it so?',
    graded: (pair: string) => `Admiralty grade ${pair}`,
    override: (words: string) =>
      `Called verified although the evidence kept here falls short: ${words}`,
    all: 'Verdicts',
    more: (left: number) =>
      `${counted(left, { one: 'more verdict', other: 'more verdicts' })} on the pages of the claims.`,
  },
  resolution: {
    heading: 'What to print',
    resolve: 'Resolve this',
    adopted: (wording: string) => `“${wording}”`,
    printBoth: 'Print both accounts.',
  },
  settlement: {
    settle: 'Explain it, or call it unresolvable',
    explained: (why: string) => `Explained: ${why}.`,
    unresolvable: 'Cannot be resolved: print both.',
    reopened: (name: string, why: string) =>
      `Was explained by ${name} (${why}) until the claim changed. It is open again.`,
    reopenedBoth: (name: string) =>
      `Was called unresolvable by ${name} until the claim changed. It is open again.`,
    chips: {
      explained: { word: 'Explained', means: 'A person says why it is no conflict after all.' },
      unresolvable: { word: 'Unresolvable', means: 'A person says that both are to be printed.' },
      reopened: { word: 'Open again', means: 'Explained once; one of its claims has changed.' },
    },
  },
}

/** The forms that keep what people find. */
export const reviewEntry = {
  why: 'Why',
  whyHint: 'A sentence or two that another person can check.',
  standing: 'What stands now',
  earlierClaim: (told: string) => `When you opened this form the claim said: ${told}`,
  claimNow: (told: string) => `It says now: ${told}`,
  takeBack: 'Take back what stands now',
  takeBackWhy: 'Why it is taken back',
  takeBackHint: 'Only for “Take it back”. It stays in the history.',
  takeBackButton: 'Take it back',
  changedTitle: 'Something has changed since you opened this form',
  changedSays:
    'Nothing of yours is lost: it still stands in the fields below. Read what is here now, then save again if you still find the same.',
  verdict: {
    title: (claim: string) => `Give a verdict on: ${claim}`,
    textHeading: 'Where it stands',
    claimHeading: 'The claim',
    attributionLegend: 'Did they say it?',
    attribution: 'Attribution',
    attributionReason: 'What shows it',
    substanceLegend: 'Is it so?',
    substance: 'Substance',
    substanceReason: 'What shows it',
    gradeLegend: 'Admiralty grade',
    reliability: 'Source, A to F',
    credibility: 'Information, 1 to 6',
    credibilities,
    pair: 'Give both letters and number, or neither.',
    overrideLegend: 'Where the evidence kept here falls short',
    evenSo: 'Call it verified all the same',
    override: 'In what words',
    overrideHint: 'Kept with the verdict and in the log, for all to read.',
    overrideNeeded: 'Say in words why it is verified all the same.',
    missing,
    tick: (says: string) =>
      `${says} Tick “Call it verified all the same” below and say why, or choose another answer.`,
  },
  resolution: {
    title: (question: string) => `What to print on: ${question}`,
    undisputed: 'Nothing is disputed here now, so there is nothing to resolve.',
    computed: 'What the program drafts; it stays beside yours',
    legend: 'Your finding',
    finding: 'What to print',
    adopted: 'This wording',
    printBoth: 'Both accounts',
    wording: 'Wording',
    wordingHint: 'Begins with the program’s draft. Left out where both are printed.',
    nobodyNamed:
      'The accounts conflict, so the wording must say whose word it is: name a claimant, or write “according to”.',
    bareFigure: (sentence: string) =>
      `“${sentence}” gives a disputed figure as a fact. Say in that sentence whose figure it is.`,
  },
  settlement: {
    title: (kind: string) => `What to make of a conflict: ${kind}`,
    what: 'conflict',
    legend: 'Your finding',
    state: 'Finding',
    explained: 'Explained: it is no conflict after all',
    unresolvable: 'Unresolvable: print both',
    reason: 'How it is explained',
    reasonNeeded: 'Choose how it is explained.',
    words: 'In your own words',
    wordsHint: 'Needed for another reason, and for what is unresolvable.',
  },
}
