import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { markedText, type Piece, type Span } from '../../../src/web/document/marked-text.ts'
import { placedQuote } from '../../../src/web/document/placed-quote.ts'

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, within, ending }) => `${text}[${within.join()}|${ending.join()}]`).join('')

describe('marking quotes in a text', () => {
  const rows: readonly (readonly [string, string, readonly Span[], readonly string[]])[] = [
    ['nothing to mark', 'a b', [], ['a b[|]']],
    ['one quote', 'a bc d', [{ from: 2, to: 4 }], ['a [|]bc[0|0] d[|]']],
    [
      'two that overlap',
      'abcdef',
      [
        { from: 0, to: 4 },
        { from: 2, to: 6 },
      ],
      ['ab[0|]cd[0,1|0]ef[1|1]'],
    ],
    [
      'one within another, the shorter first',
      'abcdef',
      [
        { from: 0, to: 6 },
        { from: 2, to: 3 },
      ],
      ['ab[0|]c[1,0|1]def[0|0]'],
    ],
    [
      'the same words twice over',
      'abc',
      [
        { from: 0, to: 3 },
        { from: 0, to: 3 },
      ],
      ['abc[0,1|0,1]'],
    ],
    ['across paragraphs', 'ab\n\ncd', [{ from: 1, to: 5 }], ['a[|]b[0|]', 'c[0|0]d[|]']],
    ['one that ends with its paragraph', 'ab\ncd', [{ from: 0, to: 3 }], ['ab[0|0]', 'cd[|]']],
    ['spans outside the text', 'ab', [{ from: 1, to: 9 }], ['ab[|]']],
    ['an empty span', 'ab', [{ from: 1, to: 1 }], ['ab[|]']],
    ['an empty text', '', [{ from: 0, to: 0 }], []],
  ]
  test.each(rows)('%s', (_name, text, spans, paragraphs) => {
    expect(markedText(text, spans).map(shown)).toEqual(paragraphs)
  })

  const textAndSpans = fc
    .string({ unit: fc.constantFrom('a', 'ب', '😀', ' ', '\n') })
    .chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.array(
          fc
            .tuple(fc.nat(text.length + 1), fc.nat(text.length + 1))
            .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
          { maxLength: 8 },
        ),
      ),
    )

  test('no letter is lost, moved or doubled', () => {
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        const joined = markedText(text, spans).map((pieces) =>
          pieces.map((piece) => piece.text).join(''),
        )
        expect(joined).toEqual(text.split('\n').filter((line) => line !== ''))
      }),
    )
  })

  test('each sound span covers its own words, and ends once', () => {
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        const pieces = markedText(text, spans).flat()
        for (const [index, { from, to }] of spans.entries()) {
          const covered = pieces.filter(({ within }) => within.includes(index))
          const words = to <= text.length ? text.slice(from, to).replaceAll('\n', '') : ''
          expect(covered.map((piece) => piece.text).join('')).toBe(words)
          const ends = pieces.filter(({ ending }) => ending.includes(index)).length
          expect(ends).toBe(words === '' ? 0 : 1)
        }
      }),
    )
  })
})

describe('finding a quote', () => {
  const text = 'Officials said 46 people died. Officials said no more.'
  const rows: readonly (readonly [
    string,
    string | undefined,
    { quote: string | undefined; at: readonly [number, number] | undefined },
    object,
  ])[] = [
    [
      'at its place',
      text,
      { quote: '46', at: [15, 17] },
      { state: 'placed', span: { from: 15, to: 17 } },
    ],
    [
      'by place alone',
      text,
      { quote: undefined, at: [15, 17] },
      { state: 'placed', span: { from: 15, to: 17 } },
    ],
    [
      'by words alone',
      text,
      { quote: 'Officials said', at: undefined },
      { state: 'found', span: { from: 0, to: 14 } },
    ],
    ['not at its place', text, { quote: '46', at: [14, 16] }, { state: 'elsewhere' }],
    ['past the end', text, { quote: undefined, at: [50, 99] }, { state: 'elsewhere' }],
    ['nowhere', text, { quote: '50', at: undefined }, { state: 'notFound' }],
    ['no text', undefined, { quote: '46', at: [15, 17] }, { state: 'noText' }],
    ['no quote', text, { quote: undefined, at: undefined }, { state: 'noQuote' }],
  ]
  test.each(rows)('%s', (_name, where, citation, placed) => {
    expect(placedQuote(where, citation)).toEqual(placed)
  })
})
