import { createHash } from 'node:crypto'
import { canonicalJson } from '../../db/log/canonical-json.ts'
import type { Claim } from '../../domain/claim/claim.ts'
import { claimJson } from '../bundle/claim-json.ts'
import { byId } from '../ordering.ts'

/**
 * Hashes the claims that a report rests on, so that anyone with the same bundle can check that it is the same.
 *
 * @param claims any order; each once.
 * @returns SHA-256 in 64 hex digits over the canonical JSON (RFC 8785) of the claims as a bundle writes them, by id.
 *
 * O(n log n).
 */
export function claimSetHash(claims: readonly Claim[]): string {
  const hash = createHash('sha256')
  let before = '['
  // Claim by claim: the text of all of them would be the largest thing a report holds.
  for (const claim of claims.toSorted(byId)) {
    hash.update(before + canonicalJson(claimJson(claim)), 'utf8')
    before = ','
  }
  return hash.update(claims.length === 0 ? '[]' : ']').digest('hex')
}
