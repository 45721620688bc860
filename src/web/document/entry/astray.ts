import type { CitationInDocument } from '../../../db/find-document.ts'
import { isAstray } from '../../../domain/claim/placed-anew.ts'
import type { Document } from '../../../domain/document/document.ts'
import type { Reader } from '../../entry/reader.ts'
import { hrefOf } from '../../page/link.ts'
import type { Words } from '../../words/words.ts'

/** A citation that stands in the document. */
export type Cited = CitationInDocument

/** Lists the citations whose recorded place would no longer give their quote in a changed text. */
export function astrayWith(
  after: string | undefined,
  subject: Document | undefined,
  cited: readonly Cited[],
): readonly Cited[] {
  if (subject === undefined || after === subject.text) return []
  const retold = { document: subject.id, before: subject.text, after }
  return cited.filter(({ citation }) => isAstray(citation, retold))
}

/** Adds a fault that lists those claims, unless the person has ticked that they may move. */
export function addAstray(reader: Reader, words: Words, astray: readonly Cited[]): void {
  const [first] = astray
  if (first === undefined || reader.ticked('keep')) return
  const { documentEntry: said, answers } = words
  const told = astray.map(({ claim, citation }) => {
    const { stance, value, optionLabel, claimant } = claim
    const answer = answers.answer(stance, value, optionLabel)
    return said.astrayClaim(claimant?.name ?? answers.nobodyNamed, answer, citation.quote ?? '')
  })
  const link = { href: hrefOf.claim(first.claim.id), text: said.firstOfThem }
  reader.fault('keep', said.astray(told), link)
}
