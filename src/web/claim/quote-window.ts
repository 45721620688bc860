import type { Citation } from '../../domain/claim/claim.ts'
import { placedQuote } from '../document/placed-quote.ts'

/** A quote with the text around it. `state` says how it was found, or why it stands alone. */
export type QuoteWindow = Readonly<{
  state: ReturnType<typeof placedQuote>['state']
  before: string
  quote: string
  after: string
}>

const around = 260

/**
 * Cuts a quote out of its document with some text on either side, at word borders.
 *
 * @param text of the document, absent where none is kept.
 * @returns the quote alone where its place is not known; empty where there is none. A cut is marked by "…".
 *
 * @example quoteWindow('one two three', { quote: 'two', at: [4, 7] }) // before 'one ', quote 'two', after ' three'
 */
export function quoteWindow(
  text: string | undefined,
  citation: Pick<Citation, 'quote' | 'at'>,
): QuoteWindow {
  const place = placedQuote(text, citation)
  if (text === undefined || !('span' in place)) {
    return { state: place.state, before: '', quote: citation.quote ?? '', after: '' }
  }
  const { from, to } = place.span
  return {
    state: place.state,
    before: tailOf(text.slice(Math.max(0, from - around), from), from > around),
    quote: text.slice(from, to),
    after: headOf(text.slice(to, to + around), text.length > to + around),
  }
}

function tailOf(text: string, isCut: boolean): string {
  const close = closed(text)
  return isCut ? `…${close.replace(/^\S*(?=\s)/u, '')}` : close
}

function headOf(text: string, isCut: boolean): string {
  const close = closed(text)
  return isCut ? `${close.replace(/(?<=\s)\S*$/u, '')}…` : close
}

/** Paragraphs stand close in a window: blank lines say nothing there. */
function closed(text: string): string {
  return text.replace(/\n\s*\n/gu, '\n')
}
