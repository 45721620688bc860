import fc from 'fast-check'
import type { Value } from '../../../src/domain/claim/claim.ts'
import type { Quantity } from '../../../src/domain/quantity/interval.ts'
import type { Question } from '../../../src/domain/question/question.ts'
import { maybe, pick, picked, words } from './picks.ts'

const figure = fc.oneof(fc.nat({ max: 60 }), fc.constantFrom(0, 13, 46, 50, 1200))

/** A figure as domain.md reads its phrase; every bound comes up. */
export const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 5, arbitrary: figure.map((n) => read(`${n}`, 'exact', n, n)) },
  figure.map((n) => read(`about ${n}`, 'about', n, n)),
  { weight: 2, arbitrary: figure.map((n) => read(`at least ${n}`, 'at_least', n, undefined)) },
  figure.map((n) => read(`more than ${n}`, 'more_than', n + 1, undefined)),
  figure.map((n) => read(`up to ${n}`, 'at_most', 0, n)),
  figure.map((n) => read(`fewer than ${n + 1}`, 'fewer_than', 0, n)),
  fc
    .tuple(figure, fc.integer({ min: 1, max: 20 }), maybe(fc.nat({ max: 20 }), 1))
    .map(([low, span, best]) => ({
      ...read(`${low} to ${low + span}`, 'range', low, low + span),
      best: best === undefined ? undefined : low + (best % (span + 1)),
    })),
  fc.constantFrom(read('dozens', 'vague', 24, undefined), read('several', 'vague', 2, undefined)),
)

/** What a claim on one question of each type could say; the question it fits is chosen later. */
export const rawValue = fc.record({
  quantity,
  answer: fc.constantFrom('yes' as const, 'no' as const),
  option: pick,
  days: fc.tuple(fc.integer({ min: 20, max: 25 }), fc.nat({ max: 4 })),
  open: fc.constantFrom('from', 'to', 'neither', 'neither'),
  words,
})

export type RawValue = typeof rawValue extends fc.Arbitrary<infer T> ? T : never

/** The value that the draft gives to this question. */
export function valueFor(question: Question, raw: RawValue): Value {
  switch (question.type) {
    case 'quantity':
      return { type: 'quantity', ...raw.quantity }
    case 'yes_no':
      return { type: 'yes_no', answer: raw.answer }
    case 'choice':
      return { type: 'choice', option: picked(question.options, raw.option).id }
    case 'date':
      return {
        type: 'date',
        from: raw.open === 'from' ? undefined : `2024-12-${raw.days[0]}`,
        to: raw.open === 'to' ? undefined : `2024-12-${raw.days[0] + raw.days[1]}`,
      }
    case 'place':
      return { type: 'place', name: raw.words }
    case 'text':
      return { type: 'text', text: raw.words }
  }
}

function read(
  phrase: string,
  bound: Quantity['bound'],
  min: number,
  max: number | undefined,
): Quantity {
  return { min, max, bound, best: undefined, phrase }
}
