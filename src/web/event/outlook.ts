import type { Reviews } from '../../db/review/reviews.ts'
import type { Analysis } from '../../domain/analysis/analysis.ts'
import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import type { Analysed } from '../cache/analysed.ts'
import type { Clocks } from '../cache/family-cache.ts'
import type { LookUps } from '../cache/look-ups.ts'
import { hrefOf, withQuery } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** What the pages of one family look at: the analysis with look-ups, and links that keep both clocks. */
export type Outlook = LookUps &
  Readonly<{
    words: Words
    index: BundleIndex
    analysis: Analysis
    reviews: Reviews
    clocks: Clocks
    href: Readonly<{
      event: (id: string) => string
      question: (id: string) => string
      claim: (id: string) => string
      report: (id: string) => string
      document: (id: string) => string
      actor: (id: string) => string
      /** The list of an event's questions. */
      questionsOf: (eventId: string) => string
    }>
  }>

/**
 * Builds the look-ups of one family's pages.
 *
 * @param analysed the family as one page sees it.
 * @param clocks in force, carried on by every link to a page that has them.
 * @param base put before every path: empty inside the site, the base URL in a file that leaves it.
 *
 * O(1): the look-ups are made once for an analysis.
 */
export function outlookOf(
  words: Words,
  analysed: Pick<Analysed, 'analysis' | 'index' | 'lookUps' | 'reviews'>,
  clocks: Clocks,
  base = '',
): Outlook {
  const { analysis, index, reviews } = analysed
  const plain = (path: (id: string) => string) => (id: string) => `${base}${path(id)}`
  const keeping = (path: (id: string) => string) => (id: string) =>
    withQuery(`${base}${path(id)}`, { asOf: clocks.asOf, recordedBy: clocks.recordedBy })
  return {
    ...analysed.lookUps(),
    words,
    index,
    analysis,
    reviews,
    clocks,
    href: {
      event: keeping(hrefOf.event),
      question: keeping(hrefOf.question),
      claim: keeping(hrefOf.claim),
      report: keeping(hrefOf.report),
      document: plain(hrefOf.document),
      actor: plain(hrefOf.actor),
      questionsOf: (eventId) => withQuery(`${base}/questions`, { event: eventId }),
    },
  }
}
