import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nearCopies } from '../../../src/domain/document/near-copies.ts'
import { shinglesOf } from '../../../src/domain/document/shingles.ts'

type Texts = readonly Readonly<{ id: string; text: string | undefined }>[]

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(' ')

const named = (...texts: (string | undefined)[]): Texts =>
  texts.map((text, at) => ({ id: 'abcdefgh'[at] ?? '', text }))

describe('near-copies are', () => {
  test.each<readonly [string, Texts, number, string]>([
    ['the same text twice', named(words(0, 20), words(0, 20)), 1, 'ab'],
    [
      'the same but for case, accents as one or two characters, and marks',
      named(
        'Él dijo: “uno dos tres cuatro cinco seis siete”',
        'él DIJO uno, dos, tres, cuatro, cinco, seis, siete!',
      ),
      1,
      'ab',
    ],
    ['wide and narrow letters', named('ＡＢＣ １２３', 'abc 123'), 1, 'ab'],
    ['short texts that are equal', named('one two', 'one two', 'one three'), 1, 'ab'],
    ['texts of exactly eight words that are equal', named(words(0, 8), words(0, 8)), 1, 'ab'],
    // 13 shingles each, 12 shared, 14 together: 12/14.
    ['copies at the threshold', named(words(0, 20), words(1, 21)), 12 / 14, 'ab'],
    // 3 shared of 4: what floating point makes of 0.75.
    ['one that adds a word', named(words(0, 10), words(0, 11)), 0.75, 'ab'],
    [
      '7 shared of 10, where 0.7 × 10 is above 7 in floating point',
      named(words(0, 14), words(0, 17)),
      0.7,
      'ab',
    ],
    [
      'Persian texts',
      named(
        '۱۹ نفر از نیروهای پاکستانی در این حمله کشته شدند',
        '۱۹ نفر از نیروهای پاکستانی، در این حمله کشته شدند.',
      ),
      1,
      'ab',
    ],
    [
      'three of a kind, in order',
      named(words(0, 20), words(50, 70), words(0, 20), words(0, 20)),
      0.8,
      'ac ad cd',
    ],
    ['all texts at a threshold of 0', named(words(0, 20), words(50, 70), undefined), 0, 'ab'],
    ['all texts below 0', named(words(0, 20), 'x'), -1, 'ab'],
  ])('%s', (_, documents, threshold, pairs) => {
    expect(
      nearCopies(documents, threshold)
        .map((pair) => pair.join(''))
        .join(' '),
    ).toBe(pairs)
  })
})

describe('no near-copies are', () => {
  test.each<readonly [string, Texts, number]>([
    ['none', [], 0.8],
    ['one alone', named(words(0, 20)), 0.8],
    ['empty texts', named('', '', ' ', '…'), 0.8],
    ['absent texts', named(undefined, undefined), 0],
    ['copies below the threshold', named(words(0, 20), words(1, 21)), 12 / 14 + 1e-12],
    ['one that adds a word, asked for more', named(words(0, 10), words(0, 11)), 0.76],
    ['seven words that begin eight', named(words(0, 7), words(0, 8)), 0.1],
    ['equal texts asked for more than all', named(words(0, 20), words(0, 20)), 1.01],
    ['equal texts asked for no number', named(words(0, 20), words(0, 20)), Number.NaN],
  ])('%s', (_, documents, threshold) => {
    expect(nearCopies(documents, threshold)).toEqual([])
  })
})

test('a text that repeats itself has each shingle once', () => {
  const { sets, frequency } = shinglesOf([
    `${words(0, 8)} ${words(0, 8)} ${words(0, 8)}`,
    words(0, 8),
  ])
  expect(sets.map((set) => set.length)).toEqual([8, 1])
  expect(Math.max(...frequency)).toBe(2)
  expect(sets[0]?.includes(sets[1]?.[0] ?? -1)).toBe(true)
})

/** Shingles as plain strings, all pairs compared: the definition itself. */
function bruteForce(documents: Texts, threshold: number): string[] {
  const sets = documents.map(({ id, text }) => {
    const found =
      (text ?? '')
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    const size = Math.min(8, found.length)
    const shingles = found
      .slice(0, found.length - size + 1)
      .map((__, at) => found.slice(at, at + size).join(' '))
    return { id, set: new Set(found.length === 0 ? [] : shingles) }
  })
  return sets
    .flatMap((one, at) =>
      sets.slice(at + 1).flatMap((other) => {
        if (one.set.size === 0 || other.set.size === 0) return []
        const shared = one.set.intersection(other.set).size
        const similarity = shared / (one.set.size + other.set.size - shared)
        return similarity >= threshold ? [[one.id, other.id].sort().join(' ')] : []
      }),
    )
    .sort()
}

const passage = fc
  .array(fc.record({ from: fc.nat({ max: 60 }), length: fc.nat({ max: 25 }) }), { maxLength: 4 })
  .map((runs) => runs.map(({ from, length }) => words(from, from + length)).join(' '))

/** Texts cut from one tape of words, so that many overlap and some differ by a word. */
const overlapping = fc
  .array(fc.option(passage, { nil: undefined }), { maxLength: 9 })
  .map((texts) => texts.map((text, at) => ({ id: `d${at}`, text })))

const thresholds = fc.oneof(
  fc.constantFrom(0, 0.1, 1 / 3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1),
  fc.double({ min: 0.01, max: 1, noNaN: true }),
)

test('they are what comparing all pairs finds, whatever the order', () => {
  fc.assert(
    fc.property(overlapping, thresholds, (documents, threshold) => {
      const found = nearCopies(documents, threshold)
      expect(found.map((pair) => pair.join(' '))).toEqual(bruteForce(documents, threshold))
      expect(nearCopies(documents.toReversed(), threshold)).toEqual(found)
    }),
    { numRuns: 1_000 },
  )
})

test('lowering the threshold only adds pairs', () => {
  fc.assert(
    fc.property(overlapping, thresholds, thresholds, (documents, one, other) => {
      const strict = nearCopies(documents, Math.max(one, other)).map((pair) => pair.join(' '))
      const lax = new Set(nearCopies(documents, Math.min(one, other)).map((pair) => pair.join(' ')))
      expect(strict.filter((pair) => !lax.has(pair))).toEqual([])
    }),
  )
})
