import type { BundleIndex } from '../bundle/index-bundle.ts'
import { NumberMap } from '../claim/number-map.ts'
import { byHolder, type Position, positionsAmong } from '../claim/positions.ts'
import { type Reading, readingsOf } from '../claim/reading.ts'
import { isAnswer, type Standing, standingsOf } from '../claim/standing.ts'
import { interestOf } from '../corroboration/interest.ts'
import { type Kinship, kinshipOf } from '../corroboration/kinship.ts'
import { noOrigin, originFinder } from '../corroboration/origins.ts'
import { byRank } from '../disagreement/found.ts'
import { broaderKeys } from '../question/key.ts'
import type { Question } from '../question/question.ts'
import { type Phrasebook, phrasebookOf } from '../wording/phrasebook.ts'
import type { Interest } from './analysis.ts'

/** All that is claimed on one key: for quantities every question that spells it, else one question. */
export type KeyGroup = Readonly<{
  key: string
  /** The question with the least id; the others spell the same key. */
  question: Question
  questions: readonly Question[]
  readings: readonly Reading[]
  /** The same by who holds them. */
  holders: readonly (readonly Reading[])[]
  /** The current claims that assert or deny. */
  current: readonly Reading[]
  asserted: readonly Position[]
  denied: readonly Position[]
  /** The claims that are positions, by id: asserted, asserted figures that are no vague words, denied. */
  assertions: readonly Reading[]
  figures: readonly Reading[]
  denials: readonly Reading[]
  /** The number of its origin; `undefined` where none is recorded. */
  originOf(reading: Reading): number | undefined
}>

/** A bundle surveyed once: every later step reads this and changes nothing in it. */
export type Survey = Readonly<{
  index: BundleIndex
  book: Phrasebook
  kinship: Kinship
  readings: readonly Reading[]
  /** By question id of its first question, in that order. */
  groups: readonly KeyGroup[]
  group(key: string): KeyGroup | undefined
  standing(reading: Reading): Standing
  /** The interest of a claim before conflicts are known. */
  interest(reading: Reading): Interest
  /** The groups whose key contains this group's key, and those it contains, declared parts included. */
  broader(group: KeyGroup): readonly KeyGroup[]
  narrower(group: KeyGroup): readonly KeyGroup[]
}>

/**
 * Surveys a bundle: readings, standings, positions and origins for each key, and which key contains which.
 */
export function surveyOf(index: BundleIndex): Survey {
  const readings = readingsOf(index)
  const kinship = kinshipOf(index)
  const byKey = new Map<string, { questions: Question[]; readings: Reading[] }>()
  for (const question of [...index.bundle.questions].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = index.keyOf(question)
    const known = byKey.get(key)
    if (known) known.questions.push(question)
    else byKey.set(key, { questions: [question], readings: [] })
  }
  let last: { key: string; readings: Reading[] | undefined } | undefined
  for (const reading of readings) {
    // Claims on one question mostly follow one another.
    if (last?.key !== reading.key) {
      last = { key: reading.key, readings: byKey.get(reading.key)?.readings }
    }
    last.readings?.push(reading)
  }
  const standings: Standing[] = new Array(readings.length).fill(unknownStanding)
  const retractedIds = namedRetractions(readings, index)
  const standing = (reading: Reading) => standings[reading.rank] ?? unknownStanding
  const origins = new Int32Array(readings.length)
  const originOf = ({ rank }: Reading) => {
    const origin = origins[rank]
    return origin === noOrigin ? undefined : origin
  }
  const findOrigins = originFinder(readings.length, index, kinship)
  const groups = new Map<string, KeyGroup>()
  const places = new NumberMap()
  for (const [key, found] of byKey) {
    const holders = byHolder(found.readings, places)
    standingsOf(holders, retractedIds, (reading, own) => {
      standings[reading.rank] = own
    })
    const current = found.readings.filter(
      (reading) => isAnswer(reading) && standing(reading).state === 'current',
    )
    findOrigins(found.readings, ({ rank }, origin) => {
      origins[rank] = origin
    })
    groups.set(key, keyGroup(key, { ...found, holders, current, originOf }, places))
  }
  const all = [...groups.values()]
  const group = (key: string) => groups.get(key)
  const book = phrasebookOf(index)
  return {
    index,
    book,
    kinship,
    readings,
    groups: all,
    group,
    standing,
    interest: interestsOf(readings, index),
    ...containment(groups, index),
  }
}

/** Every pair of a sweep may ask for a claim's interest, so it is found once. */
function interestsOf(readings: readonly Reading[], index: BundleIndex) {
  const interests: (Interest | undefined)[] = new Array(readings.length).fill(undefined)
  return (reading: Reading) => {
    const known = interests[reading.rank] ?? interestOf(reading, index)
    interests[reading.rank] = known
    return known
  }
}

const unknownStanding: Standing = { state: 'current', supersededBy: undefined }

function keyGroup(
  key: string,
  found: Pick<KeyGroup, 'questions' | 'readings' | 'holders' | 'current' | 'originOf'>,
  places: NumberMap,
): KeyGroup {
  const [question] = found.questions
  if (!question) throw new Error('a key without a question')
  const positions = positionsAmong(found.current, places)
  const isQuantity = question.type === 'quantity'
  const assertions = inOrderOfRank(positions.asserted)
  return {
    key,
    question,
    questions: found.questions,
    readings: found.readings,
    holders: found.holders,
    current: found.current,
    originOf: found.originOf,
    asserted: positions.asserted,
    denied: positions.denied,
    assertions,
    figures: isQuantity ? assertions.filter(({ isVague }) => !isVague) : [],
    denials: inOrderOfRank(positions.denied),
  }
}

/** Most keys have few positions, which stand in order already. */
function inOrderOfRank(positions: readonly Position[]): readonly Reading[] {
  const readings = positions.map(({ reading }) => reading)
  const isSorted = readings.every((one, at) => at === 0 || (readings[at - 1]?.rank ?? 0) < one.rank)
  return isSorted ? readings : readings.sort(byRank)
}

/** The claims that a retraction by their own body names. */
function namedRetractions(readings: readonly Reading[], index: BundleIndex): ReadonlySet<string> {
  const retracted = new Set<string>()
  for (const { claim, stance, body } of readings) {
    if (stance !== 'retracts' || claim.updates === undefined) continue
    const claimant = index.claim(claim.updates)?.claimant
    if (claimant !== undefined && index.rootOf(claimant) === body) retracted.add(claim.updates)
  }
  return retracted
}

function areOfOneFamily(one: KeyGroup, other: KeyGroup, index: BundleIndex): boolean {
  const [event, otherEvent] = [one.question.event, other.question.event]
  return event === otherEvent || index.familyRootOf(event) === index.familyRootOf(otherEvent)
}

/** Which key contains which: by set inclusion, or because the newsroom declares one question a part of another. */
function containment(groups: ReadonlyMap<string, KeyGroup>, index: BundleIndex) {
  const broader = new Map<KeyGroup, KeyGroup[]>()
  const narrower = new Map<KeyGroup, KeyGroup[]>()
  const contain = (whole: KeyGroup | undefined, part: KeyGroup | undefined) => {
    if (!whole || !part || whole === part || !areOfOneFamily(whole, part, index)) return
    if (broader.get(part)?.includes(whole)) return
    addTo(broader, part, whole)
    addTo(narrower, whole, part)
  }
  for (const group of groups.values()) {
    if (group.question.type !== 'quantity') continue
    for (const text of broaderKeys(group.question, index)) contain(groups.get(text), group)
    for (const question of group.questions) {
      for (const id of question.type === 'quantity' ? question.parts : []) {
        const part = index.question(id)
        contain(group, part && groups.get(index.keyOf(part)))
      }
    }
  }
  return {
    broader: (group: KeyGroup) => broader.get(group) ?? noGroups,
    narrower: (group: KeyGroup) => narrower.get(group) ?? noGroups,
  }
}

const noGroups: readonly KeyGroup[] = []

function addTo(lists: Map<KeyGroup, KeyGroup[]>, group: KeyGroup, other: KeyGroup): void {
  const list = lists.get(group)
  if (list) list.push(other)
  else lists.set(group, [other])
}
