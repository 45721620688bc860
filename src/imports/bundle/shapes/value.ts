import { z } from 'zod'
import { bounds } from '../../../domain/quantity/interval.ts'
import { id, moment, words } from './strings.ts'

/** A figure: the phrase alone, or with how it was read. */
export const quantityShape = z.strictObject({
  phrase: words,
  min: z.int().min(0).nullish(),
  max: z.int().min(0).nullish(),
  bound: z.enum(bounds).nullish(),
  best: z.int().min(0).nullish(),
})

/** True or false, or the words. */
export const answerShape = z.strictObject({
  answer: z.union([z.boolean(), z.enum(['yes', 'no'])], { error: 'must be yes or no' }),
})

export const optionShape = z.strictObject({ option: id })

/** One or both ends of a span of time. */
export const spanShape = z.strictObject({ from: moment.nullish(), to: moment.nullish() })

export const placeShape = z.strictObject({ name: words })

export const textShape = z.strictObject({ text: words })
