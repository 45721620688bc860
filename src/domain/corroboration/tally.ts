import type { Corroboration, Interest } from '../analysis/analysis.ts'
import type { KeyGroup } from '../analysis/survey.ts'
import type { BundleIndex } from '../bundle/index-bundle.ts'
import type { Reading } from '../claim/reading.ts'
import { anonymousOrigin } from './origins.ts'

/** What stands behind a claim: distinct origins, their sides, and the publishers that carry it. */
export type Backing = Readonly<{
  corroboration: Corroboration
  origins: number
  sides: number
  publishers: number
}>

/**
 * A running count of the origins behind a claim on one key (domain.md, section 5). Supporters without an origin add
 * publishers only; anonymous claimants without body and side count as one origin together, and as none beside a
 * named one.
 */
export class Tally {
  readonly #group: KeyGroup
  readonly #index: BundleIndex
  readonly #interestOf: (reading: Reading) => Interest
  readonly #sidesByOrigin: ReadonlyMap<string, readonly string[]>
  readonly #origins = new Set<string>()
  readonly #publishers = new Set<string>()
  readonly #sides: string[] = []
  readonly #conceding: string[] = []
  #outsiders = 0

  /** @param interestOf the final interest of a claim: a side that concedes makes others' support cross its lines. */
  constructor(group: KeyGroup, index: BundleIndex, interestOf: (reading: Reading) => Interest) {
    this.#group = group
    this.#index = index
    this.#interestOf = interestOf
    this.#sidesByOrigin = sidesOfOrigins(group)
  }

  /** Counts one more supporting claim; one counted before changes nothing. O(1). */
  add(supporter: Reading): void {
    for (const { document } of supporter.claim.citations) {
      this.#publishers.add(this.#index.publisherOf(document))
    }
    const origin = this.#group.originOf(supporter)
    if (origin === undefined) return
    if (this.#concedes(supporter)) include(this.#conceding, supporter.side ?? '')
    if (this.#origins.has(origin)) return
    this.#origins.add(origin)
    const own = this.#sidesByOrigin.get(origin) ?? ownSide(supporter)
    if (own.length === 0 && origin !== anonymousOrigin) this.#outsiders++
    for (const side of own) include(this.#sides, side)
  }

  /** Starts again from nothing. */
  clear(): void {
    this.#origins.clear()
    this.#publishers.clear()
    this.#sides.length = 0
    this.#conceding.length = 0
    this.#outsiders = 0
  }

  /** Grades what was added so far. */
  backing(): Backing {
    const counted = {
      origins: this.#origins,
      outsiders: this.#outsiders,
      sides: this.#sides,
      conceding: this.#conceding,
      publishers: this.#publishers,
    }
    return grade(counted, this.#group.question)
  }

  /** Grades what was added so far together with the claim itself, which is not kept. */
  backingWith(itself: Reading): Backing {
    if (this.#isCounted(itself)) return this.backing()
    const mark = [this.#outsiders, this.#sides.length, this.#conceding.length] as const
    const origins = missing(this.#origins, [this.#group.originOf(itself)])
    const carriers = itself.claim.citations.map(({ document }) => this.#index.publisherOf(document))
    const publishers = missing(this.#publishers, carriers)
    this.add(itself)
    const backing = this.backing()
    for (const origin of origins) this.#origins.delete(origin)
    for (const publisher of publishers) this.#publishers.delete(publisher)
    const [outsiders, sides, conceding] = mark
    this.#outsiders = outsiders
    this.#sides.length = sides
    this.#conceding.length = conceding
    return backing
  }

  /** True where adding the claim would change nothing. */
  #isCounted(reading: Reading): boolean {
    const origin = this.#group.originOf(reading)
    if (origin !== undefined && !this.#origins.has(origin)) return false
    for (const { document } of reading.claim.citations) {
      if (!this.#publishers.has(this.#index.publisherOf(document))) return false
    }
    return !this.#concedes(reading) || this.#conceding.includes(reading.side ?? '')
  }

  #concedes(reading: Reading): boolean {
    return (
      reading.side !== undefined &&
      this.#group.originOf(reading) !== undefined &&
      this.#interestOf(reading) === 'against_interest'
    )
  }
}

/** Those that a set lacks. */
function missing(
  set: ReadonlySet<string>,
  members: readonly (string | undefined)[],
): readonly string[] {
  return members.flatMap((member) => (member === undefined || set.has(member) ? [] : [member]))
}

function include(list: string[], member: string): void {
  if (!list.includes(member)) list.push(member)
}

function ownSide({ side }: Reading): readonly string[] {
  return side === undefined ? [] : [side]
}

/** The sides of each origin on the key; merged publishers may have several. */
function sidesOfOrigins(group: KeyGroup): ReadonlyMap<string, readonly string[]> {
  const sidesByOrigin = new Map<string, string[]>()
  for (const reading of group.current) {
    const origin = group.originOf(reading)
    if (origin === undefined) continue
    const sides = sidesByOrigin.get(origin)
    if (!sides) sidesByOrigin.set(origin, reading.side === undefined ? [] : [reading.side])
    else if (reading.side !== undefined) include(sides, reading.side)
  }
  return sidesByOrigin
}

type Counted = Readonly<{
  origins: ReadonlySet<string>
  /** Origins of no side. */
  outsiders: number
  sides: readonly string[]
  conceding: readonly string[]
  publishers: ReadonlySet<string>
}>

function grade(counted: Counted, question: KeyGroup['question']): Backing {
  const { origins, sides, publishers } = counted
  const isAnonymous = origins.has(anonymousOrigin)
  const named = origins.size - (isAnonymous ? 1 : 0)
  const count = named === 0 && isAnonymous ? 1 : named
  return {
    corroboration: corroborationOf(count, counted, question),
    origins: count,
    sides: sides.length,
    publishers: publishers.size,
  }
}

function corroborationOf(
  count: number,
  { outsiders, sides, conceding }: Counted,
  question: KeyGroup['question'],
): Corroboration {
  if (count === 0) return 'no_origin'
  if (count === 1) return 'single_origin'
  const isParties = outsiders === 0
  if (isParties && sides.length === 1) return 'same_side'
  const isConceded = conceding.length > 0 && (!isParties || sides.length > 1)
  if (isConceded || spansBothSides(sides, question)) return 'cross_side'
  return isParties ? 'parties_only' : 'independent'
}

function spansBothSides(sides: readonly string[], question: KeyGroup['question']): boolean {
  if (question.type !== 'quantity') return false
  const { victimSide, causedBy } = question
  if (victimSide === undefined || causedBy === undefined || victimSide === causedBy) return false
  return sides.includes(victimSide) && sides.includes(causedBy)
}
