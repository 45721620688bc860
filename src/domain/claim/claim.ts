import type { Quantity } from '../quantity/interval.ts'

export const stances = ['asserts', 'denies', 'declines', 'retracts'] as const

export type Stance = (typeof stances)[number]

export const citationModes = [
  'named',
  'role',
  'anonymous',
  'witness',
  'monitor',
  'own_reporting',
  'own_voice',
  'unattributed',
  'unknown',
] as const

/** How a document attributes what it cites. */
export type CitationMode = (typeof citationModes)[number]

export const updateReasons = [
  'new_deaths',
  'retroactive_addition',
  'reclassification',
  'correction',
  'retraction',
] as const

export type UpdateReason = (typeof updateReasons)[number]

export type Value =
  | (Readonly<{ type: 'quantity' }> & Quantity)
  | Readonly<{ type: 'yes_no'; answer: 'yes' | 'no' }>
  | Readonly<{ type: 'choice'; option: string }>
  | Readonly<{ type: 'date'; from: string | undefined; to: string | undefined }>
  | Readonly<{ type: 'place'; name: string }>
  | Readonly<{ type: 'text'; text: string }>

/** The measure or population a document changed the figure to. */
export type Recast = Readonly<{ measure: string | undefined; population: string | undefined }>

/**
 * One place where a claim stands in a document. `at` is `[start, end)` in UTF-16 units of the document's text.
 * `via` names the relays from the one nearest the claimant to the one nearest the publisher.
 */
export type Citation = Readonly<{
  document: string
  quote: string | undefined
  at: readonly [number, number] | undefined
  mode: CitationMode
  via: readonly string[]
  hedge: string | undefined
  attribution: string | undefined
  translation: string | undefined
  value: Value | undefined
  as: Recast | undefined
}>

/** One claimant's answer to one question at one time. `claimant` absent = nobody named. */
export type Claim = Readonly<{
  id: string
  question: string
  claimant: string | undefined
  stance: Stance
  value: Value | undefined
  assertedAt: string | undefined
  updates: string | undefined
  reason: UpdateReason | undefined
  citations: readonly Citation[]
}>
