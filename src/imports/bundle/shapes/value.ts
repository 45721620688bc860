import { z } from 'zod'
import { longest } from '../../../domain/bundle/limits.ts'
import { bounds } from '../../../domain/quantity/interval.ts'
import { id, moment, name, shownUpTo, wordsUpTo } from './strings.ts'

/** A figure: the phrase alone, or with how it was read. */
export const quantityShape = z.strictObject({
  phrase: wordsUpTo(longest.phrase),
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

export const placeShape = z.strictObject({ name })

export const textShape = z.strictObject({ text: shownUpTo(longest.answer) })
