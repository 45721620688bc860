import { formatsOf } from '../../formats.ts'

const { counted } = formatsOf('en-GB')

/** The corroboration report, in every format. */
export const report = {
  title: (event: string) => `Corroboration report: ${event}`,
  asOf: 'Statements up to',
  recordedBy: 'Entries up to',
  latest: 'the latest',
  head: 'Last entry of the log',
  headSays: (seq: string, hash: string, at: string) => `${seq}, ${at}, ${hash}`,
  noHead: 'the log is empty',
  claimSet: 'SHA-256 of the claims',
  claimSetSays: (claims: number) => counted(claims, { one: 'claim', other: 'claims' }),
  permalink: 'Permalink',
  formats: 'Also as',
  matrixHeading: 'Who says what',
  disputedHeading: 'Disputed',
  noDisputed: 'No question is disputed.',
  undisputedHeading: 'Not disputed',
  methodHeading: 'Method',
  sourcesHeading: 'Sources',
  sourcesCaption: 'The sources, with address and hash',
  apartHeading: 'Only seem to conflict',
  claimsCaption: (what: string) => `Claims on ${what}`,
  conflictsHeading: 'Conflicts',
  settle: 'What would settle it:',
  wording: 'Wording:',
  columns: {
    claimant: 'Claimant',
    says: 'Says',
    stated: 'Stated',
    behind: 'Behind it',
    standing: 'Standing',
    source: 'Source',
    published: 'Published',
    retrieved: 'Captured',
    hash: 'SHA-256 of the text',
  },
  standing: (parts: readonly string[]) => parts.join('; ').toLowerCase(),
  notRetrieved: 'not recorded',
  noHash: 'no text kept',
  noAddress: 'no address recorded',
  moreClaims: (left: number) =>
    `${counted(left, { one: 'more claim', other: 'more claims' })} in the CSV and JSON forms.`,
  moreKeys: (left: number) =>
    `${counted(left, { one: 'more question', other: 'more questions' })} in the CSV and JSON forms.`,
  moreSources: (left: number) =>
    `${counted(left, { one: 'more source', other: 'more sources' })} in the JSON form.`,
  moreConflicts: (left: number) =>
    `${counted(left, { one: 'more conflict', other: 'more conflicts' })} beyond the most severe.`,
  method: [
    'A figure is read as a range from its words: “at least 46” is 46 or more, “up to 46” is 0 to 46; a vague word such as “dozens” is kept as a word and never makes figures conflict.',
    'Figures are compared only where they count the same thing: one event, what is counted, who, on whose side, caused by whom, where, and in all or newly added. Counts of different things are checked only where one contains the other: a part larger than its whole, or parts that do not fit their sum.',
    'Origins are counted, not outlets. Those who speak for one body are one origin; a relay or a reprint adds none; a claim for which nobody is named counts as none.',
    'A claim is contested where an open conflict about what happened touches it; slips in attribution or wording do not make it so. Whose interest a figure serves is shown beside it and never hides it.',
    'Nothing is averaged and no figure is dropped. Combined figures are computed by the rule beside them; they are no finding of what is true.',
    '“Has not commented” is written only where it is on record that somebody did not comment, confirm or disclose; otherwise the report says that no statement is recorded, which may only mean that nobody looked.',
  ],
}
