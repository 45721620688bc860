import { formatsOf } from '../../formats.ts'

const { count, counted, date, list } = formatsOf('en-GB')

const publisherForms = { one: 'publisher', other: 'publishers' }
const originForms = { one: 'origin', other: 'origins' }

/** What stands behind a claim, in figures and names. */
export type BehindParts = Readonly<{
  publishers: number
  origins: number
  names: readonly string[]
  sides: number
}>

/** "4 publishers, 1 origin: Afghan government". */
function behindWords({ publishers, origins, names, sides }: BehindParts): string {
  const carried = counted(publishers, publisherForms)
  if (origins === 0) return `${carried}, no recorded origin`
  const named = names.length === 0 ? '' : `: ${list(names)}`
  const oneInterest = origins > 1 && sides === 1 ? ' (1 side, one interest)' : ''
  return `${carried}, ${counted(origins, originForms)}${named}${oneInterest}`
}

/** One figure that is computed from the claims, with its rule. */
const figures = {
  envelope: {
    name: 'Full span',
    rule: 'From the lowest to the highest figure of all current claims (the “envelope” of Airwars and the casualty-recording standards).',
  },
  supported: {
    name: 'Corroborated',
    rule: 'The same, of claims corroborated by an independent origin or across the sides.',
  },
  nonParty: {
    name: 'Without the parties',
    rule: 'The same, leaving out the parties’ own claims and those without a recorded origin.',
  },
  supportAtLeast: {
    name: 'How many say so',
    rule: 'For each least figure stated: how many origins put the toll there or higher. Vague words are left out.',
  },
  floor: {
    name: 'Floor',
    rule: 'Victims identified one by one whom this question counts: no figure can be lower.',
  },
}

/** How each recorder would count the same claims. */
const recorders = {
  ucdpLow: { name: 'UCDP, low', rule: 'The lowest figure given.' },
  ucdpBest: {
    name: 'UCDP, best',
    rule: 'The figure that fits most origins; on a tie, the lowest.',
  },
  ucdpHigh: { name: 'UCDP, high', rule: 'The highest figure given, “or more” left aside.' },
  acled: { name: 'ACLED', rule: 'The lowest figure, with vague words read by its table.' },
  gtd: {
    name: 'GTD',
    rule: 'Without the causing side; of the claims within 24 hours of the latest, the figure most origins give, else the lowest.',
  },
}

/** The page of one question. */
export const question = {
  what: 'question',
  eyebrow: 'Question',
  key: 'What it counts',
  kind: 'Answered by',
  event: 'Event',
  sameKey: 'Also asked as',
  contestedLead: 'The accounts conflict: print none of them without its claimant.',
  explainedLead: (conflicts: number) =>
    `${counted(conflicts, { one: 'conflict between these claims is', other: 'conflicts between these claims are' })} explained by one person, not signed off: print each claim with its claimant.`,
  plainLead: 'No claim recorded here contradicts another.',
  emptyLead: (asOf: string | undefined) =>
    asOf === undefined
      ? 'Nobody has answered this yet.'
      : `Nobody had answered this by ${date(asOf)}.`,
  publishedOn: (date: string) => `published ${date}`,
  behind: behindWords,
  noBehind: 'no answer, so nothing to corroborate',
  claims: {
    heading: 'The claims side by side',
    caption: 'Every answer to this question, in the order in which they were made.',
    columns: {
      claimant: 'Claimant',
      says: 'Says',
      stated: 'Stated',
      chain: 'Came through',
      behind: 'Behind it',
      standing: 'Standing',
    },
    none: 'No claim is recorded.',
    worded: (phrase: string) => `“${phrase}”`,
    direct: 'directly',
    via: (relays: readonly string[], publisher: string) => [...relays, publisher].join(' → '),
    repeated: (way: string, citations: number) =>
      citations === 1 ? way : `${way} (${count(citations)} times)`,
    moreDocuments: (left: number) => `and ${count(left)} more`,
    more: (left: number) =>
      `${counted(left, { one: 'more claim', other: 'more claims' })} on this question:`,
    all: 'all claims of the event',
    speaksFor: (body: string) => `speaks for ${body}`,
    side: (name: string) => `side: ${name}`,
    supersededBy: 'superseded by',
  },
  plot: { heading: 'The figures' },
  toll: { heading: 'Toll over time' },
  combined: {
    heading: 'Combined figures',
    says: 'Computed from the current claims by published rules, never typed in and never averaged. None of them says what is true.',
    caption: 'Combined figures, each with its rule',
    columns: { name: 'Figure', value: 'Comes to', rule: 'Rule' },
    nothing: 'no claim qualifies',
    /** Any combined figure on a contested key says that it is one. */
    contested: 'contested',
    span: (least: string, most: string | undefined) =>
      most === undefined ? `${least} or more` : least === most ? least : `${least} to ${most}`,
    oneBelow: (origin: string) => `Lower bound set by one origin alone: ${origin}.`,
    oneAbove: (origin: string) => `Upper bound set by one origin alone: ${origin}.`,
    openAbove: (origin: string) => `Left open above by one origin alone: ${origin}.`,
    step: (least: string, origins: number) => `at least ${least}: ${counted(origins, originForms)}`,
    figures,
  },
  recorders: {
    heading: 'As other recorders would count it',
    caption: 'The same claims, counted by the rules of other recorders',
    says: 'They differ most in how they read words such as “dozens”. The words stay as they were said.',
    columns: { name: 'Recorder', value: 'Comes to', rule: 'Rule' },
    blank: 'left blank',
    rows: recorders,
    reading: (phrase: string, value: string) => `Reads “${phrase}” as ${value}.`,
  },
  silence: {
    heading: 'Silence',
    none: 'Every side has been heard on this.',
    declined: 'Declined to say',
    searched: 'Looked for, none found',
    nothing: 'Nothing recorded',
    more: (left: number) => `and ${count(left)} more`,
  },
}
