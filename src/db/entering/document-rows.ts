import { createHash } from 'node:crypto'
import type { Document } from '../../domain/document/document.ts'
import { folded } from '../folding/folded.ts'
import { comparable } from './comparable.ts'
import type { RowsOf, Stamp } from './stamp.ts'

/** The rows that one revision of each document is stored in; the text is hashed as UTF-8. */
export function documentRows(
  documents: readonly Document[],
  { revision, at }: Stamp,
): RowsOf<'document' | 'derivation'> {
  return {
    document: documents.map((document) => ({
      id: document.id,
      revision,
      entered_at: at,
      replaced_at: null,
      publisher_id: document.publisher,
      title: document.title,
      folded: folded(document.title),
      url: document.url ?? null,
      language: document.language ?? null,
      published_at: document.publishedAt ?? null,
      published_instant: comparable(document.publishedAt),
      text: document.text ?? null,
      sha256: document.sha256 ?? null,
      text_sha256: document.text === undefined ? null : sha256Of(document.text),
      retrieved_at: document.retrievedAt ?? null,
    })),
    derivation: documents.flatMap(({ id: document_id, derivedFrom }) =>
      derivedFrom.map((source_id, position) => ({ document_id, revision, position, source_id })),
    ),
  }
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
