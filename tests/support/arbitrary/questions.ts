import fc from 'fast-check'
import type { Event } from '../../../src/domain/event/event.ts'
import {
  countings,
  type Option,
  type Question,
  questionTypes,
} from '../../../src/domain/question/question.ts'
import { lineOf } from './events.ts'
import { mask, maybe, maybePicked, pick, picked, subsetOf, words } from './picks.ts'
import { measures, populations } from './terms.ts'

const draft = fc.record({
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constant('quantity' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...questionTypes) },
  ),
  event: pick,
  measure: fc.constantFrom(...measures),
  population: maybe(fc.constantFrom(...populations), 5),
  victimSide: maybe(pick, 5),
  causedBy: maybe(pick, 5),
  place: maybe(words, 1),
  counting: fc.oneof(
    { weight: 4, arbitrary: fc.constant('cumulative' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...countings) },
  ),
  parts: mask,
  partsComplete: fc.boolean(),
  optionMasks: fc.array(mask, { minLength: 1, maxLength: 3 }),
})

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never

/** One to six questions `q0`, `q1` … of every type; many quantity keys contain one another. */
export function questions(events: readonly Event[]): fc.Arbitrary<readonly Question[]> {
  return fc.array(draft, { minLength: 1, maxLength: 6 }).map((drafts) => {
    const made: Question[] = []
    for (const one of drafts) made.push(questionFrom(one, events, made))
    return made
  })
}

function questionFrom(one: Draft, events: readonly Event[], before: readonly Question[]): Question {
  const event = picked(events, one.event)
  const common = { id: `q${before.length}`, event: event.id, text: `Question ${before.length}?` }
  if (one.type === 'choice') return { ...common, type: 'choice', options: optionsFrom(one) }
  if (one.type !== 'quantity') return { ...common, type: one.type }
  const sides = lineOf(events, event).flatMap(({ sides }) => sides.map(({ id }) => id))
  const quantities = before.filter(({ type }) => type === 'quantity').map(({ id }) => id)
  const parts = subsetOf(quantities, one.parts)
  return {
    ...common,
    type: 'quantity',
    measure: one.measure,
    population: one.population,
    victimSide: maybePicked(sides, one.victimSide),
    causedBy: maybePicked(sides, one.causedBy),
    place: one.place,
    counting: one.counting,
    parts,
    partsComplete: parts.length > 0 && one.partsComplete,
  }
}

function optionsFrom({ optionMasks }: Draft): readonly Option[] {
  const ids = optionMasks.map((_, place) => `o${place}`)
  return optionMasks.map((bits, place) => ({
    id: `o${place}`,
    label: `Option ${place}`,
    compatibleWith: subsetOf(ids, bits).filter((id) => id !== `o${place}`),
  }))
}
