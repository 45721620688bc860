import type { Bundle } from '../../../domain/bundle/bundle.ts'
import { type BundleIndex, indexBundle } from '../../../domain/bundle/index-bundle.ts'
import type { Event } from '../../../domain/event/event.ts'
import type { Question } from '../../../domain/question/question.ts'

/** What a changed event would leave without ground, each as the questions concerned. */
export type Unsound = Readonly<{
  /** Questions whose key names a side that their event would no longer have, by the side. */
  sides: ReadonlyMap<string, readonly Question[]>
  /** Questions or their parts, or claims and what they update, that would part into two families. */
  parted: readonly Question[]
  /** Measures and populations in use that the family's vocabulary would no longer have. */
  terms: readonly string[]
}>

/**
 * Finds what would lose its ground if an event were as given: a bundle may have come in with parts in two families, and
 * what is so already is not the change's doing.
 *
 * @param family that the event is in now.
 * @param joined the family of the event that it would lie within, where that is another one.
 *
 * O(size of both families).
 */
export function unsoundWith(event: Event, family: Bundle, joined: Bundle | undefined): Unsound {
  const now = family.events.find(({ id }) => id === event.id)
  const before = unsoundIn(now ?? event, family, undefined)
  const after = unsoundIn(event, family, joined)
  const partedBefore = new Set(before.parted.map(({ id }) => id))
  return {
    sides: after.sides,
    parted: after.parted.filter(({ id }) => !partedBefore.has(id)),
    terms: after.terms.filter((term) => !before.terms.includes(term)),
  }
}

function unsoundIn(event: Event, family: Bundle, joined: Bundle | undefined): Unsound {
  const whole = {
    ...family,
    events: [
      ...family.events.map((one) => (one.id === event.id ? event : one)),
      ...(joined?.events ?? []),
    ],
    questions: [...family.questions, ...(joined?.questions ?? [])],
  }
  const index = indexBundle(whole)
  const root = index.familyRootOf(event.id)
  const leaves = family.events.find(({ id }) => id === event.id)?.within !== undefined
  const vocabulary =
    joined?.events.some(({ id }) => id === root) === true
      ? joined.vocabulary
      : root === event.id && leaves
        ? { measures: [], populations: [] }
        : family.vocabulary
  return {
    sides: withoutSide(whole.questions, index),
    parted: parted(whole, index),
    terms: unknownTerms(indexBundle({ ...whole, vocabulary }), root),
  }
}

function withoutSide(
  questions: readonly Question[],
  index: BundleIndex,
): ReadonlyMap<string, readonly Question[]> {
  const missing = questions.flatMap((question) => {
    if (question.type !== 'quantity') return []
    const sides = new Set(index.sidesOf(question.event).map(({ id }) => id))
    return [...new Set([question.victimSide, question.causedBy])].flatMap((side) =>
      side === undefined || sides.has(side) ? [] : [{ side, question }],
    )
  })
  const bySide = Map.groupBy(missing, ({ side }) => side)
  return new Map(
    [...bySide].map(([side, found]) => [side, found.map(({ question }) => question)] as const),
  )
}

function parted(whole: Bundle, index: BundleIndex): readonly Question[] {
  const rootOf = (questionId: string) => {
    const question = index.question(questionId)
    return question && index.familyRootOf(question.event)
  }
  const wholes = whole.questions.filter(
    (question) =>
      question.type === 'quantity' &&
      question.parts.some((id) => rootOf(id) !== rootOf(question.id)),
  )
  const updated = whole.claims.flatMap(({ question, updates }) => {
    const earlier = updates === undefined ? undefined : index.claim(updates)
    if (earlier === undefined || rootOf(earlier.question) === rootOf(question)) return []
    return index.question(question) ?? []
  })
  return [...new Set([...wholes, ...updated])]
}

function unknownTerms(
  { bundle, vocabulary, familyRootOf }: BundleIndex,
  root: string,
): readonly string[] {
  const questions = bundle.questions.filter(({ event }) => familyRootOf(event) === root)
  const ids = new Set(questions.map(({ id }) => id))
  const recasts = bundle.claims
    .filter(({ question }) => ids.has(question))
    .flatMap(({ citations }) => citations.flatMap(({ as }) => as ?? []))
  const events = bundle.events.filter(({ id }) => familyRootOf(id) === root)
  const victims = events.flatMap((event) => event.victims)
  const counted = questions.flatMap((one) => (one.type === 'quantity' ? one : []))
  const measures = [...counted, ...recasts].flatMap(({ measure }) => measure ?? [])
  const populations = [...counted, ...recasts, ...victims].flatMap((one) => one.population ?? [])
  return [
    ...new Set([
      ...measures.filter((id) => !vocabulary.measures.has(id)),
      ...populations.filter((id) => !vocabulary.populations.has(id)),
    ]),
  ]
}
