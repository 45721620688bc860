import type { Corroboration, Interest } from '../analysis/analysis.ts'
import type { KeyGroup } from '../analysis/survey.ts'
import { NumberMap } from '../claim/number-map.ts'
import type { Reading } from '../claim/reading.ts'
import type { Question } from '../question/question.ts'
import { include, OriginSides } from './origin-sides.ts'
import { anonymousOrigin } from './origins.ts'

/** What stands behind a claim: distinct origins, their sides, and the publishers that carry it. */
export type Backing = Readonly<{
  corroboration: Corroboration
  origins: number
  sides: number
  publishers: number
}>

/**
 * A running count of the origins behind a claim (domain.md, section 5), for one key after another. Supporters without an
 * origin add publishers only; anonymous claimants without body and side count as one origin together, and as none beside
 * a named one.
 */
export class Tally {
  readonly #interestOf: (reading: Reading) => Interest
  readonly #ownSides = new OriginSides()
  readonly #origins = new NumberMap()
  readonly #publishers = new NumberMap()
  readonly #sides: string[] = []
  readonly #conceding: string[] = []
  #outsiders = 0
  #group: KeyGroup | undefined

  /** @param interestOf the final interest of a claim: a side that concedes makes others' support cross its lines. */
  constructor(interestOf: (reading: Reading) => Interest) {
    this.#interestOf = interestOf
  }

  /** Turns to the claims on another key. */
  begin(group: KeyGroup): void {
    this.#group = group
    this.#ownSides.begin(group)
    this.clear()
  }

  /** Counts one more supporting claim; one counted before changes nothing. O(1). */
  add(supporter: Reading): void {
    for (const { publisher } of supporter.carriers) this.#publishers.set(publisher)
    const origin = this.#group?.originOf(supporter)
    if (origin === undefined) return
    if (this.#concedes(supporter)) include(this.#conceding, supporter.side ?? '')
    if (this.#origins.has(origin)) return
    this.#origins.set(origin)
    const isSided = this.#ownSides.addTo(this.#sides, origin, supporter)
    if (!isSided && origin !== anonymousOrigin) this.#outsiders++
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
    const isAnonymous = this.#origins.has(anonymousOrigin)
    const named = this.#origins.size - (isAnonymous ? 1 : 0)
    const origins = named === 0 && isAnonymous ? 1 : named
    return {
      corroboration: this.#corroboration(origins),
      origins,
      sides: this.#sides.length,
      publishers: this.#publishers.size,
    }
  }

  /** Grades what was added so far together with the claim itself, which is not kept. */
  backingWith(itself: Reading): Backing {
    if (this.#isCounted(itself)) return this.backing()
    const mark = [this.#outsiders, this.#sides.length, this.#conceding.length] as const
    const origin = this.#group?.originOf(itself)
    const isNewOrigin = origin !== undefined && !this.#origins.has(origin)
    const publishers = itself.carriers.filter(({ publisher }) => !this.#publishers.has(publisher))
    this.add(itself)
    const backing = this.backing()
    if (isNewOrigin) this.#origins.delete(origin)
    for (const { publisher } of publishers) this.#publishers.delete(publisher)
    const [outsiders, sides, conceding] = mark
    this.#outsiders = outsiders
    this.#sides.length = sides
    this.#conceding.length = conceding
    return backing
  }

  /** True where adding the claim would change nothing. */
  #isCounted(reading: Reading): boolean {
    const origin = this.#group?.originOf(reading)
    if (origin !== undefined && !this.#origins.has(origin)) return false
    for (const { publisher } of reading.carriers) {
      if (!this.#publishers.has(publisher)) return false
    }
    return !this.#concedes(reading) || this.#conceding.includes(reading.side ?? '')
  }

  #concedes(reading: Reading): boolean {
    return (
      reading.side !== undefined &&
      this.#group?.originOf(reading) !== undefined &&
      this.#interestOf(reading) === 'against_interest'
    )
  }

  #corroboration(count: number): Corroboration {
    if (count === 0) return 'no_origin'
    if (count === 1) return 'single_origin'
    const isParties = this.#outsiders === 0
    if (isParties && this.#sides.length === 1) return 'same_side'
    const isConceded = this.#conceding.length > 0 && (!isParties || this.#sides.length > 1)
    if (isConceded || spansBothSides(this.#sides, this.#group?.question)) return 'cross_side'
    return isParties ? 'parties_only' : 'independent'
  }
}

function spansBothSides(sides: readonly string[], question: Question | undefined): boolean {
  if (question?.type !== 'quantity') return false
  const { victimSide, causedBy } = question
  if (victimSide === undefined || causedBy === undefined || victimSide === causedBy) return false
  return sides.includes(victimSide) && sides.includes(causedBy)
}
