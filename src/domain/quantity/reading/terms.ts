import { type BoundWords, boundWords } from '../words/bound-words.ts'
import { noneWords } from '../words/none-words.ts'
import { type VagueWords, vagueWords } from '../words/vague-words.ts'
import type { Token } from './tokens.ts'

/** What a run of words means in the tables: a bound, a vague count, or none. */
export type Term =
  | Readonly<{ kind: 'bound'; row: BoundWords; length: number }>
  | Readonly<{ kind: 'vague'; row: VagueWords; length: number }>
  | Readonly<{ kind: 'none'; length: number }>

type Entry = Readonly<{ words: readonly string[]; term: Term }>

const entry = (phrase: string, termOf: (length: number) => Term): Entry => {
  const words = phrase.split(' ')
  return { words, term: termOf(words.length) }
}

const byFirstWord: ReadonlyMap<string, readonly Entry[]> = Map.groupBy(
  [
    ...boundWords.flatMap((row) =>
      row.words.map((words) => entry(words, (length) => ({ kind: 'bound', row, length }))),
    ),
    ...vagueWords.flatMap((row) =>
      row.words.map((words) => entry(words, (length) => ({ kind: 'vague', row, length }))),
    ),
    ...noneWords.map((words) => entry(words, (length) => ({ kind: 'none', length }))),
  ].sort((one, other) => other.words.length - one.words.length),
  ({ words }) => words[0] ?? '',
)

/**
 * The longest run of words of the tables that starts at a token.
 *
 * @param tokens from `tokensOf`.
 * @param at index of the first word.
 * @returns its meaning, or `undefined` where no row begins here. O(rows that begin with this word).
 */
export function termAt(tokens: readonly Token[], at: number): Term | undefined {
  const entries = byFirstWord.get(tokens[at]?.word ?? '')
  return entries?.find(({ words }) =>
    words.every((word, index) => tokens[at + index]?.word === word),
  )?.term
}
