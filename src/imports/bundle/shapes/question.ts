import { z } from 'zod'
import { longest } from '../../../domain/bundle/limits.ts'
import {
  countings,
  type Option,
  type QuantityQuestion,
  type Question,
  questionTypes,
} from '../../../domain/question/question.ts'
import { id, name, shownUpTo } from './strings.ts'

const common = { id, event: id, text: shownUpTo(longest.question) }

const quantityShape = z.strictObject({
  ...common,
  type: z.literal('quantity'),
  measure: id,
  population: id.nullish(),
  victimSide: id.nullish(),
  causedBy: id.nullish(),
  place: name.nullish(),
  counting: z.enum(countings).nullish(),
  parts: z.array(id).nullish(),
  partsComplete: z.boolean().nullish(),
})

const choiceShape = z.strictObject({
  ...common,
  type: z.literal('choice'),
  options: z
    .array(
      z.strictObject({
        id,
        label: shownUpTo(longest.label),
        compatibleWith: z.array(id).nullish(),
      }),
    )
    .min(1),
})

const plainShape = z.strictObject({ ...common, type: z.enum(['yes_no', 'date', 'place', 'text']) })

/** One of the bundle's questions, of any type. */
export const questionShape = z.discriminatedUnion(
  'type',
  [quantityShape, choiceShape, plainShape],
  {
    error: (issue) =>
      issue.code === 'invalid_union' ? `must be one of ${questionTypes.join(', ')}` : undefined,
  },
)

/** A question, as the domain keeps it. */
export function questionFrom(shape: z.infer<typeof questionShape>): Question {
  if (shape.type === 'quantity') return quantityFrom(shape)
  const { id, event, text } = shape
  if (shape.type !== 'choice') return { id, event, text, type: shape.type }
  const options = shape.options.map(
    ({ id, label, compatibleWith }): Option => ({
      id,
      label,
      compatibleWith: compatibleWith ?? [],
    }),
  )
  return { id, event, text, type: 'choice', options }
}

function quantityFrom(shape: z.infer<typeof quantityShape>): QuantityQuestion {
  return {
    id: shape.id,
    event: shape.event,
    text: shape.text,
    type: 'quantity',
    measure: shape.measure,
    population: shape.population ?? undefined,
    victimSide: shape.victimSide ?? undefined,
    causedBy: shape.causedBy ?? undefined,
    place: shape.place ?? undefined,
    counting: shape.counting ?? 'cumulative',
    parts: shape.parts ?? [],
    partsComplete: shape.partsComplete ?? false,
  }
}
