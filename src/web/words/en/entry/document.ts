import { formatsOf } from '../../formats.ts'

const { count, counted, list } = formatsOf('en-GB')

const shownClaims = 10
const shownQuote = 60

function shortened(quote: string): string {
  return quote.length > shownQuote ? `${quote.slice(0, shownQuote).toWellFormed()}…` : quote
}

/** The form for a document. */
export const documentEntry = {
  add: 'Add a document',
  edit: (title: string) => `Change “${title}”`,
  what: 'The publication',
  publisher: 'Publisher',
  publisherHint: 'Who published it, by name: an actor that is entered already.',
  title: 'Title',
  url: 'Address',
  urlHint: 'Begins with http:// or https://.',
  language: 'Language',
  languageHint: 'A tag such as “en”, “ps” or “fa-AF”.',
  publishedAt: 'Published',
  momentHint: 'A day such as 2024-12-25, or a time with its zone such as 2024-12-25T10:00Z.',
  retrievedAt: 'Retrieved',
  derivedFrom: 'Derived from',
  derivedFromHint:
    'One title a line: documents that this one reprints, translates or takes its account from.',
  textLegend: 'The text',
  text: 'Text, word for word',
  textHint: 'Paste it as it was published. Quotes are marked in it.',
  keep: 'Keep the claims; their places are looked up anew',
  astray: (claims: readonly string[]) => {
    const left = claims.length - shownClaims
    const named = claims.slice(0, shownClaims)
    const told = list(left > 0 ? [...named, `${count(left)} more`] : named)
    return `${counted(claims.length, { one: 'quote does', other: 'quotes do' })} not stand at the recorded place in this text: ${told}. Tick this to look for them in the new text; those that are not in it exactly once stay without a place.`
  },
  astrayClaim: (claimant: string, answer: string, quote: string) =>
    quote === '' ? `${claimant}: ${answer}` : `${claimant}: ${answer} (“${shortened(quote)}”)`,
  notOwn: (claims: number) =>
    `${counted(claims, { one: 'claim is', other: 'claims are' })} cited here as the publisher’s own reporting, so the publisher cannot become somebody else. Change how they are cited first.`,
  firstOfThem: 'The first of these claims',
}
