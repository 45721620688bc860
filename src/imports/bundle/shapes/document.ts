import { z } from 'zod'
import type { Document } from '../../../domain/document/document.ts'
import { id, moment, words } from './strings.ts'

/** One of the bundle's documents. An address is kept as given, and only the web's own schemes are let in. */
export const documentShape = z.strictObject({
  id,
  publisher: id,
  title: words,
  url: words
    .refine(
      (url) => /^https?:\/\//i.test(url) && URL.canParse(url),
      'must be an http or https address',
    )
    .nullish(),
  language: words.nullish(),
  publishedAt: moment.nullish(),
  text: words.nullish(),
  derivedFrom: z.array(id).nullish(),
  sha256: z
    .string()
    .refine((hash) => /^[0-9a-f]{64}$/i.test(hash), 'must be 64 hexadecimal digits')
    .nullish(),
  retrievedAt: moment.nullish(),
})

/** A document, as the domain keeps it. */
export function documentFrom(shape: z.infer<typeof documentShape>): Document {
  return {
    id: shape.id,
    publisher: shape.publisher,
    title: shape.title,
    url: shape.url ?? undefined,
    language: shape.language ?? undefined,
    publishedAt: shape.publishedAt ?? undefined,
    text: shape.text ?? undefined,
    derivedFrom: shape.derivedFrom ?? [],
    sha256: shape.sha256 ?? undefined,
    retrievedAt: shape.retrievedAt ?? undefined,
  }
}
