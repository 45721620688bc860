import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import type { Document } from '../../domain/document/document.ts'
import { dayWords, listWords, quoted } from '../../domain/wording/english.ts'
import { byId, byUnits, inOrder } from '../ordering.ts'
import { heading, wrapped } from './layout.ts'

/**
 * The documents read, by day of publication.
 *
 * @param documents those the analysis knew.
 */
export function sourceLines(documents: readonly Document[], index: BundleIndex): readonly string[] {
  if (documents.length === 0) return []
  return [
    ...heading('Sources', '='),
    ...documents
      .toSorted(byPublication)
      .flatMap((document) => [...wrapped(`* ${documentWords(document, index)}`, 0, 2)]),
  ]
}

function documentWords(document: Document, index: BundleIndex): string {
  const publisher = index.actor(document.publisher)?.name ?? document.publisher
  const day = document.publishedAt === undefined ? 'undated' : dayWords(document.publishedAt)
  const titles = inOrder(document.derivedFrom).map((id) => quoted(index.document(id)?.title ?? id))
  const notes = [
    document.language && `in ${document.language}`,
    document.url,
    document.sha256 && `SHA-256 ${document.sha256}`,
    titles.length > 0 ? `derived from ${listWords(titles)}` : undefined,
  ].filter((note) => note !== undefined && note !== '')
  return [`${publisher}: ${quoted(document.title)}, ${day}`, ...notes].join('; ')
}

function byPublication(one: Document, other: Document): number {
  return byUnits(one.publishedAt ?? '~', other.publishedAt ?? '~') || byId(one, other)
}
