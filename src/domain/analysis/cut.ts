import type { Bundle } from '../bundle/bundle.ts'
import { parseInstant } from '../time/parse-date.ts'

/**
 * Cuts a bundle to what the world had asserted by a time (domain.md, section 4): a citation is unknown if its document
 * is later, a claim if it was asserted later or all its citations are unknown. What has no time at all is kept.
 *
 * @param asOf an instant or a day (its end, UTC); readable by `parseInstant`.
 * @throws Error where `asOf` is no date: the edge refuses it before.
 */
export function cutAt(bundle: Bundle, asOf: string): Bundle {
  const limit = parseInstant(asOf)
  if (limit === undefined) throw new Error(`not a date: ${asOf}`)
  const isKnown = (at: string | undefined) =>
    at === undefined || (parseInstant(at) ?? limit) <= limit
  const documents = bundle.documents.filter(({ publishedAt }) => isKnown(publishedAt))
  if (documents.length === bundle.documents.length) {
    return { ...bundle, claims: bundle.claims.filter(({ assertedAt }) => isKnown(assertedAt)) }
  }
  const known = new Set(documents.map(({ id }) => id))
  const claims = bundle.claims.flatMap((claim) => {
    if (!isKnown(claim.assertedAt)) return []
    const citations = claim.citations.filter(({ document }) => known.has(document))
    const isCited = citations.length > 0 || claim.citations.length === 0
    return isCited ? [{ ...claim, citations }] : []
  })
  const sources = (ids: readonly string[]) => ids.filter((id) => known.has(id))
  return {
    ...bundle,
    claims,
    documents: documents.map((document) => ({
      ...document,
      derivedFrom: sources(document.derivedFrom),
    })),
  }
}
