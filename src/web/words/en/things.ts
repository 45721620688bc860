import { formatsOf } from '../formats.ts'

const { count, counted } = formatsOf('en-GB')

/** One document. */
export const document = {
  eyebrow: 'Document',
  what: 'document',
  publisher: 'Publisher',
  published: 'Published',
  unpublished: 'not recorded',
  retrieved: 'Retrieved',
  language: 'Language',
  address: 'Address',
  unsafeAddress: (address: string) => `${address} (not a web address, so not a link)`,
  hash: 'SHA-256 of the text',
  noHash: 'none: no text is kept',
  derivedFrom: 'Derived from',
  copiedBy: 'Used as a source by',
  text: 'Text',
  textNote: (marked: number) =>
    `${counted(marked, { one: 'quote is', other: 'quotes are' })} marked. A mark leads to its claim, and its number to the list of quotes.`,
  noText:
    'The text of this document is not kept here. The quotes below stand as they were entered.',
  citations: 'What is cited from it',
  noCitations: 'No claim is cited from this document yet.',
  astray: {
    noQuote: 'No quote was recorded, only that the document says so.',
    notFound: 'This quote is not in the text kept here.',
    elsewhere: 'The text at the recorded place reads otherwise, so nothing is marked.',
    noText: 'No text is kept to look it up in.',
  },
  searched: 'Found by looking for the words; its place was not recorded.',
  astrayCount: (astray: number) =>
    `${counted(astray, { one: 'quote does', other: 'quotes do' })} not stand in the text. See the list below.`,
  moreCitations: (left: number) =>
    `${counted(left, { one: 'more quote is', other: 'more quotes are' })} cited from this document: they are neither marked nor listed here.`,
  answers: 'answers',
  hedged: (hedge: string) => `hedged: “${hedge}”`,
  attributed: (words: string) => `attributed as “${words}”`,
  reworded: (value: string) => `given here as ${value}`,
  recast: (terms: string) => `called “${terms}” here`,
  translated: (words: string) => `In translation: ${words}`,
  claimNumber: (number: number) => `Quote ${count(number)}`,
}

/** One actor. */
export const actor = {
  eyebrow: (kind: string) => `Actor · ${kind}`,
  what: 'actor',
  aliases: 'Also known as',
  country: 'Country',
  reliability: 'Reliability as a source (Admiralty scale)',
  sides: 'Sides taken',
  sideIn: (side: string) => `${side}, in`,
  tree: 'Who speaks for whom',
  andMore: (left: number) => `and ${count(left)} more`,
  treeAlone: 'Speaks for nobody else, and nobody is recorded as speaking for it.',
  fared: 'How its claims fared',
  faredNote: 'Claims of its own and of those who speak for it.',
  asserted: 'What it has asserted',
  assertedNote: (shown: number, total: number) =>
    shown === total
      ? 'All of them, the latest first.'
      : `The latest ${count(shown)} of ${count(total)}.`,
  allClaims: 'All its claims, with filters',
  noClaims: 'Nothing that it or those who speak for it asserted is recorded.',
  published: 'What it has published',
  publishedMore: (total: number) => `All ${count(total)} documents`,
  noDocuments: 'No document of its own is recorded.',
  share: (of: number) => `of ${counted(of, { one: 'claim', other: 'claims' })}`,
}
