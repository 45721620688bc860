import type { Silence } from '../../exports/report/silence.ts'
import type { Words } from '../words/words.ts'

/** Who has not answered a question, by the kind of silence. Each kind has its own sign and word. */
export type SilenceLine = Readonly<{ label: string; names: readonly string[]; sign: string }>

/** Words the silence on one question; no line for a kind of silence that nobody keeps. */
export function silenceLines(words: Words, silence: Silence): readonly SilenceLine[] {
  const { signs } = words.event.matrix
  const kinds = ['declined', 'searched', 'nothing'] as const
  return kinds
    .filter((kind) => silence[kind].length > 0)
    .map((kind) => ({
      label: words.question.silence[kind],
      names: silence[kind],
      sign: signs[kind].sign,
    }))
}
