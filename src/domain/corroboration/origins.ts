import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Citation, CitationMode, Claim } from '../claim/claim.ts'
import type { Reading } from '../claim/reading.ts'
import type { Kinship } from './kinship.ts'

/** The one origin that all anonymous claimants without body and side make together. */
export const anonymousOrigin = 'anonymous'

/** Modes in which a document states a thing without saying who found it out. */
export const bareModes: ReadonlySet<CitationMode> = new Set([
  'own_voice',
  'unattributed',
  'unknown',
])

/**
 * Finds the origin behind each claim on one key (domain.md, section 5): the root of its claimant, merged with
 * other publishers where their documents are kin. Fails closed: no claimant, a mere statement of an outlet, or a
 * ring of documents with nothing behind it has no origin.
 *
 * @param readings all claims on the key.
 * @returns the origin of each reading in their order, `undefined` where none is recorded.
 */
export function originsOf(
  readings: readonly Reading[],
  index: BundleIndex,
  kinship: Kinship,
): readonly (string | undefined)[] {
  const merged = mergedBodies(readings, index, kinship)
  const emptyRing = emptyRings(readings, index, kinship)
  return readings.map((reading) => {
    if (reading.body === undefined || isMereStatement(reading, index)) return undefined
    if (restsOnRing(reading, { index, kinship }, emptyRing)) return undefined
    return isAnonymous(reading, index) ? anonymousOrigin : merged(reading.body)
  })
}

/** True where a citation's document was published by the body the claimant speaks for. */
export function isOwnCitation(reading: Reading, citation: Citation, index: BundleIndex): boolean {
  return reading.body !== undefined && index.publisherBody(citation.document) === reading.body
}

/** The citations that say where a claim comes from: the body's own; else the direct ones; else all. */
function foundations(reading: Reading, index: BundleIndex): readonly Citation[] {
  const { citations } = reading.claim
  const own = citations.filter((citation) => isOwnCitation(reading, citation, index))
  if (own.length > 0) return own
  const direct = citations.filter((citation) => citation.via.length === 0)
  return direct.length > 0 ? direct : citations
}

function isByTrade({ claimant }: Claim, index: BundleIndex): boolean {
  const kind = index.actor(claimant ?? '')?.kind
  return kind === 'outlet' || kind === 'agency'
}

function isMereStatement(reading: Reading, index: BundleIndex): boolean {
  return (
    isByTrade(reading.claim, index) &&
    foundations(reading, index).every((citation) => bareModes.has(citation.mode))
  )
}

/** Anonymous claimants who speak for nobody and are on no side cannot be told apart. */
function isAnonymous(reading: Reading, index: BundleIndex): boolean {
  if (reading.side !== undefined || reading.body !== reading.claim.claimant) return false
  if (!reading.claim.citations.some(({ mode }) => mode === 'anonymous')) return false
  const attributed = foundations(reading, index).filter(({ mode }) => !bareModes.has(mode))
  return attributed.length > 0 && attributed.every(({ mode }) => mode === 'anonymous')
}

/**
 * Joins publishers whose documents share a stem: their own pages that cite the claim, or, for outlets quoted only by
 * others, all they published. Bodies that publish nothing stay as they are.
 */
function mergedBodies(
  readings: readonly Reading[],
  index: BundleIndex,
  kinship: Kinship,
): (body: string) => string {
  const parents = new Map<string, string>()
  const find = (node: string): string => {
    let root = node
    for (let at = parents.get(root); at !== undefined; at = parents.get(root)) root = at
    for (let at = node; at !== root; ) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  const join = (one: string, other: string) => {
    const [least, greatest] = [find(one), find(other)].sort()
    if (least !== undefined && greatest !== undefined && least !== greatest) {
      parents.set(greatest, least)
    }
  }
  if (!kinship.hasKin) return (body) => body
  const walked = new Set<string>()
  const joinStems = (body: string, documentId: string) => {
    const own = kinship.stemOf(documentId)
    if (own === undefined) return
    join(body, `\u0000${own}`)
    for (const open = [own]; open.length > 0; ) {
      const stem = open.pop() ?? own
      if (walked.has(stem)) continue
      walked.add(stem)
      for (const parent of kinship.parentsOf(stem)) {
        join(`\u0000${stem}`, `\u0000${parent}`)
        open.push(parent)
      }
    }
  }
  const asked = new Set<string>()
  for (const { body, claim } of readings) {
    if (body === undefined) continue
    let isCitedByItself = false
    for (const { document } of claim.citations) {
      if (index.publisherBody(document) !== body) continue
      isCitedByItself = true
      joinStems(body, document)
    }
    if (isCitedByItself || asked.has(body) || !isByTrade(claim, index)) continue
    asked.add(body)
    for (const document of index.publishedBy(body)) joinStems(body, document)
  }
  return find
}

/** True where a ring with nothing behind it carries the claim and nothing outside that ring bears it out. */
function restsOnRing(
  reading: Reading,
  { index, kinship }: Readonly<{ index: BundleIndex; kinship: Kinship }>,
  isEmpty: (ring: readonly string[]) => boolean,
): boolean {
  if (!kinship.hasKin) return false
  const { citations } = reading.claim
  if (!citations.some(({ document }) => kinship.ringOf(document))) return false
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
  const grounded = new Set<readonly string[]>()
  if (!kinship.hasKin) return () => false
  for (const reading of readings) {
    for (const citation of reading.claim.citations) {
      const ring = kinship.ringOf(citation.document)
      if (ring && isGround(reading, citation, ring, index)) grounded.add(ring)
    }
  }
  return (ring) => !grounded.has(ring)
}

function isGround(
  reading: Reading,
  citation: Citation,
  ring: readonly string[],
  index: BundleIndex,
): boolean {
  if (citation.mode === 'own_reporting') return true
  if (reading.body === undefined || bareModes.has(citation.mode)) return false
  if (isAnonymous(reading, index)) return false
  return ring.every((id) => index.publisherBody(id) !== reading.body)
}
