import type { ChartWords } from '../chart-words.ts'
import type { Canvas } from '../surface/drawing.ts'
import { line } from '../surface/glyphs.ts'
import { textWidth } from '../surface/text-width.ts'
import type { Scale } from './scale.ts'

/** Type size of the figures on an axis, in pixels. */
export const axisTypeSize = 11

/**
 * Draws a horizontal axis of counts: grid lines, its figures above them, the zero line stronger.
 *
 * Figures that would touch their neighbour are left out, never the first; the line stays.
 *
 * @param surface where to draw.
 * @param axis the scale, how a count becomes a place, and the rows' top and bottom
 *   and the drawing's width in pixels; no figure reaches past the width.
 */
export function drawAxis(
  surface: Canvas,
  axis: Readonly<{
    scale: Scale
    across: (count: number) => number
    top: number
    bottom: number
    width: number
    words: ChartWords
  }>,
): void {
  let free = Number.NEGATIVE_INFINITY
  for (const tick of axis.scale.ticks) {
    const x = axis.across(tick)
    surface.path(
      tick === 0 ? 'chart-zero' : 'chart-grid',
      line({ x, y: axis.top - 4 }, { x, y: axis.bottom }),
    )
    const text = axis.words.number(tick)
    const half = textWidth(text, axisTypeSize) / 2
    const middle = Math.min(Math.max(x, half), axis.width - half)
    if (middle - half < free) continue
    surface.text('chart-tick', text, { x: middle, y: axis.top - 8, anchor: 'middle' })
    free = middle + half + 6
  }
}
