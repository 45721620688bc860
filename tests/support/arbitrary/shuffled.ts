import fc from 'fast-check'
import type { Bundle, Term } from '../../../src/domain/bundle/bundle.ts'
import type { Claim } from '../../../src/domain/claim/claim.ts'
import type { Event } from '../../../src/domain/event/event.ts'
import type { Question } from '../../../src/domain/question/question.ts'

/**
 * The same bundle with every array in another order, save `via`, whose order has a meaning, and citations, which
 * are shuffled on request only because the interchange format keeps their order.
 */
export function shuffled(
  bundle: Bundle,
  options: Readonly<{ citations?: boolean }> = {},
): fc.Arbitrary<Bundle> {
  return fc.infiniteStream(fc.nat()).map((stream) => {
    const mix = mixer(stream)
    return {
      ...bundle,
      actors: mix(bundle.actors).map((actor) => ({ ...actor, aliases: mix(actor.aliases) })),
      events: mix(bundle.events).map((event) => eventMixed(event, mix)),
      documents: mix(bundle.documents).map((document) => ({
        ...document,
        derivedFrom: mix(document.derivedFrom),
      })),
      questions: mix(bundle.questions).map((question) => questionMixed(question, mix)),
      claims: mix(bundle.claims).map((claim) => claimMixed(claim, options.citations ? mix : keep)),
      vocabulary: {
        measures: mix(bundle.vocabulary.measures).map((term) => termMixed(term, mix)),
        populations: mix(bundle.vocabulary.populations).map((term) => termMixed(term, mix)),
      },
    }
  })
}

type Mix = <T>(list: readonly T[]) => readonly T[]

const keep: Mix = (list) => list

/** Fisher and Yates's shuffle, drawing from the stream; a stream of zeros turns the list by one place. */
function mixer(stream: Iterator<number>): Mix {
  return (list) => {
    const mixed = [...list]
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = Number(stream.next().value) % (last + 1)
      const held = mixed.splice(other, 1)
      mixed.splice(last, 0, ...held)
    }
    return mixed
  }
}

function eventMixed(event: Event, mix: Mix): Event {
  return {
    ...event,
    sides: mix(event.sides).map((side) => ({ ...side, members: mix(side.members) })),
    victims: mix(event.victims),
  }
}

function questionMixed(question: Question, mix: Mix): Question {
  if (question.type === 'quantity') return { ...question, parts: mix(question.parts) }
  if (question.type !== 'choice') return question
  return {
    ...question,
    options: mix(question.options).map((option) => ({
      ...option,
      compatibleWith: mix(option.compatibleWith),
    })),
  }
}

function claimMixed(claim: Claim, mix: Mix): Claim {
  return { ...claim, citations: mix(claim.citations) }
}

function termMixed(term: Term, mix: Mix): Term {
  return { ...term, disjointFrom: mix(term.disjointFrom) }
}
