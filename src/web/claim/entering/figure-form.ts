import { longest } from '../../../domain/bundle/limits.ts'
import { bounds, type Quantity } from '../../../domain/quantity/interval.ts'
import { phraseOf } from '../../../domain/quantity/phrase-of.ts'
import { type QuantityFields, quantityFrom } from '../../../domain/quantity/quantity-from.ts'
import { Reader } from '../../entry/reader.ts'
import type { Field, Typed } from '../../entry/sheet.ts'
import type { Words } from '../../words/words.ts'
import { readWords } from './words-field.ts'

const numbers = ['min', 'max', 'best', 'bound'] as const

/** The fields that say in numbers what a figure's words do not. */
export function numberFields({ claimEntry, terms }: Words, prefix: string): readonly Field[] {
  const { value: said } = claimEntry
  const choices = bounds.map((value) => ({ value, text: terms.bounds[value].word }))
  const number = { kind: 'line', numeric: true } as const
  return [
    { ...number, name: `${prefix}min`, label: said.min },
    { ...number, name: `${prefix}max`, label: said.max, hint: said.maxHint },
    { ...number, name: `${prefix}best`, label: said.best },
    { kind: 'choice', name: `${prefix}bound`, label: said.bound, choices },
  ]
}

/** Writes a figure: its words, and in numbers only what reading the words would not give again. */
export function typedFigure({ claimEntry }: Words, quantity: Quantity, prefix: string): Typed {
  const { phrase, min, max, best, bound } = quantity
  const ways: readonly QuantityFields[] = [
    { phrase },
    { phrase, best },
    { phrase, min, max, bound, best },
    { phrase, min, max: null, bound, best },
  ]
  const way = ways.find((fields) => isSame(quantityFrom(fields), quantity)) ?? { phrase, min, max }
  const written = (count: number | null | undefined) =>
    count === null ? claimEntry.value.open : count === undefined ? '' : String(count)
  return {
    [`${prefix}phrase`]: phrase,
    [`${prefix}min`]: written(way.min),
    [`${prefix}max`]: written(way.max),
    [`${prefix}best`]: written(way.best),
    [`${prefix}bound`]: way.bound ?? '',
  }
}

function isSame(one: Quantity | string, other: Quantity): boolean {
  if (typeof one === 'string') return false
  const { min, max, best, bound } = one
  return min === other.min && max === other.max && best === other.best && bound === other.bound
}

/** Reads a figure; absent where nothing is typed, or with a fault at the field that has to change. */
export function readFigure(reader: Reader, words: Words, prefix: string): Quantity | undefined {
  const { faults, value: said } = words.claimEntry
  const before = reader.faults.length
  const maxText = reader.raw(`${prefix}max`).trim().toLowerCase()
  const fields = {
    phrase: readWords(reader, `${prefix}phrase`, longest.phrase),
    min: reader.count(`${prefix}min`),
    max: maxText === said.open ? null : reader.count(`${prefix}max`),
    best: reader.count(`${prefix}best`),
    bound: reader.oneOf(`${prefix}bound`, bounds),
  }
  if (reader.faults.length > before) return undefined
  if (Object.values(fields).every((field) => field === undefined)) return undefined
  const quantity = quantityFrom(fields)
  if (typeof quantity !== 'string') return quantity
  const given = numbers.find((name) => fields[name] !== undefined)
  return given === undefined
    ? reader.fault(`${prefix}phrase`, faults.unreadable(fields.phrase ?? ''))
    : reader.fault(`${prefix}${given}`, faults.figure(quantity))
}

/** Says how a figure is read, once there is one: "Read as: at least 46, that is 46 or more." */
export function figureSummary(words: Words, typed: Typed): string | undefined {
  const quantity = readFigure(new Reader(typed, words), words, '')
  if (quantity === undefined) return undefined
  const { readAs, span } = words.claimEntry
  return readAs(phraseOf(quantity), span(quantity.min, quantity.max))
}
