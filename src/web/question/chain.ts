import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import type { Citation } from '../../domain/claim/claim.ts'
import type { Outlook } from '../event/outlook.ts'

const shownRelays = 8

/** The relays and the publisher that a citation came through, in one line: "Khaama Press → Indian Defence News". */
export function chainOf(outlook: Outlook, finding: ClaimFinding, citation: Citation): string {
  const { words, index } = outlook
  const nameOf = (id: string) => index.actor(id)?.name ?? id
  const publisher = index.document(citation.document)?.publisher
  const isOwn = publisher !== undefined && index.rootOf(publisher) === finding.body
  const last = publisher === undefined ? citation.document : nameOf(publisher)
  const { via, moreDocuments } = words.question.claims
  const relays = citation.via.slice(0, shownRelays).map(nameOf)
  const left = citation.via.length - relays.length
  const line = via(left > 0 ? [...relays, moreDocuments(left)] : relays, last)
  return isOwn && citation.via.length === 0 ? `${line} (${words.question.claims.direct})` : line
}
