import type { QuantityQuestion } from './question.ts'

/** The parts of a quantity's key, in the order in which they are named when they differ. */
export const keyParts = [
  'event',
  'measure',
  'population',
  'victimSide',
  'causedBy',
  'place',
  'counting',
] as const

export type KeyPart = (typeof keyParts)[number]

/** What two figures must share to be comparable. */
export type Key = Pick<QuantityQuestion, KeyPart>

/**
 * Spells a key as one string, so that equal keys are equal strings.
 *
 * @example keyText(a) === keyText(b) // true where no part differs; two absent parts are equal
 */
export function keyText(key: Key): string {
  const { event, measure, population, victimSide, causedBy, place, counting } = key
  const sides = `${victimSide ?? ''}\u0000${causedBy ?? ''}`
  return `${event}\u0000${measure}\u0000${population ?? ''}\u0000${sides}\u0000${place ?? ''}\u0000${counting}`
}
