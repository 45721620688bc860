import type { Actor } from '../actor/actor.ts'
import type { Claim } from '../claim/claim.ts'
import type { Document } from '../document/document.ts'
import type { Event, Side } from '../event/event.ts'
import { keyText } from '../question/key-text.ts'
import type { Question } from '../question/question.ts'
import { type VocabularyIndex, vocabularyOf } from '../question/vocabulary.ts'
import type { Bundle } from './bundle.ts'
import { type Carrier, carriersOf } from './carriers.ts'

/** A bundle with look-ups by id and the two trees that everything else asks for. */
export type BundleIndex = Readonly<{
  bundle: Bundle
  vocabulary: VocabularyIndex
  actor(id: string): Actor | undefined
  event(id: string): Event | undefined
  document(id: string): Document | undefined
  question(id: string): Question | undefined
  claim(id: string): Claim | undefined
  /** One text for each key: questions that count the same share it; any other question is its own key. */
  keyOf(question: Question): string
  /** The last of those an actor speaks for; the actor itself where it speaks for nobody. */
  rootOf(actorId: string): string
  /** The name of an actor's root. */
  bodyName(actorId: string): string
  /** What carries a claim that cites this document. */
  carrier(documentId: string): Carrier
  /** The body that published a document. */
  publisherBody(documentId: string): string | undefined
  /** The documents published by a body or whoever speaks for it. */
  publishedBy(bodyId: string): readonly string[]
  /** The event, then those that contain it, from near to far. */
  eventLine(eventId: string): readonly string[]
  /** The outermost event that contains this one. */
  familyRootOf(eventId: string): string
  /** An event's own sides, then those it inherits under other ids. */
  sidesOf(eventId: string): readonly Side[]
  /** Tells the side an actor is on in an event, directly or through whom it speaks for. */
  sideIn(eventId: string): (actorId: string) => string | undefined
}>

/**
 * Builds the look-ups of a bundle. O(n); the answers about trees are remembered.
 */
export function indexBundle(bundle: Bundle): BundleIndex {
  const actors = byId(bundle.actors)
  const events = byId(bundle.events)
  const documents = byId(bundle.documents)
  const questions = byId(bundle.questions)
  const claims = lazily(() => byId(bundle.claims))
  const speaksFor = (id: string) => actors.get(id)?.speaksFor
  const within = (id: string) => events.get(id)?.within
  const eventLine = lines(within)
  const root = nearest(speaksFor, (id) => (speaksFor(id) === undefined ? id : undefined))
  const rootOf = (id: string) => root(id) ?? id
  const keys = new Map<string, string>()
  const keyOf = (question: Question) => {
    const known = keys.get(question.id)
    if (known !== undefined) return known
    const key = question.type === 'quantity' ? keyText(question) : question.id
    keys.set(question.id, key)
    return key
  }
  const published = lazily(() => publishedByBody(bundle, rootOf))
  const carriers = lazily(() => carriersOf(bundle.documents, rootOf))
  const sides = nearest(within, (eventId) =>
    events.get(eventId)?.sides.length === 0 && within(eventId) !== undefined
      ? undefined
      : effectiveSides(eventLine(eventId), events),
  )
  const sidesOf = (eventId: string) => sides(eventId) ?? []
  const sideAmong = remembered((own: readonly Side[]) => {
    const members = memberSides(own)
    return nearest(speaksFor, (actorId) => members.get(actorId))
  })
  return {
    bundle,
    vocabulary: vocabularyOf(bundle.vocabulary),
    actor: (id) => actors.get(id),
    event: (id) => events.get(id),
    document: (id) => documents.get(id),
    question: (id) => questions.get(id),
    claim: (id) => claims().get(id),
    keyOf,
    rootOf,
    bodyName: (id) => actors.get(rootOf(id))?.name ?? id,
    carrier: (documentId) => carriers()(documentId),
    publisherBody: (documentId) => carriers()(documentId).body,
    publishedBy: (bodyId) => published().get(bodyId) ?? [],
    eventLine,
    familyRootOf: (id) => eventLine(id).at(-1) ?? id,
    sidesOf,
    sideIn: (eventId) => sideAmong(sidesOf(eventId)),
  }
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  const found = new Map<string, T>()
  for (const thing of things) found.set(thing.id, thing)
  return found
}

/** Claims are many and seldom asked for, so their map is made at the first question. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function remembered<Asked, T>(answer: (asked: Asked) => T): (asked: Asked) => T {
  const known = new Map<Asked, T>()
  return (asked) => {
    const found = known.get(asked)
    if (found !== undefined) return found
    const made = answer(asked)
    known.set(asked, made)
    return made
  }
}

/** Climbs from a thing to the nearest one that has an answer, itself included; all that were passed remember it. */
function nearest<T>(
  parentOf: (id: string) => string | undefined,
  answerOf: (id: string) => T | undefined,
): (id: string) => T | undefined {
  const known = new Map<string, T | undefined>()
  return (id) => {
    const found = known.get(id)
    if (found !== undefined || known.has(id)) return found
    // Most things answer for themselves or stand alone: nothing is passed on the way.
    const own = answerOf(id)
    if (own !== undefined || parentOf(id) === undefined) {
      known.set(id, own)
      return own
    }
    const passed = new Set<string>()
    let answer: T | undefined
    for (let at: string | undefined = id; at !== undefined && !passed.has(at); at = parentOf(at)) {
      answer = known.get(at) ?? answerOf(at)
      passed.add(at)
      if (answer !== undefined || known.has(at)) break
    }
    for (const each of passed) known.set(each, answer)
    return answer
  }
}

function lines(parentOf: (id: string) => string | undefined): (id: string) => readonly string[] {
  return remembered((id) => {
    const line = new Set([id])
    for (let at = parentOf(id); at !== undefined && !line.has(at); at = parentOf(at)) line.add(at)
    return [...line]
  })
}

function publishedByBody(bundle: Bundle, rootOf: (id: string) => string): Map<string, string[]> {
  const published = new Map<string, string[]>()
  for (const { id, publisher } of bundle.documents) {
    const body = rootOf(publisher)
    const documents = published.get(body)
    if (documents) documents.push(id)
    else published.set(body, [id])
  }
  return published
}

function effectiveSides(line: readonly string[], events: Map<string, Event>): readonly Side[] {
  const sides = new Map<string, Side>()
  for (const eventId of line) {
    // By id, so that an actor on two sides is on the same one in whatever order they are listed.
    const own = [...(events.get(eventId)?.sides ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const side of own) if (!sides.has(side.id)) sides.set(side.id, side)
  }
  return [...sides.values()]
}

function memberSides(sides: readonly Side[]): Map<string, string> {
  const sideOfMember = new Map<string, string>()
  for (const side of sides) {
    for (const member of side.members) {
      if (!sideOfMember.has(member)) sideOfMember.set(member, side.id)
    }
  }
  return sideOfMember
}
