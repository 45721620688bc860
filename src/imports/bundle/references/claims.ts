import type { Citation, Claim, Recast } from '../../../domain/claim/claim.ts'
import type { ClaimGround } from '../claim-ground.ts'
import { addMissing, checkKnown, type Roll } from '../listing.ts'
import { addFault, type Spot, spotAt } from '../spot.ts'

/**
 * Checks what claims and citations name, and that each quote stands where it is said to.
 *
 * @param places those of the claims to look at, in order; quickClaim has looked at the others.
 *
 * O(size of these).
 */
export function checkClaims(
  { rows, ids, spot }: Roll<Claim>,
  places: readonly number[],
  ground: ClaimGround,
): void {
  for (const place of places) {
    const claim = rows[place]
    if (claim === undefined) continue
    const here = spotAt(spot, place)
    checkKnown(claim.question, ['question', ground.questions.byId], here, 'question')
    checkKnown(claim.claimant, ['actor', ground.actors.byId], here, 'claimant')
    checkKnown(claim.updates, ['claim', ids], here, 'updates')
    if (claim.updates === claim.id) addFault(here, 'a claim does not update itself', 'updates')
    const citations = spotAt(here, 'citations')
    for (const [n, citation] of claim.citations.entries()) {
      checkCitation({ citation, claim }, ground, spotAt(citations, n))
    }
  }
}

function checkCitation(
  { citation, claim }: Readonly<{ citation: Citation; claim: Claim }>,
  ground: ClaimGround,
  spot: Spot,
): void {
  if (citation.via.length > 0) checkRelays(citation.via, ground, spotAt(spot, 'via'))
  if (citation.as !== undefined) checkRecast(citation.as, ground, spotAt(spot, 'as'))
  const document = ground.documents.byId.get(citation.document)
  if (document === undefined) {
    if (!ground.documents.byId.has(citation.document)) {
      addMissing(citation.document, 'document', spot, 'document')
    }
    return
  }
  if (citation.mode === 'own_reporting' && !isOwn(claim.claimant, document.publisher, ground)) {
    const publisher = JSON.stringify(document.publisher)
    addFault(spot, `own_reporting needs the publisher ${publisher} or its body as claimant`, 'mode')
  }
  const fault = placeFault(citation, document.text)
  if (fault !== undefined) addFault(spot, fault, 'at')
}

function checkRelays(via: readonly string[], { actors }: ClaimGround, spot: Spot): void {
  for (const [n, actor] of via.entries()) checkKnown(actor, ['actor', actors.byId], spot, n)
}

function checkRecast({ measure, population }: Recast, { index }: ClaimGround, spot: Spot): void {
  const { measures, populations } = index.vocabulary
  checkKnown(measure, ['measure', measures], spot, 'measure')
  checkKnown(population, ['population', populations], spot, 'population')
}

function isOwn(
  claimant: string | undefined,
  publisher: string,
  { actors, index }: ClaimGround,
): boolean {
  if (claimant === undefined) return false
  // Where either is unknown that is fault enough.
  if (!actors.byId.has(claimant) || !actors.byId.has(publisher)) return true
  return index.rootOf(claimant) === index.rootOf(publisher)
}

function placeFault({ at, quote }: Citation, text: string | undefined): string | undefined {
  if (at === undefined) return undefined
  const [start, end] = at
  if (start >= end) return 'the end must lie after the start'
  if (text === undefined) return undefined
  if (end > text.length) return `the text has only ${text.length} UTF-16 units`
  return quote !== undefined && text.slice(start, end) !== quote
    ? 'the quote does not stand there'
    : undefined
}
