import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Bound } from '../../../src/domain/quantity/interval.ts'
import { phraseOf } from '../../../src/domain/quantity/phrase-of.ts'
import { readPhrase } from '../../../src/domain/quantity/read-phrase.ts'
import { figuresInOtherLanguages, vagueFigures, wordedFigures } from './phrases.ts'

const largest = Number.MAX_SAFE_INTEGER

const figure = (bound: Bound, min: number, max: number | undefined, phrase = '') => ({
  min,
  max,
  bound,
  best: undefined,
  phrase,
})

describe('a quantity is worded as', () => {
  test.each([
    ['46', figure('exact', 46, 46)],
    ['1,300', figure('exact', 1_300, 1_300)],
    ['999', figure('exact', 999, 999)],
    ['1,234,567', figure('exact', 1_234_567, 1_234_567)],
    ['none', figure('exact', 0, 0)],
    ['about 46', figure('about', 46, 46)],
    ['about 15 to 20', figure('about', 15, 20)],
    ['about 0', figure('about', 0, 0)],
    ['at least 46', figure('at_least', 46, undefined)],
    ['more than 46', figure('more_than', 47, undefined)],
    ['more than 0', figure('more_than', 1, undefined)],
    ['up to 46', figure('at_most', 0, 46)],
    ['up to 0', figure('at_most', 0, 0)],
    ['fewer than 46', figure('fewer_than', 0, 45)],
    ['fewer than 1', figure('fewer_than', 0, 0)],
    [`up to ${largest.toLocaleString('en')}`, figure('fewer_than', 0, largest)],
    ['15 to 20', figure('range', 15, 20)],
    ['0 to 20', figure('range', 0, 20)],
    ['20 to 20', figure('range', 20, 20)],
    ['20 to 46', figure('at_most', 20, 46)],
    ['46 to 46', figure('at_most', 46, 46)],
    ['13 to 50', figure('at_least', 13, 50)],
    ['mostly', figure('vague', 24, 46, 'mostly')],
    ['several dozen', figure('vague', 24, undefined, ' several dozen ')],
    ['several', figure('vague', 2, undefined)],
    ['dozens', figure('vague', 24, undefined)],
    ['many', figure('vague', 1, undefined)],
    ['many', figure('vague', 37, undefined)],
    ['most of 46', figure('vague', 24, 46)],
    ['some of 46', figure('vague', 25, 46)],
  ])('%j', (phrase, quantity) => {
    expect(phraseOf(quantity)).toBe(phrase)
  })
})

describe('a bare interval is worded by its shape', () => {
  test.each([
    ['46', 46, 46],
    ['none', 0, 0],
    ['15 to 20', 15, 20],
    ['up to 46', 0, 46],
    ['at least 46', 46, undefined],
    ['at least 0', 0, undefined],
  ])('%j', (phrase, min, max) => {
    expect(phraseOf({ min, max })).toBe(phrase)
  })
})

test('phrase to interval to phrase to interval keeps interval and bound, over the whole table', () => {
  for (const [phrase] of [...wordedFigures, ...vagueFigures, ...figuresInOtherLanguages]) {
    const quantity = readPhrase(phrase)
    expect(quantity).toBeDefined()
    if (quantity === undefined) continue
    const again = readPhrase(phraseOf(quantity))
    expect({ ...again, phrase }).toEqual(quantity)
  }
})

test('any quantity that words can say is read back from its phrase', () => {
  const frames: readonly (readonly [Bound, (min: number, max: number) => string])[] = [
    ['exact', (min) => `${min} people`],
    ['about', (min) => `around ${min}`],
    ['at_least', (min) => `no fewer than ${min}`],
    ['more_than', (min) => `over ${min} killed`],
    ['at_most', (_, max) => `as many as ${max}`],
    ['fewer_than', (_, max) => `under ${max + 1}`],
    ['range', (min, max) => `between ${min} and ${max}`],
  ]
  const count = fc.oneof(fc.nat({ max: 2_000 }), fc.nat({ max: 2 ** 52 }))
  fc.assert(
    fc.property(count, count, fc.constantFrom(...frames), (one, other, [bound, worded]) => {
      const [min, max] = [Math.min(one, other), Math.max(one, other)]
      const quantity = readPhrase(worded(min, max))
      expect(quantity?.bound).toBe(bound)
      if (quantity === undefined) return
      const again = readPhrase(phraseOf(quantity))
      expect({ ...again, phrase: '' }).toEqual({ ...quantity, phrase: '' })
    }),
    { numRuns: 2_000 },
  )
})
