import type { BulkQuestion } from './asked.ts'
import type { Cast } from './cast.ts'
import { wordedCount } from './phrases.ts'
import type { Random } from './random.ts'
import type { BulkDocument, Scene } from './scene.ts'

/** A claim in contract form. */
export type BulkClaim = Readonly<{
  id: string
  question: string
  claimant: string | null
  stance: string
  value: Readonly<Record<string, unknown>> | null
  assertedAt: string | null
  updates: string | null
  reason?: string
  citations: readonly Readonly<Record<string, unknown>>[]
}>

type Setting = Readonly<{ scene: Scene; question: BulkQuestion; cast: Cast; random: Random }>

/**
 * Draws the claims on one question: bodies of both sides and of none, outlets' own reporting, nobody named;
 * updates, denials, refusals and retractions now and then; one to four citations each.
 */
export function claimsOn(size: number, setting: Setting): readonly BulkClaim[] {
  const claims: BulkClaim[] = []
  for (let count = 0; count < size; count += 1) claims.push(claimFrom(claims, setting))
  return claims
}

function claimFrom(earlier: readonly BulkClaim[], setting: Setting): BulkClaim {
  const { scene, question, random } = setting
  const document = random.pick(scene.documents)
  const updated = earlier.length > 0 && random.happens(0.04) ? random.pick(earlier) : undefined
  const claimant = updated ? updated.claimant : claimantFrom(document, setting)
  const stance = updated ? 'asserts' : stanceFrom(random)
  const publishedMs = Date.parse(document.publishedAt)
  return {
    id: `${question.written.id}-${earlier.length}`,
    question: question.written.id,
    claimant,
    stance,
    value: valueFrom(stance, setting),
    assertedAt: random.happens(0.8)
      ? new Date(publishedMs - random.below(6) * 3_600_000).toISOString()
      : null,
    updates: updated?.id ?? null,
    ...(updated ? { reason: random.pick(['new_deaths', 'correction', 'reclassification']) } : {}),
    citations: citationsFrom(document, claimant, setting),
  }
}

function claimantFrom(document: BulkDocument, { scene, cast, random }: Setting): string | null {
  const chance = random.next()
  if (chance < 0.06) return null
  if (chance < 0.14) return document.publisher
  const body = chance < 0.7 ? random.pick(scene.parties) : random.pick(cast.bodies)
  return random.pick(cast.voices.get(body) ?? [body])
}

function stanceFrom(random: Random): string {
  const chance = random.next()
  if (chance < 0.93) return 'asserts'
  if (chance < 0.96) return 'denies'
  return chance < 0.99 ? 'declines' : 'retracts'
}

function valueFrom(stance: string, { scene, question, random }: Setting): BulkClaim['value'] {
  if (stance === 'declines' || stance === 'retracts') return null
  if (stance === 'denies' && random.happens(0.5)) return null
  if (question.type === 'yes_no') return { answer: random.happens(0.9) ? 'yes' : 'no' }
  if (question.type === 'choice')
    return { option: random.happens(0.8) ? 'camp' : random.pick(['depot', 'house']) }
  // Most reports repeat the going figure; the rest differ by who counts.
  const spread = random.happens(0.6) ? 1 : random.pick([0.6, 0.8, 0.9, 1.1, 1.2, 1.4])
  return wordedCount(Math.max(1, Math.round(scene.toll * question.share * spread)), random)
}

function citationsFrom(
  first: BulkDocument,
  claimant: string | null,
  setting: Setting,
): BulkClaim['citations'] {
  const { scene, random } = setting
  const documents = new Set([first])
  while (random.happens(0.3) && documents.size < 4) documents.add(random.pick(scene.documents))
  return [...documents].map((document) => citationFrom(document, claimant, setting))
}

function citationFrom(
  document: BulkDocument,
  claimant: string | null,
  { cast, random }: Setting,
): Readonly<Record<string, unknown>> {
  const relay = random.pick(cast.outlets)
  const isRelayed = claimant !== document.publisher && relay !== document.publisher
  return {
    document: document.id,
    quote: null,
    mode: modeFrom(document, claimant, random),
    via: isRelayed && relay !== claimant && random.happens(0.15) ? [relay] : [],
    hedge: random.happens(0.08) ? 'reportedly' : null,
    value: null,
    as: null,
  }
}

function modeFrom(document: BulkDocument, claimant: string | null, random: Random): string {
  if (claimant === null) return 'unattributed'
  if (claimant === document.publisher) return random.happens(0.6) ? 'own_reporting' : 'own_voice'
  const chance = random.next()
  if (chance < 0.75) return 'named'
  if (chance < 0.9) return 'role'
  return chance < 0.97 ? 'anonymous' : 'unattributed'
}
