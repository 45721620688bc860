import { z } from 'zod'
import { longest } from '../../../domain/bundle/limits.ts'
import type { Document } from '../../../domain/document/document.ts'
import { address, id, moment, name, shownUpTo, wordsUpTo } from './strings.ts'

/** One of the bundle's documents. */
export const documentShape = z.strictObject({
  id,
  publisher: id,
  title: shownUpTo(longest.title),
  url: address.nullish(),
  language: name.nullish(),
  publishedAt: moment.nullish(),
  text: wordsUpTo(longest.documentText).nullish(),
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
