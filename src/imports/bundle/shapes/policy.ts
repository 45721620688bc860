import { z } from 'zod'
import { defaultPolicy, type Policy } from '../../../domain/bundle/bundle.ts'

/** The thresholds; what a newsroom leaves out stays as published. */
export const policyShape = z.strictObject({
  aboutTolerance: z.number().min(0).lt(1).nullish(),
  windowHours: z.number().min(0).nullish(),
  nearCopy: z.number().gt(0).max(1).nullish(),
  severity: z
    .tuple([z.number().min(1), z.number().min(1), z.number().min(1)])
    .refine(([low, middle, high]) => low < middle && middle < high, 'must ascend')
    .nullish(),
})

/** The policy of a bundle, with the default for whatever is absent. */
export function policyFrom(shape: z.infer<typeof policyShape> | null | undefined): Policy {
  return {
    aboutTolerance: shape?.aboutTolerance ?? defaultPolicy.aboutTolerance,
    windowHours: shape?.windowHours ?? defaultPolicy.windowHours,
    nearCopy: shape?.nearCopy ?? defaultPolicy.nearCopy,
    severity: shape?.severity ?? defaultPolicy.severity,
  }
}
