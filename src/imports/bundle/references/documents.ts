import type { Document } from '../../../domain/document/document.ts'
import { checkKnown, type Listing } from '../listing.ts'
import { spotAt } from '../spot.ts'

/** Checks the publisher of every document and what it derives from; rings of documents are allowed. O(size). */
export function checkDocuments(
  { rows, byId, spot }: Listing<Document>,
  actors: Readonly<{ has(id: string): boolean }>,
): void {
  for (const [place, document] of rows.entries()) {
    if (document === undefined) continue
    const here = spotAt(spot, place)
    checkKnown(document.publisher, ['actor', actors], here, 'publisher')
    for (const [n, source] of document.derivedFrom.entries()) {
      checkKnown(source, ['document', byId], here, 'derivedFrom', n)
    }
  }
}
