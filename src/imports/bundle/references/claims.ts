import type { Actor } from '../../../domain/actor/actor.ts'
import type { BundleIndex } from '../../../domain/bundle/index-bundle.ts'
import type { Citation, Claim } from '../../../domain/claim/claim.ts'
import type { Document } from '../../../domain/document/document.ts'
import type { Question } from '../../../domain/question/question.ts'
import { checkKnown, type Listing } from '../listing.ts'
import type { Path, Spot } from '../spot.ts'

/** What claims name, and the trees and vocabulary as the domain sees them. */
export type ClaimGround = Readonly<{
  actors: Listing<Actor>
  documents: Listing<Document>
  questions: Listing<Question>
  index: BundleIndex
}>

/** Checks what every claim and citation names, and that each quote stands where it is said to. O(size). */
export function checkClaims({ rows, byId, spot }: Listing<Claim>, ground: ClaimGround): void {
  const [actors, questions] = [ground.actors.byId, ground.questions.byId]
  for (const [place, claim] of rows.entries()) {
    if (claim === undefined) continue
    checkKnown(claim.question, ['question', questions], spot, place, 'question')
    checkKnown(claim.claimant, ['actor', actors], spot, place, 'claimant')
    checkKnown(claim.updates, ['claim', byId], spot, place, 'updates')
    if (claim.updates === claim.id) {
      spot.faults.add([...spot.path, place, 'updates'], 'a claim does not update itself')
    }
    for (const [n, citation] of claim.citations.entries()) {
      checkCitation({ citation, claim }, ground, spot, [place, 'citations', n])
    }
  }
}

function checkCitation(
  { citation, claim }: Readonly<{ citation: Citation; claim: Claim }>,
  ground: ClaimGround,
  spot: Spot,
  steps: Path,
): void {
  checkKnown(citation.document, ['document', ground.documents.byId], spot, ...steps, 'document')
  for (const [n, actor] of citation.via.entries()) {
    checkKnown(actor, ['actor', ground.actors.byId], spot, ...steps, 'via', n)
  }
  const { measures, populations } = ground.index.vocabulary
  checkKnown(citation.as?.measure, ['measure', measures], spot, ...steps, 'as', 'measure')
  checkKnown(
    citation.as?.population,
    ['population', populations],
    spot,
    ...steps,
    'as',
    'population',
  )
  const document = ground.documents.byId.get(citation.document)
  if (document === undefined) return
  if (citation.mode === 'own_reporting' && !isOwn(claim.claimant, document.publisher, ground)) {
    spot.faults.add(
      [...spot.path, ...steps, 'mode'],
      `own_reporting needs the publisher ${JSON.stringify(document.publisher)} or its body as claimant`,
    )
  }
  const fault = placeFault(citation, document.text)
  if (fault !== undefined) spot.faults.add([...spot.path, ...steps, 'at'], fault)
}

function isOwn(
  claimant: string | undefined,
  publisher: string,
  { actors, index }: ClaimGround,
): boolean {
  if (claimant === undefined) return false
  if (!actors.byId.has(claimant) || !actors.byId.has(publisher)) return true
  return index.rootOf(claimant) === index.rootOf(publisher)
}

function placeFault({ at, quote }: Citation, text: string | undefined): string | undefined {
  if (at === undefined) return undefined
  const [start, end] = at
  if (start >= end) return 'the end must lie after the start'
  if (text === undefined) return undefined
  if (end > text.length) return `the text has only ${text.length} UTF-16 units`
  if (quote !== undefined && text.slice(start, end) !== quote)
    return 'the quote does not stand there'
  return undefined
}
