import { z } from 'zod'
import { policyShape } from './policy.ts'

/** An array as it is: zod would copy it, and look at each element. */
const parts = z.custom<readonly unknown[]>(Array.isArray, {
  error: ({ input }) => (input === undefined ? 'is missing' : 'must be an array'),
})

/** The bundle's outermost object; what its arrays hold is checked one by one. */
export const topShape = z.strictObject({
  format: z.literal('sayswho-bundle'),
  version: z.literal(1),
  actors: parts,
  events: parts,
  documents: parts,
  questions: parts,
  claims: parts,
  vocabulary: z
    .strictObject({
      measures: parts.nullish(),
      populations: parts.nullish(),
    })
    .nullish(),
  policy: policyShape.nullish(),
})
