import { type Apart, figuresApart } from '../../domain/disagreement/apart.ts'
import type { Analysed } from '../family-cache.ts'

/** The pairs that only seem to conflict, of those whose two questions are asked for. */
export function apartOf(
  { bundle, analysis }: Pick<Analysed, 'bundle' | 'analysis'>,
  isAsked: (questions: Apart['questions']) => boolean,
): readonly Apart[] {
  return figuresApart(bundle, analysis).filter(({ questions }) => isAsked(questions))
}
