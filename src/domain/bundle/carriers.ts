import type { Document } from '../document/document.ts'
import { parseInstant } from '../time/parse-date.ts'

/** What the analysis asks of a document that carries claims. */
export type Carrier = Readonly<{
  /** Its place among the carriers of a bundle, counted from 0. */
  number: number
  document: string
  /** One number for each publisher, counted from 0. */
  publisher: number
  /** The body that published it; absent where the document is unknown. */
  body: string | undefined
  /** When it was published, in milliseconds since 1970. */
  time: number | undefined
}>

/**
 * Reads once what every citation of a document asks of it again, so that a citation costs one look-up.
 *
 * @param documents those of a bundle; an unknown document publishes itself.
 * @param rootOf the body an actor speaks for.
 * @returns the carrier of a document's id: one object for each. O(documents) at first, O(1) an answer.
 */
export function carriersOf(
  documents: readonly Document[],
  rootOf: (actorId: string) => string,
): (documentId: string) => Carrier {
  const publishers = new Map<string, number>()
  const carriers = new Map<string, Carrier>()
  const add = (document: string, publisher: string, known: Document | undefined) => {
    const carrier = {
      number: carriers.size,
      document,
      publisher: publishers.get(publisher) ?? publishers.size,
      body: known && rootOf(publisher),
      time: known?.publishedAt === undefined ? undefined : parseInstant(known.publishedAt),
    }
    publishers.set(publisher, carrier.publisher)
    carriers.set(document, carrier)
    return carrier
  }
  for (const document of documents) add(document.id, document.publisher, document)
  return (documentId) => carriers.get(documentId) ?? add(documentId, documentId, undefined)
}
