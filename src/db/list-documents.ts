import type { Listed, Page } from './page.ts'
import type { Reading } from './store.ts'

export type DocumentRow = Readonly<{
  id: string
  title: string
  publisher: Readonly<{ id: string; name: string }>
  url: string | undefined
  language: string | undefined
  publishedAt: string | undefined
  citations: number
  sample: boolean
}>

/** `text` is looked for in the title, letter case aside; `publisher` is an actor's id. */
export type DocumentsAsk = Readonly<{
  text?: string | undefined
  publisher?: string | undefined
  page: Page
}>

/** Lists current documents, the last published first, undated last. */
export async function listDocuments(
  reading: Reading,
  ask: DocumentsAsk,
): Promise<Listed<DocumentRow>> {
  throw new Error(`to follow: ${typeof reading} ${ask.page}`)
}
