import type { Document } from '../../../domain/document/document.ts'
import { addMissing, checkKnown, type Listing } from '../listing.ts'

/** Checks the publisher of every document and what it derives from; rings of documents are allowed. O(size). */
export function checkDocuments(
  { rows, byId, spot }: Listing<Document>,
  actors: Readonly<{ has(id: string): boolean }>,
): void {
  for (const [place, document] of rows.entries()) {
    if (document === undefined) continue
    if (!actors.has(document.publisher)) {
      addMissing(document.publisher, 'actor', spot, place, 'publisher')
    }
    for (const [n, source] of document.derivedFrom.entries()) {
      checkKnown(source, ['document', byId], spot, place, 'derivedFrom', n)
    }
  }
}
