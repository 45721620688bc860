import { z } from 'zod'
import type { Term } from '../../../domain/bundle/bundle.ts'
import { id, name } from './strings.ts'

/** A measure that a newsroom adds. */
export const measureShape = z.strictObject({ id, name, within: id.nullish() })

/** A population that a newsroom adds. */
export const populationShape = measureShape.extend({ disjointFrom: z.array(id).nullish() })

/** A measure or population, as the domain keeps it. */
export function termFrom(
  shape: z.infer<typeof measureShape> & Partial<z.infer<typeof populationShape>>,
): Term {
  return {
    id: shape.id,
    name: shape.name,
    within: shape.within ?? undefined,
    disjointFrom: shape.disjointFrom ?? [],
  }
}
