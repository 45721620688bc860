import type { BundleIndex } from '../../../domain/bundle/index-bundle.ts'
import { longest } from '../../../domain/bundle/limits.ts'
import type { QuantityQuestion } from '../../../domain/question/question.ts'
import { countings } from '../../../domain/question/question.ts'
import { causeWords, countedWords } from '../../../domain/wording/english.ts'
import { countedBy, sideName, whereWords } from '../../../domain/wording/words-for.ts'
import type { Reader } from '../../entry/reader.ts'
import type { Group } from '../../entry/sheet.ts'
import { type Choice, measureChoices, populationChoices } from '../../entry/term-choices.ts'
import type { Words } from '../../words/words.ts'

/** What a key may be chosen from: the family's terms, and the sides of the question's event. */
export type KeyGround = Readonly<{
  measures: readonly Choice[]
  populations: readonly Choice[]
  sides: readonly Choice[]
}>

/** A key as it stands in the fields; the measure may still be missing. */
export type KeyRead = Pick<
  QuantityQuestion,
  'population' | 'victimSide' | 'causedBy' | 'place' | 'counting'
> &
  Readonly<{ measure: string | undefined }>

/** The fields of a key that hold something only where a person has chosen it; counting is in total unless changed. */
export const chosenFields = ['measure', 'population', 'victimSide', 'causedBy', 'place'] as const

/** Lists what a key on an event may be made of. */
export function keyGround(index: BundleIndex, eventId: string): KeyGround {
  const { vocabulary } = index.bundle
  return {
    measures: measureChoices(vocabulary),
    populations: populationChoices(vocabulary),
    sides: index.sidesOf(eventId).map(({ id, name }) => ({ value: id, text: name })),
  }
}

/** Reads a key from its fields; an empty counting is cumulative. */
export function readKey(reader: Reader, ground: KeyGround): KeyRead {
  const valuesOf = (choices: readonly Choice[]) => choices.map(({ value }) => value)
  return {
    measure: reader.oneOf('measure', valuesOf(ground.measures), { required: true }),
    population: reader.oneOf('population', valuesOf(ground.populations)),
    victimSide: reader.oneOf('victimSide', valuesOf(ground.sides)),
    causedBy: reader.oneOf('causedBy', valuesOf(ground.sides)),
    place: reader.line('place', { longest: longest.name }),
    counting: reader.oneOf('counting', countings) ?? 'cumulative',
  }
}

/**
 * Spells a key as one line, part by part.
 *
 * @example "people killed, on Kabul’s side, in Paktika, by Islamabad, in total"
 */
export function keyLine(words: Words, question: QuantityQuestion, index: BundleIndex): string {
  const { victimSide, causedBy, counting } = question
  const counted = countedBy(question, index)
  return [
    countedWords(counted),
    victimSide && words.questionEntry.onSide(sideName(victimSide, question, index)),
    whereWords(question, index),
    causedBy && causeWords(counted, sideName(causedBy, question, index)),
    words.terms.countings[counting].word,
  ]
    .filter(Boolean)
    .join(', ')
}

/** The group of fields for a key. `folded` where the question counts nothing. */
export function keyGroup(words: Words, ground: KeyGround, folded: boolean): Group {
  const { questionEntry: said, terms } = words
  const { measures, populations, sides } = ground
  const counted = countings.map((value) => ({ value, text: terms.countings[value].word }))
  return {
    legend: said.key,
    folded,
    fields: [
      {
        kind: 'choice',
        name: 'measure',
        label: said.measure,
        hint: said.measureHint,
        choices: measures,
      },
      {
        kind: 'choice',
        name: 'population',
        label: said.population,
        hint: said.populationHint,
        choices: populations,
      },
      {
        kind: 'choice',
        name: 'victimSide',
        label: said.victimSide,
        hint: said.sideHint,
        choices: sides,
      },
      { kind: 'choice', name: 'causedBy', label: said.causedBy, choices: sides },
      { kind: 'line', name: 'place', label: said.place, hint: said.placeHint },
      {
        kind: 'choice',
        name: 'counting',
        label: said.counting,
        hint: said.countingHint,
        choices: counted,
      },
    ],
  }
}
