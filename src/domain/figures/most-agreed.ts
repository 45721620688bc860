import type { Span } from '../claim/reading.ts'

/** The values most origins accept, and how many of them do. */
export type Agreement = Readonly<{ span: Span; support: number }>

/**
 * Finds the span that the largest number of origins agree on (Marzullo's algorithm).
 *
 * Sweeps the sorted bounds from low to high, counting the spans open at each point; the answer is the first stretch
 * where that count is highest, so a tie never overstates a count.
 *
 * @param spans one closed span of counts for each independent origin, same key, any order; open above = Infinity.
 * @returns the agreed span with its support (1 ≤ support ≤ n), or `undefined` for none.
 *
 * O(n log n) time, O(n) memory.
 *
 * Source: K. Marzullo, "Maintaining the Time in a Distributed System", PhD thesis, Stanford, 1984; closed form.
 *
 * @example mostAgreed([{ low: 8, high: 12 }, { low: 11, high: 13 }, { low: 10, high: 12 }]) // [11, 12], support 3
 */
export function mostAgreed(spans: readonly Span[]): Agreement | undefined {
  const lows = spans.map(({ low }) => low).sort((a, b) => a - b)
  const highs = spans.map(({ high }) => high).sort((a, b) => a - b)
  let closed = 0
  let best: Agreement | undefined
  for (const [opened, low] of lows.entries()) {
    while ((highs[closed] ?? Number.POSITIVE_INFINITY) < low) closed++
    const support = opened + 1 - closed
    if (support > (best?.support ?? 0)) {
      best = { span: { low, high: highs[closed] ?? low }, support }
    }
  }
  return best
}
