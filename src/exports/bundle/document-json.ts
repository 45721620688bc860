import type { Document } from '../../domain/document/document.ts'
import { orNull } from '../json.ts'
import { inOrder } from '../ordering.ts'

/** A document, keys in the format's order. */
export function documentJson(document: Document): object {
  return {
    id: document.id,
    publisher: document.publisher,
    title: document.title,
    url: orNull(document.url),
    language: orNull(document.language),
    publishedAt: orNull(document.publishedAt),
    text: orNull(document.text),
    derivedFrom: inOrder(document.derivedFrom),
    sha256: document.sha256,
    retrievedAt: document.retrievedAt,
  }
}
