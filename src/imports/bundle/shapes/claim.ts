import { z } from 'zod'
import { longest } from '../../../domain/bundle/limits.ts'
import { citationModes, stances, updateReasons } from '../../../domain/claim/claim.ts'
import { id, moment, wordsUpTo } from './strings.ts'

const citationShape = z.strictObject({
  document: id,
  quote: wordsUpTo(longest.quote).nullish(),
  at: z.tuple([z.int().min(0), z.int().min(0)]).nullish(),
  mode: z.enum(citationModes),
  via: z.array(id).nullish(),
  hedge: wordsUpTo(longest.hedge).nullish(),
  attribution: wordsUpTo(longest.attribution).nullish(),
  translation: wordsUpTo(longest.translation).nullish(),
  value: z.unknown().optional(),
  as: z.strictObject({ measure: id.nullish(), population: id.nullish() }).nullish(),
})

/** One of the bundle's claims. The shape of a value depends on the question, and is checked once that is known. */
export const claimShape = z.strictObject({
  id,
  question: id,
  claimant: id.nullish(),
  stance: z.enum(stances),
  value: z.unknown().optional(),
  assertedAt: moment.nullish(),
  updates: id.nullish(),
  reason: z.enum(updateReasons).nullish(),
  citations: z.array(citationShape),
})

export type CitationShape = z.infer<typeof citationShape>
