import type { KeyGroup, Survey } from '../../analysis/survey.ts'
import type { BundleIndex } from '../../bundle/index-bundle.ts'
import type { Citation, Value } from '../../claim/claim.ts'
import type { Reading } from '../../claim/reading.ts'
import { bareModes } from '../../corroboration/origins.ts'
import { saysTheSame } from '../contradiction.ts'
import { type Findings, type Found, noFindings } from '../found.ts'

/** Finds what was changed on the way from claimant to page: `relay`, `definition` and `attribution` by citation. */
export function citationConflicts(group: KeyGroup, survey: Survey): readonly Findings[] {
  const found: Found[] = []
  for (const reading of group.readings) {
    if (isPlain(reading)) continue
    const { state } = survey.standing(reading)
    if (state === 'declined' || reading.stance === 'retracts') continue
    if (isChangedOnTheWay(reading) || isHedgedUnevenly(reading)) {
      found.push(ofOne('relay', reading))
    }
    if (state !== 'current') continue
    const isRecast = reading.claim.citations.some(({ as }) => as)
    if (isRecast && recastCitations(reading).length > 0) found.push(ofOne('definition', reading))
    if (bareCitations(reading, survey.index).length > 0) found.push(ofOne('attribution', reading))
  }
  for (const lost of lostAttributions(group, survey)) found.push(lost)
  if (found.length === 0) return noFindings
  return [{ questionId: group.question.id, found, total: found.length, contested: [] }]
}

/** True for a claim that one document cites as it was made: nothing can have changed on its way. */
function isPlain({ claim: { citations } }: Reading): boolean {
  const [only] = citations
  return citations.length < 2 && only?.value === undefined && only?.as === undefined
}

function ofOne(kind: Found['kind'], reading: Reading): Found {
  return { kind, severity: 'minor', readings: [reading], ratio: undefined, focus: undefined }
}

function isChangedOnTheWay(reading: Reading): boolean {
  return reading.claim.citations.some(({ value }) => value) && changedRelays(reading).length > 0
}

/** The citations that give another figure or bound than the claim. */
export function changedRelays({ claim }: Reading): readonly Citation[] {
  return claim.citations.filter(
    (citation) => citation.value && claim.value && differs(citation.value, claim.value),
  )
}

function differs(one: Value, other: Value): boolean {
  if (one.type === 'quantity' && other.type === 'quantity') {
    return one.min !== other.min || one.max !== other.max || one.bound !== other.bound
  }
  return JSON.stringify(one) !== JSON.stringify(other)
}

/** True where, of the citations that attribute the claim, one is hedged and another not. */
export function isHedgedUnevenly({ claim }: Reading): boolean {
  if (claim.claimant === undefined) return false
  let isHedged = false
  let isPlain = false
  for (const { mode, hedge } of claim.citations) {
    if (bareModes.has(mode)) continue
    if (hedge === undefined) isPlain = true
    else isHedged = true
  }
  return isHedged && isPlain
}

/** The citations that give the claim's figure under another measure or population. */
export function recastCitations({ claim, question }: Reading): readonly Citation[] {
  if (question.type !== 'quantity') return []
  return claim.citations.filter(({ as }) => {
    const { measure = question.measure, population = question.population } = as ?? {}
    return measure !== question.measure || population !== question.population
  })
}

/**
 * The citations that state an attributed claim as the publisher's own, where another citation attributes it and the
 * publisher is not the claimant's own body.
 */
export function bareCitations(reading: Reading, index: BundleIndex): readonly Citation[] {
  const { citations } = reading.claim
  if (reading.body === undefined || citations.length < 2) return []
  if (citations.every(({ mode }) => bareModes.has(mode))) return []
  return citations.filter(
    ({ mode, document }) =>
      (mode === 'own_voice' || mode === 'unattributed') &&
      index.publisherBody(document) !== reading.body,
  )
}

/** Finds the unattributed claims that repeat an attributed one of the same document or one it derives from. */
function lostAttributions(group: KeyGroup, survey: Survey): readonly Found[] {
  const unattributed = group.current.filter(({ body }) => body === undefined)
  if (unattributed.length === 0) return []
  const lines = unattributed.map(
    ({ claim }) => new Set(claim.citations.flatMap(({ document }) => lineageOf(document, survey))),
  )
  const attributed = attributedBy(new Set(lines.flatMap((line) => [...line])), group)
  return unattributed.flatMap((bare, at) => {
    const matches = new Map<string, Reading>()
    for (const document of lines[at] ?? []) {
      for (const reading of attributed.get(document) ?? []) {
        if (!saysTheSame(bare, reading)) continue
        const known = matches.get(reading.holder)
        if (!known || known.rank < reading.rank) matches.set(reading.holder, reading)
      }
    }
    return [...matches.values()].map((reading) => ({
      ...ofOne('attribution', bare),
      readings: bare.rank < reading.rank ? [bare, reading] : [reading, bare],
    }))
  })
}

/** The attributed claims of some documents, by document. */
function attributedBy(
  documents: ReadonlySet<string>,
  group: KeyGroup,
): ReadonlyMap<string, readonly Reading[]> {
  const byDocument = new Map<string, Reading[]>()
  for (const reading of group.current) {
    if (reading.body === undefined) continue
    for (const { document, mode } of reading.claim.citations) {
      if (bareModes.has(mode) || !documents.has(document)) continue
      const known = byDocument.get(document)
      if (known) known.push(reading)
      else byDocument.set(document, [reading])
    }
  }
  return byDocument
}

/** A document, then all that it derives from. */
function lineageOf(documentId: string, { index }: Survey): readonly string[] {
  if (index.document(documentId)?.derivedFrom.length === 0) return [documentId]
  const line = new Set([documentId])
  for (const id of line)
    for (const source of index.document(id)?.derivedFrom ?? []) line.add(source)
  return [...line]
}
