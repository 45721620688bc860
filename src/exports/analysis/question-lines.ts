import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import type { Question } from '../../domain/question/question.ts'
import { questionWords } from '../../domain/wording/words-for.ts'
import { claimLines } from './claim-lines.ts'
import type { Asked } from './family.ts'
import { figureLines } from './figure-lines.ts'
import { wrapped } from './layout.ts'

/** One question: its words and key, the sentence to print, its claims, and the figures they combine to. */
export function questionLines(
  { number, finding, claims }: Asked,
  index: BundleIndex,
  asOf: string | undefined,
): readonly string[] {
  const { question, figures, wording, contested } = finding
  const key = question.type === 'quantity' ? questionWords(question, index) : undefined
  const about = [key, contested ? 'contested' : undefined].filter((words) => words !== undefined)
  const toPrint =
    claims.length === 0 && asOf !== undefined ? nothingBy(asOf, question) : printed(wording)
  return [
    '',
    ...wrapped(`${number}. ${question.text}`, 0, 3),
    ...(about.length > 0 ? wrapped(`[${about.join('; ')}]`, 3, 1) : []),
    ...(toPrint === '' ? [] : wrapped(toPrint, 3, 2)),
    ...claimLines(claims, index),
    ...(figures === undefined ? [] : figureLines(figures, claims)),
  ]
}

function printed(wording: string): string {
  return wording === '' ? '' : `To print: ${wording}`
}

function nothingBy(asOf: string, { type }: Question): string {
  const what = type === 'quantity' ? 'No figure had been claimed' : 'No answer had been given'
  return `${what} by ${asOf}.`
}
