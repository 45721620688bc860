import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Circumstances,
  type Convention,
  conventions,
  readingBy,
} from '../../../src/domain/quantity/conventions.ts'
import type { Quantity } from '../../../src/domain/quantity/interval.ts'
import { quantityFrom } from '../../../src/domain/quantity/quantity-from.ts'
import { readPhrase } from '../../../src/domain/quantity/read-phrase.ts'
import { vagueFigures, wordedFigures } from './phrases.ts'

const { acled, airwars, countlove, gtd } = conventions
const all: readonly Convention[] = Object.values(conventions)

function figure(phrase: string, min?: number, max?: number): Quantity {
  const quantity = quantityFrom({ phrase, min, max })
  if (typeof quantity === 'string') throw new Error(quantity)
  return quantity
}

type Row = readonly [
  phrase: string,
  convention: Convention,
  circumstances: Circumstances,
  min: number | undefined,
  max?: number | undefined,
]

const large = { largeScale: true }

describe('a vague word is counted', () => {
  const rows: readonly Row[] = [
    ['several', acled, {}, 3, 3],
    ['several people', acled, { largeScale: false }, 3, 3],
    ['several', acled, large, 10, 10],
    ['tens', acled, {}, 10, 10],
    ['dozens', acled, {}, 12, 12],
    ['dozens', acled, large, 12, 12],
    ['several dozen', acled, {}, 12, 12],
    ['at least dozens', acled, {}, 12, 12],
    ['up to several dozen', acled, {}, 0, undefined],
    ['hundreds', acled, {}, 100, 100],
    ['hundreds of people', acled, { measure: 'killed' }, 100, 100],
    ['tens of thousands', acled, {}, 20_000, undefined],
    ['many', acled, {}, 1, undefined],
    ['casualties', acled, {}, 0, 0],
    ['dozens', acled, { measure: 'casualties' }, 0, 0],
    ['several', airwars, {}, 2, 2],
    ['several', airwars, large, 2, 2],
    ['deaths', airwars, {}, 2, 2],
    ['casualties', airwars, {}, 2, 2],
    ['dozens', airwars, {}, 12, 24],
    ['many', airwars, { measure: 'injured' }, 2, 10],
    ['many', airwars, { measure: 'killed' }, 1, undefined],
    ['many', airwars, {}, 1, undefined],
    ['hundreds', airwars, {}, 200, undefined],
    ['a dozen', countlove, {}, 10, 10],
    ['dozens', countlove, {}, 20, 20],
    ['hundreds', countlove, {}, 100, 100],
    ['thousands', countlove, {}, 1_000, 1_000],
    ['several', countlove, {}, 2, undefined],
    ['dozens', gtd, {}, undefined],
    ['many', gtd, { largeScale: true, measure: 'injured' }, undefined],
    ['most of 46', gtd, {}, undefined],
    ['most of 46', acled, {}, 24, 46],
  ]
  const named = rows.map((row) => [row[0], row[1].id, row[2], row] as const)
  test.each(named)('%j by %s in %j', (_, __, ___, [
    phrase,
    convention,
    circumstances,
    min,
    max,
  ]) => {
    const interval = min === undefined ? undefined : { min, max }
    expect(readingBy(convention, figure(phrase), circumstances)).toEqual(interval)
  })
})

test('bounds given besides a vague word are kept', () => {
  expect(readingBy(acled, figure('dozens', 24, 60), {})).toEqual({ min: 24, max: 60 })
  expect(readingBy(airwars, figure('several', 5), {})).toEqual({ min: 5, max: undefined })
  expect(readingBy(gtd, figure('dozens', 24, 60), {})).toBeUndefined()
})

test('a figure that is not vague is read as itself by every convention, save "a dozen" by CountLove', () => {
  for (const [phrase, , min, max] of wordedFigures) {
    for (const convention of all) {
      if (convention.id === 'countlove' && phrase === 'a dozen') continue
      const circumstances = { largeScale: true, measure: 'killed' }
      expect(readingBy(convention, figure(phrase), circumstances)).toEqual({ min, max })
    }
  }
  expect(readingBy(countlove, figure('12'))).toEqual({ min: 12, max: 12 })
  expect(readingBy(countlove, figure('about a dozen'))).toEqual({ min: 12, max: 12 })
  expect(readingBy(acled, figure('a dozen'))).toEqual({ min: 12, max: 12 })
})

test('casualties, however many, are no fatalities to ACLED, and themselves to the others', () => {
  for (const phrase of ['46', 'at least 46', 'dozens', 'casualties']) {
    expect(readingBy(acled, figure(phrase), { measure: 'casualties' })).toEqual({ min: 0, max: 0 })
  }
  expect(readingBy(gtd, figure('46'), { measure: 'casualties' })).toEqual({ min: 46, max: 46 })
})

test('a newsroom can add a convention of its own', () => {
  const ours: Convention = {
    ...gtd,
    id: 'ours',
    words: [
      { terms: ['many'], reads: { min: 5, max: undefined }, measures: ['injured', 'killed'] },
      { terms: ['many'], reads: { min: 3, max: undefined } },
    ],
  }
  expect(readingBy(ours, figure('many'), { measure: 'killed' })?.min).toBe(5)
  expect(readingBy(ours, figure('many'), { measure: 'missing' })?.min).toBe(3)
  expect(readingBy(ours, figure('several'), { measure: 'killed' })).toBeUndefined()
})

test('each convention that comes with the program says who made it and what it does', () => {
  expect(all.map(({ id }) => id)).toEqual(Object.keys(conventions))
  for (const { name, source, rule } of all) {
    expect(source).toContain(',')
    expect(name.length).toBeGreaterThan(2)
    expect(rule).toMatch(/^[A-Z].*\.$/)
  }
})

test('whatever is read is in order, and reading again changes nothing', () => {
  const phrase = fc.constantFrom(...[...vagueFigures, ...wordedFigures].map(([words]) => words))
  const measure = fc.constantFrom('killed', 'injured', 'casualties', undefined)
  fc.assert(
    fc.property(phrase, fc.constantFrom(...all), fc.boolean(), measure, (...given) => {
      const [words, convention, largeScale, name] = given
      const quantity = readPhrase(words)
      if (quantity === undefined) throw new Error(words)
      const read = readingBy(convention, quantity, { largeScale, measure: name })
      expect(read === undefined).toBe(convention.id === 'gtd' && quantity.bound === 'vague')
      expect((read?.min ?? 0) <= (read?.max ?? Number.MAX_SAFE_INTEGER)).toBe(true)
      expect(readingBy(convention, quantity, { largeScale, measure: name })).toEqual(read)
    }),
  )
})
