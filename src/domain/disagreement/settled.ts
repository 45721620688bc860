import type { ConflictKind } from '../analysis/analysis.ts'
import type { Reading } from '../claim/reading.ts'
import type { Findings, Found } from './found.ts'

/** The identities of the conflicts that a person has explained, each as `conflictName` spells it. */
export type Settled = ReadonlySet<string>

/** What a person's word on conflicts is weighed against. `isCut` = some conflicts of a question are not listed. */
export type Settling = Readonly<{ settled: Settled; isCut: (questionId: string) => boolean }>

/**
 * Spells the identity of a conflict: its kind and its claims, whatever their order.
 *
 * @example conflictName('value', ['c2', 'c1']) // 'value c1 c2'
 */
export function conflictName(kind: ConflictKind, claims: readonly string[]): string {
  return [kind, ...claims.toSorted()].join(' ')
}

/**
 * The claims that stay contested although some conflicts are settled. A claim is let go only where every listed
 * conflict above `info` that contests it is settled and no conflict of that question lies beyond those listed.
 *
 * O(claims of the conflicts found).
 */
export function contestedBeside(
  findings: readonly Findings[],
  settling: Settling,
): readonly Reading[] {
  return findings.flatMap(({ questionId, found, contested }) =>
    unsettledAmong(contested, found, { ...settling, questionId, takesPart: () => true }),
  )
}

/** As `contestedBeside`, for the lower figures of value conflicts, which concede nothing while one is open. */
export function lowersBeside(
  lowers: readonly Reading[],
  findings: readonly Findings[],
  settling: Settling,
): readonly Reading[] {
  const [first] = findings
  if (first === undefined) return lowers
  const found = findings.flatMap((one) => one.found)
  const takesPart = (reading: Reading, { focus }: Found) => focus !== reading
  return unsettledAmong(lowers, found, { ...settling, questionId: first.questionId, takesPart })
}

type Weighing = Settling &
  Readonly<{ questionId: string; takesPart: (reading: Reading, found: Found) => boolean }>

function unsettledAmong(
  touched: Iterable<Reading>,
  found: readonly Found[],
  { settled, isCut, questionId, takesPart }: Weighing,
): readonly Reading[] {
  if (isCut(questionId)) return [...touched]
  const open = new Set<Reading>()
  const explained = new Set<Reading>()
  for (const one of found) {
    if (one.severity === 'info') continue
    const isSettled = settled.has(nameOf(one))
    for (const reading of one.readings) {
      if (takesPart(reading, one)) (isSettled ? explained : open).add(reading)
    }
  }
  return [...touched].filter((reading) => open.has(reading) || !explained.has(reading))
}

function nameOf({ kind, readings }: Found): string {
  return conflictName(
    kind,
    readings.map(({ claim }) => claim.id),
  )
}
