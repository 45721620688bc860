import { z } from 'zod'
import { policyShape } from './policy.ts'

/** The bundle's outermost object; what its arrays hold is checked one by one. */
export const topShape = z.strictObject({
  format: z.literal('sayswho-bundle'),
  version: z.literal(1),
  actors: z.array(z.unknown()),
  events: z.array(z.unknown()),
  documents: z.array(z.unknown()),
  questions: z.array(z.unknown()),
  claims: z.array(z.unknown()),
  vocabulary: z
    .strictObject({
      measures: z.array(z.unknown()).nullish(),
      populations: z.array(z.unknown()).nullish(),
    })
    .nullish(),
  policy: policyShape.nullish(),
})
