import type { Term, Vocabulary } from '../../domain/bundle/bundle.ts'
import { builtInMeasures, builtInPopulations } from '../../domain/question/vocabulary.ts'

/** One of the values that a field may have, and what it is called. */
export type Choice = Readonly<{ value: string; text: string }>

/** The measures that a family's questions may count, the newsroom's own last. */
export function measureChoices({ measures }: Vocabulary): readonly Choice[] {
  return choicesOf(builtInMeasures, measures)
}

/** The populations that a family's questions may count, the newsroom's own last. */
export function populationChoices({ populations }: Vocabulary): readonly Choice[] {
  return choicesOf(builtInPopulations, populations)
}

/** A term of the newsroom's own takes the place of a built-in one with the same id. */
function choicesOf(builtIn: readonly Term[], own: readonly Term[]): readonly Choice[] {
  const terms = new Map([...builtIn, ...own].map((term) => [term.id, term]))
  return [...terms.values()].map(({ id, name }) => ({ value: id, text: name }))
}
