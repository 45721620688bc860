import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import { questionWords } from '../../domain/wording/words-for.ts'
import { claimLines } from './claim-lines.ts'
import type { Asked } from './family.ts'
import { figureLines } from './figure-lines.ts'
import { wrapped } from './layout.ts'

/** One question: its words and key, the sentence to print, its claims, and the figures they combine to. */
export function questionLines(
  { number, finding, claims }: Asked,
  index: BundleIndex,
): readonly string[] {
  const { question, figures, wording, contested } = finding
  const key = question.type === 'quantity' ? questionWords(question, index) : undefined
  const about = [key, contested ? 'contested' : undefined].filter((words) => words !== undefined)
  return [
    '',
    ...wrapped(`${number}. ${question.text}`, 0, 3),
    ...(about.length > 0 ? wrapped(`[${about.join('; ')}]`, 3, 1) : []),
    ...(wording === '' ? [] : wrapped(`To print: ${wording}`, 3, 2)),
    ...claimLines(claims, index),
    ...(figures === undefined ? [] : figureLines(figures, claims)),
  ]
}
