import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Interval } from '../../../src/domain/quantity/interval.ts'
import { readPhrase } from '../../../src/domain/quantity/read-phrase.ts'
import { boundWords } from '../../../src/domain/quantity/words/bound-words.ts'
import { vagueWords } from '../../../src/domain/quantity/words/vague-words.ts'
import { vagueFigures, wordedFigures } from './phrases.ts'
import { unreadable } from './unreadable.ts'

const tablePhrases = [...wordedFigures, ...vagueFigures].map(([phrase]) => phrase)

/** Words of the tables, numbers and marks in any order: the strings most likely to upset the reader. */
const scrambled = fc
  .array(
    fc.oneof(
      fc.constantFrom(...boundWords.flatMap(({ words }) => words)),
      fc.constantFrom(...vagueWords.flatMap(({ words }) => words)),
      fc.constantFrom(
        'no',
        'not',
        'any',
        'casualties',
        'of',
        'the',
        'them',
        'including',
        'between',
        'and',
      ),
      fc.constantFrom(
        'to',
        'or',
        '-',
        '–',
        '(',
        ')',
        'half',
        'a',
        'dozen',
        'hundred',
        'million',
        'forty',
        'six',
      ),
      fc.nat({ max: 2_000 }).map(String),
      fc.maxSafeNat().map(String),
    ),
    { maxLength: 8 },
  )
  .map((words) => words.join(' '))

const isOrdered = ({ min, max }: Interval): boolean =>
  Number.isSafeInteger(min) &&
  min >= 0 &&
  (max === undefined || (Number.isSafeInteger(max) && min <= max))

test('no string makes the reader throw, and every interval read is in order', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), scrambled)
  fc.assert(
    fc.property(anything, (phrase) => {
      const quantity = readPhrase(phrase)
      if (quantity === undefined) return
      expect(isOrdered(quantity)).toBe(true)
      expect(quantity.phrase).toBe(phrase)
      const { min, max, bound } = quantity
      if (bound === 'exact') expect(min).toBe(max)
      if (bound === 'at_least' || bound === 'more_than') expect(max).toBeUndefined()
      if (bound === 'at_most' || bound === 'fewer_than') expect(min).toBe(0)
      if (bound === 'range' || bound === 'about') expect(max).toBeDefined()
    }),
    { numRuns: 5_000 },
  )
})

const anyScript = fc.constantFrom(0x660, 0x6f0, 0x7c0, 0x966, 0xff10, 0x1d7d8)

test('digits of any script give the same reading', () => {
  fc.assert(
    fc.property(fc.constantFrom(...tablePhrases, ...unreadable), anyScript, (phrase, zero) => {
      const translated = phrase.replace(/\d/g, (digit) =>
        String.fromCodePoint(zero + digit.charCodeAt(0) - 48),
      )
      // A name such as B-52 is one only in Latin digits, and mixed scripts stay mixed.
      fc.pre(!/[a-z]-?\d|\d[a-z]|[^\0-\x7f]\d|\d[^\0-\x7f]|0x/i.test(phrase))
      expect({ ...readPhrase(translated), phrase }).toEqual({ ...readPhrase(phrase), phrase })
    }),
    { numRuns: 2_000 },
  )
})

test('case, quotes and invisible marks change nothing', () => {
  const wrap = fc.constantFrom<(phrase: string) => string>(
    (phrase) => phrase.toUpperCase(),
    (phrase) => `“${phrase}”`,
    (phrase) => `\u2067${phrase}\u2069`,
    (phrase) => phrase.replaceAll(' ', ' \u200f'),
    (phrase) => phrase.replaceAll(' ', '\u00a0'),
    (phrase) => phrase.normalize('NFD'),
    (phrase) => `  ${phrase}\n`,
  )
  fc.assert(
    fc.property(fc.constantFrom(...tablePhrases), wrap, (phrase, wrapped) => {
      expect({ ...readPhrase(wrapped(phrase)), phrase }).toEqual(readPhrase(phrase))
    }),
    { numRuns: 2_000 },
  )
})

const contains = (outer: Interval | undefined, inner: Interval | undefined): boolean =>
  outer !== undefined &&
  inner !== undefined &&
  outer.min <= inner.min &&
  (outer.max ?? Number.POSITIVE_INFINITY) >= (inner.max ?? Number.POSITIVE_INFINITY)

test('words that widen a figure never narrow it', () => {
  const widening = fc.constantFrom<(figure: string) => string>(
    (figure) => `at least ${figure}`,
    (figure) => `${figure} or more`,
    (figure) => `${figure} so far`,
    (figure) => `about ${figure}`,
    (figure) => `up to ${figure}`,
    (figure) => `no more than ${figure}`,
    (figure) => `between ${figure} and 9,999,999,999`,
  )
  const figure = fc.oneof(
    fc.nat({ max: 5_000 }).map(String),
    fc.constantFrom('a dozen', 'forty-six'),
  )
  fc.assert(
    fc.property(figure, widening, (phrase, widened) => {
      expect(contains(readPhrase(widened(phrase)), readPhrase(phrase))).toBe(true)
    }),
  )
})

test('"so far" on a phrase that is read never raises its floor nor lowers its ceiling', () => {
  for (const phrase of tablePhrases) {
    const later = readPhrase(`${phrase} so far`)
    expect(later === undefined || contains(later, readPhrase(phrase))).toBe(true)
  }
})

test('every row of the table of bounds sets its bound beside a bare figure', () => {
  for (const { bound, place, words } of boundWords) {
    for (const word of words) {
      if (place !== 'after') expect([word, readPhrase(`${word} 46`)?.bound]).toEqual([word, bound])
      if (place !== 'before') expect([word, readPhrase(`46 ${word}`)?.bound]).toEqual([word, bound])
    }
  }
})

test('every row of the table of vague words has its floor', () => {
  for (const { floor, words } of vagueWords) {
    for (const word of words) {
      expect([word, readPhrase(word)]).toMatchObject([word, { min: floor, bound: 'vague' }])
    }
  }
})
