import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clipped } from '../../../../src/web/history/difference/clipped.ts'
import { type Piece, wordDiff } from '../../../../src/web/history/difference/word-diff.ts'

const written = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => {
      if (piece.kind === 'left-out') return `(${piece.length})`
      const { kind, text } = piece
      return kind === 'kept' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`
    })
    .join('')

const side = (pieces: readonly Piece[], kind: 'added' | 'removed') =>
  pieces.map((piece) => (piece.kind === 'kept' || piece.kind === kind ? piece.text : '')).join('')

describe('what differs between two texts', () => {
  test.each([
    ['the same', 'the same', 'the same'],
    ['46 were killed', '50 were killed', '-[46]+[50] were killed'],
    ['', 'new words', '+[new words]'],
    ['old words', '', '-[old words]'],
    ['one two three', 'one three', 'one -[two ]three'],
    ['کابل گفت ۴۶ نفر', 'کابل گفت ۵۰ نفر', 'کابل گفت -[۴۶]+[۵۰] نفر'],
  ])('%s → %s', (before, after, says) => {
    expect(written(wordDiff(before, after))).toBe(says)
  })

  test('makes both texts again, whatever they are', () => {
    const word = fc.constantFrom('a', 'b', ' ', '\n', 'کابل', '👍🏽', '.', 'killed')
    const text = fc.oneof(
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after)
        expect([side(pieces, 'removed'), side(pieces, 'added')]).toEqual([before, after])
      }),
    )
  })

  test('a long text shows its changed words with a few round them', () => {
    const filler = 'word '.repeat(2000)
    const says = written(
      clipped(wordDiff(`${filler}46 dead ${filler}`, `${filler}50 dead ${filler}`)),
    )
    expect(says).toContain('-[46]+[50]')
    expect(says.length).toBeLessThan(600)
  })

  test('two long texts that have nothing in common are told apart in a moment', () => {
    const of = (word: string) =>
      Array.from({ length: 200_000 }, (_, at) => `${word}${at}`).join(' ')
    const started = performance.now()
    const pieces = clipped(wordDiff(of('a'), of('b')))
    expect(performance.now() - started).toBeLessThan(5000)
    expect(pieces.map(({ kind }) => kind)).toEqual([
      'removed',
      'left-out',
      'removed',
      'added',
      'left-out',
      'added',
    ])
  })
})
