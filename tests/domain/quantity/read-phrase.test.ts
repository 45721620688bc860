import { describe, expect, test } from '@jest/globals'
import { readingOf, readPhrase } from '../../../src/domain/quantity/read-phrase.ts'
import type { PhraseRow } from './phrase-row.ts'
import { figuresInOtherLanguages, vagueFigures, wordedFigures } from './phrases.ts'
import { unreadable } from './unreadable.ts'

const reads = ([phrase, bound, min, max]: PhraseRow) =>
  expect(readPhrase(phrase)).toEqual({ min, max, bound, best: undefined, phrase })

describe('the wording table reads', () => {
  test.each(wordedFigures.map((row) => [row[0], row] as const))('%j', (_, row) => reads(row))
})

describe('the plain meaning of a vague word is read from', () => {
  test.each(vagueFigures.map((row) => [row[0], row] as const))('%j', (_, row) => reads(row))
})

describe('bounds of other languages are read from', () => {
  test.each(figuresInOtherLanguages.map((row) => [row[0], row] as const))('%j', (_, row) =>
    reads(row))
})

describe('no figure is guessed from', () => {
  test.each(unreadable.map((phrase) => [phrase]))('%j', (phrase) => {
    expect(readPhrase(phrase)).toBeUndefined()
  })
})

test('a phrase of a thousand characters is read, a longer one is not', () => {
  expect(readPhrase(`46${' '.repeat(998)}`)?.min).toBe(46)
  expect(readPhrase(`46${' '.repeat(999)}`)).toBeUndefined()
})

test('the phrase is kept as worded', () => {
  expect(readPhrase(' At least \u200f۴۶ ')?.phrase).toBe(' At least \u200f۴۶ ')
})

test.each([
  ['several dozen people', 'dozens'],
  ['dozens', 'dozens'],
  ['tens', 'tens'],
  ['a few', 'a few'],
  ['several hundred', 'hundreds'],
  ['several hundred thousand', 'hundreds of thousands'],
  ['tens of thousands', 'tens of thousands'],
  ['dozens, perhaps hundreds', 'dozens'],
  ['casualties', 'casualties'],
  ['a dozen', 'a dozen'],
  ['two dozen', undefined],
  ['12', undefined],
  ['at least a dozen', undefined],
])('counting conventions know %j as %j', (phrase, term) => {
  expect(readingOf(phrase)).toMatchObject({ phrase })
  expect(readingOf(phrase)?.term).toBe(term)
})

test('a hostile text takes no longer than its length', () => {
  const started = performance.now()
  for (const piece of [
    '1 ',
    '1,',
    'no ',
    'not any ',
    'at least ',
    'and ',
    '- ',
    '1-',
    'a ',
    'tens of ',
  ]) {
    readPhrase(piece.repeat(1_000 / piece.length))
  }
  expect(performance.now() - started).toBeLessThan(1_000)
})
