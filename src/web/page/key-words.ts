import type { Counting } from '../../domain/question/question.ts'
import type { Words } from '../words/words.ts'

/** What a quantity question counts, with sides by name and measure and population by id. */
export type NamedScope = Readonly<{
  measure: string | undefined
  population: string | undefined
  victimSide: string | undefined
  causedBy: string | undefined
  place: string | undefined
  counting: Counting | undefined
}>

/**
 * Says what a figure counts, part by part.
 *
 * @returns "people killed · on the side of Kabul · by Islamabad"; empty for a question that counts nothing.
 */
export function keyWords(words: Words, scope: NamedScope): string {
  const { questions, terms } = words
  const { measure, population, victimSide, causedBy, place, counting } = scope
  if (measure === undefined) return ''
  return [
    terms.countedThing(
      { id: measure, word: measureWord(words, measure) },
      population === undefined
        ? undefined
        : { id: population, word: populationWord(words, population) },
    ),
    victimSide && questions.victims(victimSide),
    causedBy && questions.causedBy(causedBy),
    place && questions.place(place),
    counting === 'incremental' ? questions.added : undefined,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
}

/** The word for a measure; a newsroom's own is told by its id, underscores aside. */
export function measureWord(words: Words, id: string): string {
  return words.terms.measures[id]?.word ?? id.replaceAll('_', ' ')
}

function populationWord(words: Words, id: string): string {
  return words.terms.populations[id]?.word ?? id.replaceAll('_', ' ')
}
