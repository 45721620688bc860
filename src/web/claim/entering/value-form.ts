import { longest } from '../../../domain/bundle/limits.ts'
import type { Value } from '../../../domain/claim/claim.ts'
import type { Question } from '../../../domain/question/question.ts'
import type { Reader } from '../../entry/reader.ts'
import type { Field, Typed } from '../../entry/sheet.ts'
import type { Words } from '../../words/words.ts'
import { readFigure, typedFigure } from './figure-form.ts'
import type { FormGround } from './ground.ts'
import { readWords, wordsField } from './words-field.ts'

/** The fields of each type of question, the first of which bears what is wrong with the answer as a whole. */
const names = {
  quantity: ['phrase', 'min', 'max', 'best', 'bound'],
  yes_no: ['answer'],
  choice: ['option'],
  date: ['from', 'to'],
  place: ['place'],
  text: ['text'],
} as const satisfies Readonly<Record<Question['type'], readonly [string, ...string[]]>>

/** The names of the fields that an answer is written in, the most used first. */
export function valueNames({ type }: Question, prefix: string): readonly string[] {
  return names[type].map((name) => `${prefix}${name}`)
}

/** The fields that an answer to the question is written in; those for a figure in numbers are apart. */
export function valueFields(
  words: Words,
  { question, counted }: FormGround,
  { prefix, typed }: Readonly<{ prefix: string; typed: Typed }>,
): readonly Field[] {
  const said = words.claimEntry.value
  const named = (name: string) => `${prefix}${name}`
  switch (question.type) {
    case 'quantity': {
      const hint = said.phraseHint(counted)
      return [wordsField(typed, { name: named('phrase'), label: said.phrase, hint })]
    }
    case 'yes_no': {
      const choices = [
        { value: 'yes', text: said.yes },
        { value: 'no', text: said.no },
      ]
      return [{ kind: 'choice', name: named('answer'), label: said.answer, choices }]
    }
    case 'choice': {
      const choices = question.options.map(({ id, label }) => ({ value: id, text: label }))
      return [{ kind: 'choice', name: named('option'), label: said.option, choices }]
    }
    case 'date':
      return [
        { kind: 'line', name: named('from'), label: said.from, hint: said.dateHint },
        { kind: 'line', name: named('to'), label: said.to },
      ]
    case 'place':
      return [wordsField(typed, { name: named('place'), label: said.place })]
    case 'text':
      return [{ kind: 'area', name: named('text'), label: said.text, rows: 3 }]
  }
}

/** Writes an answer. */
export function typedValue(words: Words, value: Value | undefined, prefix: string): Typed {
  if (value === undefined) return {}
  switch (value.type) {
    case 'quantity':
      return typedFigure(words, value, prefix)
    case 'yes_no':
      return { [`${prefix}answer`]: value.answer }
    case 'choice':
      return { [`${prefix}option`]: value.option }
    case 'date':
      return { [`${prefix}from`]: value.from ?? '', [`${prefix}to`]: value.to ?? '' }
    case 'place':
      return { [`${prefix}place`]: value.name }
    case 'text':
      return { [`${prefix}text`]: value.text }
  }
}

/** Reads an answer to the question; absent where its fields are empty, or with a fault at one of them. */
export function readValue(
  reader: Reader,
  words: Words,
  { question, prefix }: Readonly<{ question: Question; prefix: string }>,
): Value | undefined {
  switch (question.type) {
    case 'quantity': {
      const quantity = readFigure(reader, words, prefix)
      return quantity && { type: 'quantity', ...quantity }
    }
    case 'yes_no': {
      const answer = reader.oneOf(`${prefix}answer`, ['yes', 'no'])
      return answer && { type: 'yes_no', answer }
    }
    case 'choice': {
      const option = reader.raw(`${prefix}option`)
      return option === '' ? undefined : { type: 'choice', option }
    }
    case 'date': {
      const [from, to] = [reader.moment(`${prefix}from`), reader.moment(`${prefix}to`)]
      return from === undefined && to === undefined ? undefined : { type: 'date', from, to }
    }
    case 'place': {
      const name = readWords(reader, `${prefix}place`, longest.name)
      return name === undefined ? undefined : { type: 'place', name }
    }
    case 'text': {
      const text = reader.text(`${prefix}text`, { longest: longest.answer })
      return text === undefined ? undefined : { type: 'text', text }
    }
  }
}
