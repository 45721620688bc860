import { instantText } from '../rows/instant.ts'
import type { Writing } from '../store.ts'
import { logHead } from './log-head.ts'

/** One change of the database: who makes it, and the instant it is entered at. */
export type Change = Readonly<{
  by: string
  /** ISO instant, later than that of every earlier change: so each revision stood for a while. */
  at: string
  /** True where the clock stood more than a second before the last entry of the log; `at` was put after that. */
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
  if (head === undefined || told > head.at) return { by, at: told, clockSuspect: false }
  const last = Date.parse(head.at)
  return { by, at: instantText(last + 1), clockSuspect: told < instantText(last - 1000) }
}
