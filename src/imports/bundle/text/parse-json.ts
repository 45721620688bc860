import { isCrowded, spentOnEscapes } from './escapes.ts'
import { roughKeys } from './rough-scan.ts'
import { type ScanFault, scanFaults } from './scan-faults.ts'
import { tallyOf } from './tally.ts'

/** What a text says, or what is wrong with it. */
export type Parsed = Readonly<
  { json: unknown; faults: readonly [] } | { faults: readonly ScanFault[] }
>

/**
 * Parses a JSON text and refuses what JSON.parse would refuse without a place, or let through unseen: all that
 * scanFaults finds.
 *
 * The scan is left out where the text surely has no fault: JSON.parse knows the grammar, and what it made is measured
 * against the text, which is longer and has more keys where a key was repeated.
 *
 * @param text the whole text, without a byte order mark.
 * @returns the value where there are no faults; else the faults in text order, at most 1,000.
 *
 * O(length). Without faults about 1.2 times JSON.parse where the text has no white space between its parts, 1.5 times
 * where it has. Never throws.
 */
export function parseJson(text: string): Parsed {
  const json =
    isCrowded(text) && roughKeys(text) === undefined ? undefined : parsedOrUndefined(text)
  if (json !== undefined && isWhole(json, text)) return { json, faults: [] }
  return { faults: scanFaults(text) }
}

/** True where what was made of a text is all that it says, and can be kept. */
function isWhole(json: unknown, text: string): boolean {
  const tally = tallyOf(json)
  if (tally === undefined) return false
  // Nothing that means the same is shorter, so a text of just this length has no more to say.
  if (text.trim().length - spentOnEscapes(text) === tally.units) return true
  return roughKeys(text) === tally.keys
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
