import type { DotRangeRow } from './range-figure.ts'
import type { Anchor, Layout } from './surface/drawing.ts'
import { textWidth, wrapText } from './surface/text-width.ts'

/** Where names, plot and words stand, in pixels. `from` and `to` bound the axis; `top` is the first row's top. */
export type Columns = Readonly<{
  layout: Layout
  width: number
  top: number
  from: number
  to: number
  label: Readonly<{ x: number; width: number; anchor: Anchor }>
  words: Readonly<{ x: number; width: number; anchor: Anchor }>
}>

/** A text of a row, placed. */
export type PlacedText = Readonly<{
  className: string
  text: string
  x: number
  y: number
  anchor: Anchor
}>

/** One row, placed: `y` is the height of its marks. */
export type RowBand = Readonly<{
  row: DotRangeRow
  y: number
  bottom: number
  texts: readonly PlacedText[]
}>

const lineHeight = 15
const gutter = 14

/**
 * Divides the width between names, plot and words by what the rows say, measured.
 *
 * @param rows the rows to be drawn.
 * @param options.typeSize pixels. `mirrored` puts names on the right.
 * @returns the columns; in the narrow layout names and words share the full width above each row.
 */
export function columnsOf(
  rows: readonly DotRangeRow[],
  options: Readonly<{ layout: Layout; typeSize: number; mirrored: boolean }>,
): Columns {
  const { layout, typeSize, mirrored } = options
  const start: Anchor = mirrored ? 'end' : 'start'
  if (layout === 'narrow') {
    const text = { x: mirrored ? 300 : 0, width: 296, anchor: start }
    return { layout, width: 300, top: 24, from: 8, to: 288, label: text, words: text }
  }
  const width = 680
  const widest = (texts: readonly string[], most: number) =>
    Math.ceil(Math.min(most, Math.max(60, ...texts.map((text) => textWidth(text, typeSize)))))
  const label = widest(
    rows.map((row) => row.label),
    220,
  )
  const words = widest(
    rows.map((row) => row.words),
    170,
  )
  const left = (mirrored ? words : label) + gutter
  const right = width - (mirrored ? label : words) - gutter
  return {
    layout,
    width,
    top: 24,
    from: left,
    to: right,
    label: { x: mirrored ? width : 0, width: label, anchor: start },
    words: { x: mirrored ? words : right + gutter, width: words, anchor: start },
  }
}

/**
 * Places the rows under each other, each as tall as its own words need.
 *
 * @param rows from top to bottom.
 * @param columns where names, plot and words stand.
 * @param typeSize pixels.
 * @returns one band a row, in the same order.
 */
export function rowBands(
  rows: readonly DotRangeRow[],
  columns: Columns,
  typeSize: number,
): readonly RowBand[] {
  const bands: RowBand[] = []
  let top = columns.top
  for (const row of rows) {
    const band =
      columns.layout === 'wide'
        ? wideBand(row, top, columns, typeSize)
        : narrowBand(row, top, columns, typeSize)
    bands.push(band)
    top = band.bottom
  }
  return bands
}

function wideBand(row: DotRangeRow, top: number, columns: Columns, sizePx: number): RowBand {
  const labels = wrapText(row.label, { width: columns.label.width, sizePx })
  const words = wrapText(row.words, { width: columns.words.width, sizePx })
  const lines = Math.max(labels.length, words.length)
  const height = Math.max(28, lines * lineHeight + 10)
  const middle = top + height / 2
  const place = (className: string, lines: readonly string[], at: Columns['label']) =>
    lines.map((text, index) => ({
      className,
      text,
      x: at.x,
      y: middle + 4 + (index - (lines.length - 1) / 2) * lineHeight,
      anchor: at.anchor,
    }))
  return {
    row,
    y: middle,
    bottom: top + height,
    texts: [
      ...place('chart-label', labels, columns.label),
      ...place('chart-words', words, columns.words),
    ],
  }
}

function narrowBand(row: DotRangeRow, top: number, columns: Columns, sizePx: number): RowBand {
  const labels = wrapText(row.label, { width: columns.label.width, sizePx })
  const words = wrapText(row.words, { width: columns.words.width, sizePx })
  const texts = [
    ...labels.map((text) => ({ className: 'chart-label', text })),
    ...words.map((text) => ({ className: 'chart-words', text })),
  ].map((text, index) => ({
    ...text,
    x: columns.label.x,
    y: top + 16 + index * lineHeight,
    anchor: columns.label.anchor,
  }))
  const y = top + 16 + texts.length * lineHeight
  return { row, y, bottom: row.figures.length === 0 ? y : y + 14, texts }
}
