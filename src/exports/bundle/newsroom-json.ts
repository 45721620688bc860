import {
  type Bundle,
  defaultPolicy,
  type Policy,
  type Term,
  type Vocabulary,
} from '../../domain/bundle/bundle.ts'
import { orLeftOut } from '../json.ts'
import { byId, inOrder } from '../ordering.ts'

/** The newsroom's own terms by id, or undefined where it has none. */
export function vocabularyJson({ measures, populations }: Vocabulary): object | undefined {
  if (measures.length === 0 && populations.length === 0) return undefined
  return {
    measures: measures.toSorted(byId).map(termJson),
    populations: populations.toSorted(byId).map(termJson),
  }
}

/** The newsroom's thresholds, or undefined where all are the default. */
export function policyJson(policy: Bundle['policy']): Policy | undefined {
  const { aboutTolerance, windowHours, nearCopy, severity } = policy
  const own = { aboutTolerance, windowHours, nearCopy, severity }
  return JSON.stringify(own) === JSON.stringify(defaultPolicy) ? undefined : own
}

function termJson({ id, name, within, disjointFrom }: Term): object {
  return { id, name, within, disjointFrom: orLeftOut(inOrder(disjointFrom)) }
}
