import { citationModes } from '../../../domain/claim/claim.ts'
import type { Field, Group, Typed } from '../../entry/sheet.ts'
import type { Words } from '../../words/words.ts'
import { citePrefix } from './cite-names.ts'
import { numberFields } from './figure-form.ts'
import type { FormGround } from './ground.ts'
import { valueFields } from './value-form.ts'
import { wordsField } from './words-field.ts'

type Place = Readonly<{ number: number; typed: Typed }>

/** The fields of one place where a claim stands: those that a person fills each time, and the rare ones folded. */
export function citeGroups(words: Words, ground: FormGround, at: Place): readonly Group[] {
  const { claimEntry: said } = words
  return [
    { legend: said.cite(at.number), fields: usualFields(words, citePrefix(at.number)) },
    { legend: said.citeMore(at.number), fields: rareFields(words, ground, at), folded: true },
  ]
}

function usualFields({ claimEntry: said, terms }: Words, prefix: string): readonly Field[] {
  const modes = citationModes.map((value) => ({ value, text: terms.modes[value].word }))
  return [
    {
      kind: 'line',
      name: `${prefix}document`,
      label: said.document,
      hint: said.documentHint,
      suggestions: 'documents',
    },
    { kind: 'area', name: `${prefix}quote`, label: said.quote, hint: said.quoteHint, rows: 3 },
    {
      kind: 'choice',
      name: `${prefix}mode`,
      label: said.mode,
      choices: modes,
      required: true,
    },
    { kind: 'area', name: `${prefix}via`, label: said.via, hint: said.viaHint, rows: 2 },
  ]
}

function rareFields(words: Words, ground: FormGround, { number, typed }: Place): readonly Field[] {
  const { claimEntry: said } = words
  const prefix = citePrefix(number)
  const named = (name: string) => `${prefix}${name}`
  const offset = { kind: 'line', numeric: true } as const
  const { hedgeHint } = said
  return [
    wordsField(typed, { name: named('hedge'), label: said.hedge, hint: hedgeHint }),
    wordsField(typed, { name: named('attribution'), label: said.attribution }),
    { kind: 'area', name: named('translation'), label: said.translation, rows: 2 },
    ...ownValueFields(words, ground, { number, typed }),
    ...recastFields(words, ground, { number, typed }),
    { ...offset, name: named('start'), label: said.start, hint: said.startHint },
    { ...offset, name: named('end'), label: said.end },
    { kind: 'tick', name: named('out'), label: said.out },
  ]
}

function ownValueFields(words: Words, ground: FormGround, { number, typed }: Place) {
  const { ownValue } = words.claimEntry
  const prefix = citePrefix(number)
  const [first, ...others] = valueFields(words, ground, { prefix, typed })
  if (first === undefined) return []
  const own: readonly Field[] = [{ ...first, label: ownValue }, ...others]
  return ground.question.type === 'quantity' ? [...own, ...numberFields(words, prefix)] : own
}

/** Only a count can be given under another heading, but what is kept is always shown. */
function recastFields(words: Words, ground: FormGround, { number, typed }: Place) {
  const { asMeasure, asPopulation } = words.claimEntry
  const prefix = citePrefix(number)
  const fields: readonly Field[] = [
    {
      kind: 'choice',
      name: `${prefix}asMeasure`,
      label: asMeasure,
      choices: ground.measures,
    },
    {
      kind: 'choice',
      name: `${prefix}asPopulation`,
      label: asPopulation,
      choices: ground.populations,
    },
  ]
  const isKept = fields.some(({ name }) => (typed[name] ?? '') !== '')
  return ground.question.type === 'quantity' || isKept ? fields : []
}
