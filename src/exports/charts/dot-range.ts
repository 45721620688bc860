import { drawAxis } from './axes/count-axis.ts'
import { type ScaleKind, scaleTo } from './axes/scale.ts'
import type { ChartWords } from './chart-words.ts'
import type { DotRangeRow } from './range-figure.ts'
import { drawRangeMark } from './range-mark.ts'
import { type Columns, columnsOf, type RowBand, rowBands } from './row-bands.ts'
import { canvas, type Drawing, type Layout } from './surface/drawing.ts'
import { paintOrder } from './surface/paint.ts'

export type DotRange = Readonly<{
  id: string
  title: string
  rows: readonly DotRangeRow[]
  scale: ScaleKind
  /** True where the page runs right to left: names and words change sides, the axis does not. */
  mirrored: boolean
}>

const typeSize = 12

/**
 * Draws the dot-range plot of one key: a row a claimant on one zero-based axis.
 *
 * A dot is an exact figure, a dot with whiskers an approximate one, a bar a range, an open arrow an open bound, a
 * dashed line a vague word; hollow is withdrawn or superseded, a cross denied. Each row says the same in words.
 *
 * @param plot the rows from top to bottom; texts in the page's language.
 * @param layout `wide` is 680 pixels across, `narrow` 300.
 * @param words how numbers are written and what the axis is called.
 * @returns a drawing as tall as its rows need; without rows, the axis alone.
 *
 * O(rows + letters). Never throws.
 */
export function dotRange(plot: DotRange, layout: Layout, words: ChartWords): Drawing {
  const columns = columnsOf(plot.rows, { layout, typeSize, mirrored: plot.mirrored })
  const bands = rowBands(plot.rows, columns, typeSize)
  const scale = scaleTo(greatestOf(plot), { kind: plot.scale, wanted: layout === 'wide' ? 6 : 4 })
  const surface = canvas(paintOrder)
  const across = (count: number) => columns.from + scale.at(count) * (columns.to - columns.from)
  const floor = bands.at(-1)?.bottom ?? columns.top
  drawAxis(surface, {
    scale,
    across,
    top: columns.top,
    bottom: floor,
    width: columns.width,
    words,
  })
  for (const band of bands) drawRow(surface, band, columns, across)
  return {
    id: `${plot.id}-${layout}`,
    width: columns.width,
    height: Math.ceil(floor + 6),
    title: plot.title,
    description: descriptionOf(plot, words),
    marks: surface.marks(),
  }
}

function drawRow(
  surface: ReturnType<typeof canvas>,
  band: RowBand,
  columns: Columns,
  across: (count: number) => number,
): void {
  for (const text of band.texts) surface.text(text.className, text.text, text)
  for (const figure of band.row.figures) {
    drawRangeMark(surface, figure, { across, end: columns.to, y: band.y })
  }
}

function greatestOf(plot: DotRange): number {
  const reaches = plot.rows.flatMap((row) =>
    row.figures.map(({ quantity, tolerance }) =>
      quantity.max === undefined
        ? Math.ceil(quantity.min * 1.1) + 1
        : quantity.bound === 'about'
          ? quantity.max * (1 + tolerance)
          : quantity.max,
    ),
  )
  return reaches.reduce((greatest, reach) => Math.max(greatest, reach), 1)
}

function descriptionOf(plot: DotRange, words: ChartWords): string {
  const axis = plot.scale === 'log' ? words.logScale : words.linearScale
  return [...plot.rows.map((row) => `${row.label}: ${row.words}.`), axis].join(' ')
}
