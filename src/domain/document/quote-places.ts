/** Where words stand in a text, `[start, end)` in UTF-16 units. */
export type QuotePlace = readonly [start: number, end: number]

const special = /[.*+?^${}()|[\]\\/]/g
const gaps = /\s+/u

/**
 * Finds where a quote stands in a text.
 *
 * To the letter where it does; else with any white space for any other, since copying from a page changes that: the
 * text's own words at the place are then the quote.
 *
 * @param quote as typed or copied; one that shows nothing stands nowhere.
 * @param most how many places are enough to know.
 * @returns places in order, none overlapping; empty where the words do not stand there.
 *
 * O(text × the longest false start), in practice O(text).
 *
 * @example quotePlaces('at least\r\n46 died', 'least 46') // [[3, 12]]
 */
export function quotePlaces(text: string, quote: string, most = 20): readonly QuotePlace[] {
  const words = quote.split(gaps).filter((word) => word !== '')
  if (words.length === 0) return []
  const exact = placesOf(text, [quote], most)
  return exact.length > 0 ? exact : placesOf(text, words, most)
}

function placesOf(text: string, words: readonly string[], most: number): readonly QuotePlace[] {
  const pattern = words.map((word) => word.replace(special, '\\$&')).join('\\s+')
  return [...text.matchAll(new RegExp(pattern, 'g')).take(most)].map(
    (match): QuotePlace => [match.index, match.index + match[0].length],
  )
}
