import type { Apart } from '../../domain/disagreement/apart.ts'
import type { Analysed } from '../cache/analysed.ts'

/** The pairs that only seem to conflict, of those whose two questions are asked for. */
export function apartOf(
  { apart }: Pick<Analysed, 'apart'>,
  isAsked: (questions: Apart['questions']) => boolean,
): readonly Apart[] {
  return apart().filter(({ questions }) => isAsked(questions))
}
