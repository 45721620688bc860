import type { Actor } from '../actor/actor.ts'
import type { Claim } from '../claim/claim.ts'
import type { Document } from '../document/document.ts'
import type { Event, Side } from '../event/event.ts'
import type { Option, Question } from '../question/question.ts'
import type { Bundle } from './bundle.ts'
import { keptBy, type Merge, type MergedKind } from './merge.ts'
import { renameBundle } from './rename-bundle.ts'

type Thing = Readonly<{ id: string }>

/**
 * Reads a bundle with some of its things taken for others of it. Nothing that was said is lost: names become aliases,
 * sides, victims and options come along, and every claim and citation stays.
 *
 * @param merges those that name a thing the bundle lacks are passed over.
 * @returns the bundle itself where there are none. O(n).
 */
export function mergedBundle(bundle: Bundle, merges: readonly Merge[]): Bundle {
  const own = merges.filter((merge) => isIn(bundle, merge))
  if (own.length === 0) return bundle
  const { actors, events, documents, questions } = bundle
  const kept = keptBy(own)
  const of = (kind: MergedKind) => (id: string) => kept(kind, id)
  const sideOf = sidesAfter(events, of('event'))
  const optionOf = optionsAfter(questions, of('question'))
  const joined = {
    ...bundle,
    actors: joinedBy(actors, of('actor'), joinActors),
    events: joinedBy(events, of('event'), (one, others) => joinEvents(one, others, sideOf)),
    documents: joinedBy(documents, of('document'), joinDocuments),
    questions: joinedBy(questions, of('question'), (one, others) =>
      joinQuestions(one, others, optionOf),
    ),
    claims: bundle.claims.map((claim) =>
      movedClaim(claim, { documents, keptOf: of('document'), optionOf }),
    ),
  }
  const renamed = renameBundle(joined, (kind, id) => {
    if (kind === 'side') return sideOf(id)
    return kind === 'claim' || kind === 'victim' ? id : kept(kind, id)
  })
  return withoutSelf(renamed)
}

function isIn(bundle: Bundle, { kind, merged, kept }: Merge): boolean {
  const things: readonly Thing[] = bundle[`${kind}s`]
  return [merged, kept].every((id) => things.some((thing) => thing.id === id))
}

/** Those that stay, each joined with what is merged into it. */
function joinedBy<One extends Thing>(
  things: readonly One[],
  keptOf: (id: string) => string,
  join: (kept: One, others: readonly One[]) => One,
): readonly One[] {
  const merged = Map.groupBy(
    things.filter(({ id }) => keptOf(id) !== id),
    ({ id }) => keptOf(id),
  )
  return things
    .filter(({ id }) => keptOf(id) === id)
    .map((kept) => {
      const others = merged.get(kept.id)
      return others === undefined ? kept : join(kept, others)
    })
}

function joinActors(kept: Actor, others: readonly Actor[]): Actor {
  const names = [kept.aliases, ...others.map(({ name, aliases }) => [name, ...aliases])].flat()
  return { ...kept, aliases: [...new Set(names)].filter((name) => name !== kept.name) }
}

function joinEvents(kept: Event, others: readonly Event[], sideOf: (id: string) => string): Event {
  const sides = joinedSides(
    [kept, ...others].flatMap((event) => event.sides),
    sideOf,
  )
  return { ...kept, sides, victims: [kept, ...others].flatMap(({ victims }) => victims) }
}

function joinedSides(sides: readonly Side[], sideOf: (id: string) => string): readonly Side[] {
  const groups = Map.groupBy(sides, ({ id }) => sideOf(id))
  return [...groups].map(([id, same]) => ({
    id,
    name: same[0]?.name ?? id,
    members: same.flatMap(({ members }) => members),
  }))
}

function joinDocuments(kept: Document, others: readonly Document[]): Document {
  return { ...kept, derivedFrom: [kept, ...others].flatMap(({ derivedFrom }) => derivedFrom) }
}

function joinQuestions(
  kept: Question,
  others: readonly Question[],
  optionOf: (questionId: string, optionId: string) => string,
): Question {
  if (kept.type === 'quantity') {
    const parts = [kept, ...others].flatMap((one) => (one.type === 'quantity' ? one.parts : []))
    return { ...kept, parts }
  }
  if (kept.type !== 'choice') return kept
  const options = [kept, ...others].flatMap((one) =>
    one.type === 'choice' ? one.options.map((option) => movedOption(one.id, option, optionOf)) : [],
  )
  const first = new Map<string, Option>()
  for (const option of options) if (!first.has(option.id)) first.set(option.id, option)
  return { ...kept, options: [...first.values()] }
}

function movedOption(
  questionId: string,
  option: Option,
  optionOf: (questionId: string, optionId: string) => string,
): Option {
  const compatibleWith = option.compatibleWith.map((id) => optionOf(questionId, id))
  return { ...option, id: optionOf(questionId, option.id), compatibleWith }
}

/** A side is taken for the kept event's side of the same name. */
function sidesAfter(
  events: readonly Event[],
  keptOf: (id: string) => string,
): (id: string) => string {
  const byId = new Map(events.map((event) => [event.id, event]))
  const after = new Map<string, string>()
  for (const event of events) {
    const kept = byId.get(keptOf(event.id))
    if (kept === undefined || kept === event) continue
    for (const { id, name } of event.sides) {
      const same = kept.sides.find((side) => side.name === name)
      if (same !== undefined) after.set(id, same.id)
    }
  }
  return (id) => after.get(id) ?? id
}

/** An option is taken for the kept question's option of the same label; others come along under an id of their own. */
function optionsAfter(
  questions: readonly Question[],
  keptOf: (id: string) => string,
): (questionId: string, optionId: string) => string {
  const byId = new Map(questions.map((question) => [question.id, question]))
  return (questionId, optionId) => {
    const question = byId.get(questionId)
    const kept = byId.get(keptOf(questionId))
    if (question?.type !== 'choice' || kept?.type !== 'choice' || kept === question) return optionId
    const label = question.options.find(({ id }) => id === optionId)?.label
    return kept.options.find((one) => one.label === label)?.id ?? `${questionId}-${optionId}`
  }
}

type Moves = Readonly<{
  documents: readonly Document[]
  keptOf: (id: string) => string
  optionOf: (questionId: string, optionId: string) => string
}>

/** Offsets hold only where both documents have the same text. */
function movedClaim(claim: Claim, { documents, keptOf, optionOf }: Moves): Claim {
  const textOf = (id: string) => documents.find((one) => one.id === id)?.text
  const { value } = claim
  return {
    ...claim,
    value:
      value?.type === 'choice'
        ? { ...value, option: optionOf(claim.question, value.option) }
        : value,
    citations: claim.citations.map((citation) => {
      const kept = keptOf(citation.document)
      if (kept === citation.document || textOf(kept) === textOf(citation.document)) return citation
      return { ...citation, at: undefined }
    }),
  }
}

/** What two things said of each other says nothing of the one that they are. */
function withoutSelf(bundle: Bundle): Bundle {
  const others = (own: string, ids: readonly string[]) =>
    [...new Set(ids)].filter((id) => id !== own)
  return {
    ...bundle,
    actors: bundle.actors.map((actor) =>
      actor.speaksFor === actor.id ? { ...actor, speaksFor: undefined } : actor,
    ),
    events: bundle.events.map((event) => ({
      ...event,
      within: event.within === event.id ? undefined : event.within,
      sides: event.sides.map((side) => ({ ...side, members: [...new Set(side.members)] })),
    })),
    documents: bundle.documents.map((document) => ({
      ...document,
      derivedFrom: others(document.id, document.derivedFrom),
    })),
    questions: bundle.questions.map((question) =>
      question.type === 'quantity'
        ? { ...question, parts: others(question.id, question.parts) }
        : question,
    ),
  }
}
