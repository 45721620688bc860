import type { Citation } from '../../domain/claim/claim.ts'
import type { Span } from './marked-text.ts'

/** Where a quote stands in a text, or why it cannot be shown there. */
export type PlacedQuote =
  | Readonly<{ state: 'placed' | 'found'; span: Span }>
  | Readonly<{ state: 'noQuote' | 'notFound' | 'elsewhere' | 'noText' }>

/**
 * Looks up a citation's quote in its document's text.
 *
 * @param text absent where none is kept.
 * @returns `placed` where the text at the recorded offsets is the quote, `found` where no offsets are recorded and the
 * words stand in the text (the first place), `elsewhere` where the text at the offsets reads otherwise, `notFound`
 * where the words do not stand in it, `noQuote` where neither quote nor offsets are recorded.
 */
export function placedQuote(
  text: string | undefined,
  { quote, at }: Pick<Citation, 'quote' | 'at'>,
): PlacedQuote {
  if (quote === undefined && at === undefined) return { state: 'noQuote' }
  if (text === undefined) return { state: 'noText' }
  if (at !== undefined) {
    const [from, to] = at
    const isThere = from < to && to <= text.length
    const reads = isThere && (quote === undefined || text.slice(from, to) === quote)
    return reads ? { state: 'placed', span: { from, to } } : { state: 'elsewhere' }
  }
  const from = quote === undefined || quote === '' ? -1 : text.indexOf(quote)
  if (quote === undefined || from < 0) return { state: 'notFound' }
  return { state: 'found', span: { from, to: from + quote.length } }
}
