import type { Citation, Claim } from './claim.ts'

/** A document whose text changes: absent = no text kept. */
export type Retold = Readonly<{
  document: string
  before: string | undefined
  after: string | undefined
}>

/**
 * True where a citation's offsets no longer give its quote in the changed text; without a quote, no longer the words
 * that stood there. Where no text is kept nothing can be looked up, and offsets stand as recorded.
 */
export function isAstray(citation: Citation, { document, before, after }: Retold): boolean {
  const { at } = citation
  if (citation.document !== document || at === undefined || after === undefined) return false
  const quote = citation.quote ?? before?.slice(...at)
  return at[1] > after.length || (quote !== undefined && after.slice(...at) !== quote)
}

/**
 * Gives a claim whose quotes have been looked up anew in a changed text: those that stand in it exactly once get that
 * place, the others go on without one. Words that were only pointed at become the quote.
 *
 * @returns the claim itself where all its offsets still hold. O(length of the text) a quote that has moved.
 *
 * @example a quote at [4, 6] of "the 46 dead" is at [8, 10] of "some of the 46 dead"
 */
export function placedAnew(claim: Claim, retold: Retold): Claim {
  if (!claim.citations.some((citation) => isAstray(citation, retold))) return claim
  const citations = claim.citations.map((citation) =>
    isAstray(citation, retold) ? movedTo(citation, retold) : citation,
  )
  return { ...claim, citations }
}

function movedTo(citation: Citation, { before, after = '' }: Retold): Citation {
  const pointedAt = citation.at === undefined ? undefined : before?.slice(...citation.at)
  const quote = citation.quote ?? (pointedAt === '' ? undefined : pointedAt)
  if (quote === undefined) return { ...citation, at: undefined }
  const start = quote === '' ? -1 : after.indexOf(quote)
  const isOnce = start >= 0 && after.indexOf(quote, start + 1) < 0
  return { ...citation, quote, at: isOnce ? [start, start + quote.length] : undefined }
}
