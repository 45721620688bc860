import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import type { Citation } from '../../domain/claim/claim.ts'
import type { Outlook } from '../event/outlook.ts'

/** The relays and the publisher that a citation came through, in one line: "Khaama Press → Indian Defence News". */
export function chainOf(outlook: Outlook, finding: ClaimFinding, citation: Citation): string {
  const { words, index } = outlook
  const nameOf = (id: string) => index.actor(id)?.name ?? id
  const publisher = index.document(citation.document)?.publisher
  const isOwn = publisher !== undefined && index.rootOf(publisher) === finding.body
  const last = publisher === undefined ? citation.document : nameOf(publisher)
  const line = words.question.claims.via(citation.via.map(nameOf), last)
  return isOwn && citation.via.length === 0 ? `${line} (${words.question.claims.direct})` : line
}
