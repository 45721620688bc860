import { instantText } from '../rows/instant.ts'
import type { Writing } from '../store.ts'
import { logHead } from './log-head.ts'

/** One change of the database: who makes it, and the instant it is entered at. */
export type Change = Readonly<{
  by: string
  /** ISO instant, never before that of an earlier change. */
  at: string
  /** True where the clock stood before the last entry of the log, and `at` was held there. */
  clockSuspect: boolean
}>

/**
 * Begins a change: fixes the one instant that all its rows and entries carry.
 *
 * @param by the id of the person or part of the program, such as `import`.
 * @param now the clock, in milliseconds since 1970.
 */
export async function beginChange(
  writing: Writing,
  { by, now }: Readonly<{ by: string; now: () => number }>,
): Promise<Change> {
  const head = await logHead(writing)
  const told = instantText(now())
  const clockSuspect = head !== undefined && told < head.at
  return { by, at: clockSuspect ? head.at : told, clockSuspect }
}
