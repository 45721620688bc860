import { describe, expect, test } from '@jest/globals'
import type { Bound, Quantity } from '../../../src/domain/quantity/interval.ts'
import { dotRange } from '../../../src/exports/charts/dot-range.ts'
import type { DotRangeRow, Standing } from '../../../src/exports/charts/range-figure.ts'
import type { Drawing, Layout } from '../../../src/exports/charts/surface/drawing.ts'
import { textWidth } from '../../../src/exports/charts/surface/text-width.ts'

const words = {
  number: (count: number) => String(count),
  moment: (ms: number) => new Date(ms).toISOString(),
  logScale: 'Logarithmic scale.',
  linearScale: 'The scale starts at 0.',
}

function figure(
  min: number,
  max: number | undefined,
  bound: Bound,
  standing: Standing = 'current',
): DotRangeRow['figures'][number] {
  const quantity: Quantity = { min, max, bound, best: undefined, phrase: '' }
  return { quantity, standing, tolerance: 0.1 }
}

function drawn(rows: readonly DotRangeRow[], layout: Layout = 'wide', mirrored = false): Drawing {
  const plot = { id: 'q', title: 'Figures from 13 to 50', rows, scale: 'linear', mirrored } as const
  return dotRange(plot, layout, words)
}

const row = (...figures: DotRangeRow['figures']): DotRangeRow => ({
  label: 'Hamdullah Fitrat (Afghan government)',
  words: '46, contested',
  figures,
})

const classes = (drawing: Drawing) =>
  drawing.marks.flatMap((mark) => (mark.kind === 'path' ? [mark.className] : []))

const texts = (drawing: Drawing) =>
  drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))

describe('the dot-range plot', () => {
  const shapes: readonly (readonly [string, DotRangeRow['figures'][number], readonly string[]])[] =
    [
      ['a dot for an exact figure', figure(46, 46, 'exact'), ['chart-dot']],
      ['a dot with whiskers for about', figure(46, 46, 'about'), ['chart-line', 'chart-dot']],
      ['a bar for a range', figure(15, 20, 'range'), ['chart-bar']],
      ['a line with an arrow for at least', figure(46, undefined, 'at_least'), ['chart-line']],
      ['a line with an arrow for up to', figure(0, 46, 'at_most'), ['chart-line']],
      [
        'a dashed line for a vague word',
        figure(24, undefined, 'vague'),
        ['chart-line', 'chart-dashed'],
      ],
      [
        'a hollow dot for a withdrawn figure',
        figure(46, 46, 'exact', 'withdrawn'),
        ['chart-dot-hollow'],
      ],
      [
        'a hollow bar for a withdrawn range',
        figure(5, 9, 'range', 'withdrawn'),
        ['chart-bar-hollow'],
      ],
      [
        'a crossed hollow dot for a denied figure',
        figure(46, 46, 'exact', 'denied'),
        ['chart-dot-hollow', 'chart-cross'],
      ],
    ]
  test.each(shapes)('draws %s', (_name, shape, expected) => {
    expect(classes(drawn([row(shape)]))).toEqual(['chart-grid', 'chart-zero', ...expected])
  })

  test('says each row in words, in the picture and in its description', () => {
    const drawing = drawn([row(figure(46, 46, 'exact'))])
    expect(texts(drawing).map(({ text }) => text)).toContain('46, contested')
    expect(drawing.description).toBe(
      'Hamdullah Fitrat (Afghan government): 46, contested. The scale starts at 0.',
    )
  })

  test('draws nothing on the axis for a denial that gives no figure', () => {
    expect(classes(drawn([row()]))).toEqual(['chart-grid', 'chart-zero'])
  })

  test('starts the axis at 0', () => {
    const ticks = texts(drawn([row(figure(46, 46, 'exact'))])).filter(
      ({ className }) => className === 'chart-tick',
    )
    expect(ticks[0]?.text).toBe('0')
  })

  const long =
    'The Independent Commission of Inquiry into the Events of December and their Aftermath'
  const layouts: readonly (readonly [Layout, boolean])[] = [
    ['wide', false],
    ['wide', true],
    ['narrow', false],
    ['narrow', true],
  ]
  test.each(layouts)('keeps long names inside the %s picture, mirrored %p', (layout, mirrored) => {
    const rows = [{ ...row(figure(1_000_000, 1_000_000, 'exact')), label: long, words: long }]
    const drawing = drawn(rows, layout, mirrored)
    for (const { x, anchor, text } of texts(drawing)) {
      const width = textWidth(text, 12)
      const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
      expect(start).toBeGreaterThanOrEqual(-1)
      expect(start + width).toBeLessThanOrEqual(drawing.width + 4)
    }
    expect(texts(drawing).every(({ y }) => y < drawing.height)).toBe(true)
  })

  test('keeps the axis left to right where the page is mirrored', () => {
    const ticks = texts(drawn([row(figure(46, 46, 'exact'))], 'wide', true)).filter(
      ({ className }) => className === 'chart-tick',
    )
    const places = ticks.map(({ x }) => x)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })
})
