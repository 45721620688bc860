import type { Citation, Stance, Value } from '../domain/claim/claim.ts'
import type { Document } from '../domain/document/document.ts'
import type { QuestionType } from '../domain/question/question.ts'
import type { Reading } from './store.ts'

export type DocumentName = Readonly<{ id: string; title: string; publisher: string }>

/** One citation that stands in a document, with the claim it is of. `citation.via` holds actor ids. */
export type CitationInDocument = Readonly<{
  citation: Citation
  claim: Readonly<{
    id: string
    stance: Stance
    value: Value | undefined
    /** The label of the option a choice claims. */
    optionLabel: string | undefined
  }>
  claimant: Readonly<{ id: string; name: string }> | undefined
  question: Readonly<{ id: string; text: string; type: QuestionType; measure: string | undefined }>
  event: Readonly<{ id: string; title: string }>
}>

/** A document with all that is cited from it, in the order of the text (citations without offsets last). */
export type DocumentFound = Readonly<{
  /** `sha256` is the one given, else that of the text as UTF-8. */
  document: Document
  publisher: Readonly<{ id: string; name: string }>
  derivedFrom: readonly DocumentName[]
  /** Those that are derived from this one, by title. */
  derivatives: readonly DocumentName[]
  citations: readonly CitationInDocument[]
  sample: boolean
}>

/** Finds a current document. @returns `undefined` where there is none. Five queries. */
export async function findDocument(
  reading: Reading,
  id: string,
): Promise<DocumentFound | undefined> {
  throw new Error(`to follow: ${typeof reading} ${id}`)
}
