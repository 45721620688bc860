import type { SilentNames } from '../../exports/report/silence.ts'
import type { Words } from '../words/words.ts'

/** Who has not answered a question, by the kind of silence. Each kind has its own sign and word. */
export type SilenceLine = Readonly<{
  label: string
  names: readonly string[]
  more: string | undefined
  sign: string
}>

const shownNames = 24

/** Words the silence on one question; at most 24 names a kind, no line for a kind that nobody keeps. */
export function silenceLines(words: Words, silence: SilentNames): readonly SilenceLine[] {
  const { signs } = words.event.matrix
  const kinds = ['declined', 'searched', 'nothing'] as const
  return kinds
    .filter((kind) => silence[kind].length > 0)
    .map((kind) => {
      const names = silence[kind].slice(0, shownNames)
      const left = silence[kind].length - names.length + (kind === 'nothing' ? silence.more : 0)
      return {
        label: words.question.silence[kind],
        names,
        more: left > 0 ? words.question.silence.more(left) : undefined,
        sign: signs[kind].sign,
      }
    })
}
