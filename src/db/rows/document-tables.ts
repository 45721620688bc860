import type { Revision } from './tables.ts'

/** `sha256` as given; `text_sha256` of the text as UTF-8. `published_instant` is `published_at` made comparable. */
export type DocumentTable = Revision & {
  publisher_id: string
  title: string
  folded: string
  url: string | null
  language: string | null
  published_at: string | null
  published_instant: string | null
  text: string | null
  sha256: string | null
  text_sha256: string | null
  retrieved_at: string | null
}

export type DocumentTables = {
  document: DocumentTable
  derivation: { document_id: string; revision: number; position: number; source_id: string }
}
