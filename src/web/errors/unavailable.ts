import type { Response } from 'express'
import { faultOf } from '../../logging.ts'
import type { Deps } from '../deps.ts'
import { failureOf } from '../errors.ts'
import type { Words } from '../words/words.ts'

/**
 * Tells a form that its database could not be written to, so that it can show itself again with what was typed and 503.
 *
 * Logs the fault, and lets the answer say when to try again.
 *
 * @returns what to say at the top of the form; `undefined` where something else is wrong.
 */
export function unavailableNow(
  { deps, response }: Readonly<{ deps: Pick<Deps, 'log'>; response: Response }>,
  { errors, entry }: Words,
  thrown: unknown,
): Readonly<{ title: string; says: string; faults: readonly string[] }> | undefined {
  const { status } = failureOf(thrown)
  if (status !== 503) return undefined
  deps.log.failure('request failed', { status, fault: faultOf(thrown) })
  response.set('Retry-After', '10')
  return { title: errors.unavailable.title, says: entry.unavailable, faults: [] }
}
