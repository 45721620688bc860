import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Citation, CitationMode } from '../claim/claim.ts'
import type { Reading } from '../claim/reading.ts'
import type { Kinship } from './kinship.ts'
import { MergedPublishers } from './merged-publishers.ts'

/** The one origin that all anonymous claimants without body and side make together; holders count from 1. */
export const anonymousOrigin = 0

/** The number of no origin. */
export const noOrigin = -1

/** Modes in which a document states a thing without saying who found it out. */
export const bareModes: ReadonlySet<CitationMode> = new Set([
  'own_voice',
  'unattributed',
  'unknown',
])

/**
 * Finds the origin behind each claim (domain.md, section 5): the root of its claimant, merged with other publishers
 * where their documents are kin. Fails closed: no claimant, a mere statement of an outlet, or a ring of documents with
 * nothing behind it has no origin.
 *
 * @param claims how many claims there are on all keys.
 * @returns a function from all claims on one key and one of them to the number of its origin, `noOrigin` where none is
 * recorded; call it for the claims of one key after another.
 */
export function originFinder(
  claims: number,
  index: BundleIndex,
  kinship: Kinship,
): (readings: readonly Reading[], tell: (reading: Reading, origin: number) => void) => void {
  const merged = new MergedPublishers(claims, index, kinship)
  return (readings, tell) => {
    merged.begin(readings)
    const emptyRing = emptyRings(readings, index, kinship)
    for (const reading of readings) {
      const isNone =
        reading.body === undefined ||
        isMereStatement(reading) ||
        restsOnRing(reading, { index, kinship }, emptyRing)
      if (isNone) tell(reading, noOrigin)
      else if (isAnonymous(reading)) tell(reading, anonymousOrigin)
      else tell(reading, merged.numberOf(reading.holderNumber))
    }
  }
}

/** True where a document of the body the claimant speaks for cites the claim. */
export function hasOwnCitation({ body, carriers }: Reading): boolean {
  if (body === undefined) return false
  for (const carrier of carriers) if (carrier.body === body) return true
  return false
}

/** The citations that say where a claim comes from: the body's own; else the direct ones; else all. */
function foundations({ body, claim, carriers }: Reading): readonly Citation[] {
  const { citations } = claim
  const own = citations.filter((_, at) => body !== undefined && carriers[at]?.body === body)
  if (own.length > 0) return own
  const direct = citations.filter((citation) => citation.via.length === 0)
  return direct.length > 0 ? direct : citations
}

function isMereStatement(reading: Reading): boolean {
  return reading.isByTrade && foundations(reading).every(({ mode }) => bareModes.has(mode))
}

/** Anonymous claimants who speak for nobody and are on no side cannot be told apart. */
function isAnonymous(reading: Reading): boolean {
  if (reading.side !== undefined || reading.body !== reading.claim.claimant) return false
  if (!reading.claim.citations.some(({ mode }) => mode === 'anonymous')) return false
  const attributed = foundations(reading).filter(({ mode }) => !bareModes.has(mode))
  return attributed.length > 0 && attributed.every(({ mode }) => mode === 'anonymous')
}

/** True where a ring with nothing behind it carries the claim and nothing outside that ring bears it out. */
function restsOnRing(
  reading: Reading,
  { index, kinship }: Readonly<{ index: BundleIndex; kinship: Kinship }>,
  isEmpty: (ring: readonly string[]) => boolean,
): boolean {
  if (!kinship.hasRings) return false
  const { citations } = reading.claim
  const rings = citations.flatMap(({ document }) => {
    const ring = kinship.ringOf(document)
    return ring && isEmpty(ring) ? [ring] : []
  })
  return rings.some(
    (ring) =>
      !citations.some(
        (citation) =>
          kinship.ringOf(citation.document) !== ring && isGround(reading, citation, ring, index),
      ),
  )
}

/** A ring is empty where none of its documents reports for itself or names a claimant from outside it. */
function emptyRings(
  readings: readonly Reading[],
  index: BundleIndex,
  kinship: Kinship,
): (ring: readonly string[]) => boolean {
  if (!kinship.hasRings) return noRing
  const grounded = new Set<readonly string[]>()
  for (const reading of readings) {
    for (const citation of reading.claim.citations) {
      const ring = kinship.ringOf(citation.document)
      if (ring && isGround(reading, citation, ring, index)) grounded.add(ring)
    }
  }
  return (ring) => !grounded.has(ring)
}

function noRing(): boolean {
  return false
}

function isGround(
  reading: Reading,
  citation: Citation,
  ring: readonly string[],
  index: BundleIndex,
): boolean {
  if (citation.mode === 'own_reporting') return true
  if (reading.body === undefined || bareModes.has(citation.mode)) return false
  if (isAnonymous(reading)) return false
  return ring.every((id) => index.publisherBody(id) !== reading.body)
}
