import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import type { Claim } from '../../domain/claim/claim.ts'
import { byUnits } from '../ordering.ts'

/** One document that a report rests on. `sha256` is the family's: the one given, else that of the text as UTF-8. */
export type ReportSource = Readonly<{
  id: string
  title: string
  publisher: string
  url: string | undefined
  publishedAt: string | undefined
  retrievedAt: string | undefined
  sha256: string | undefined
}>

/** The documents that claims stand in, by date of publication, then id; those without a date last. */
export function sourcesOf(claims: readonly Claim[], index: BundleIndex): readonly ReportSource[] {
  const ids = new Set(claims.flatMap(({ citations }) => citations.map(({ document }) => document)))
  return [...ids]
    .flatMap((id) => {
      const document = index.document(id)
      if (document === undefined) return []
      const { title, url, publishedAt, retrievedAt, sha256 } = document
      const publisher = index.actor(document.publisher)?.name ?? document.publisher
      return [{ id, title, publisher, url, publishedAt, retrievedAt, sha256 }]
    })
    .sort(
      (one, other) =>
        byUnits(one.publishedAt ?? '\uffff', other.publishedAt ?? '\uffff') ||
        byUnits(one.id, other.id),
    )
}
