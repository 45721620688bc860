import type { Conflict } from '../../domain/analysis/analysis.ts'
import type { Apart } from '../../domain/disagreement/apart.ts'
import { mostSevereFirst } from '../../domain/disagreement/severity.ts'
import { sentence } from '../../domain/wording/english.ts'
import { kindWords, severityWords } from '../../domain/wording/terms.ts'
import { byConflict } from '../ordering.ts'
import type { Family } from './family.ts'
import { counted, heading, wrapped } from './layout.ts'

/** A family's conflicts, the most severe first, each with its explanation and what would settle it. */
export function conflictLines({ conflicts, questions }: Family): readonly string[] {
  if (conflicts.length === 0) return []
  const more = questions.reduce((sum, { finding }) => sum + finding.more, 0)
  const rest = more > 0 ? wrapped(`… and ${counted(more, 'less severe conflict')} more.`, 3) : []
  return [
    ...heading('What conflicts, the most severe first', '-'),
    ...conflicts
      .toSorted((one, other) => mostSevereFirst(one, other) || byConflict(one, other))
      .flatMap(linesOf),
    ...rest,
  ]
}

/** Pairs past these say little more. */
const listedPairs = 12

/**
 * Figures of a family that only seem to conflict, with the part of the key that differs.
 *
 * @param unlisted how many pairs of figures there are besides, most of them too unlike to be confused.
 */
export function apartLines(apart: readonly Apart[], unlisted: number): readonly string[] {
  if (apart.length === 0) return []
  const left = Math.max(0, apart.length - listedPairs) + unlisted
  return [
    ...heading('Only seem to conflict', '-'),
    ...apart.slice(0, listedPairs).flatMap(({ sentence }) => wrapped(`* ${sentence}`, 3, 2)),
    ...(left > 0
      ? wrapped(`… and ${counted(left, 'further pair')} of figures that count different things.`, 3)
      : []),
  ]
}

function linesOf({ kind, severity, ratio, explanation, wouldSettle }: Conflict): readonly string[] {
  const size = ratio === undefined ? '' : ` (ratio ${ratio})`
  const title = `${sentence(severityWords[severity]).slice(0, -1)}: ${kindWords[kind]}${size}.`
  return [
    ...wrapped(`* ${title} ${explanation}`, 3, 2),
    ...wrapped(`What would settle it: ${wouldSettle}`, 5, 2),
  ]
}
