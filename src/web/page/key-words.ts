import type { Counting } from '../../domain/question/question.ts'
import type { Term } from '../words/term.ts'
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
  return wordIn(words.terms.measures, id)
}

function populationWord(words: Words, id: string): string {
  return wordIn(words.terms.populations, id)
}

/** A newsroom may call a measure `constructor`: only what the catalogue itself lists is looked up. */
function wordIn(terms: Readonly<Record<string, Term>>, id: string): string {
  const term = Object.hasOwn(terms, id) ? terms[id] : undefined
  return term?.word ?? id.replaceAll('_', ' ')
}
