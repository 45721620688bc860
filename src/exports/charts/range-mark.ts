import type { RangeFigure } from './range-figure.ts'
import type { Canvas } from './surface/drawing.ts'
import { arrowHead, bar, cross, dot, line } from './surface/glyphs.ts'

type Place = Readonly<{ across: (count: number) => number; end: number; y: number }>

/**
 * Draws one figure on its row.
 *
 * @param surface where to draw.
 * @param figure what to draw and how it stands.
 * @param place how a count becomes an x, where the axis ends, and the row's y, in pixels.
 */
export function drawRangeMark(surface: Canvas, figure: RangeFigure, place: Place): void {
  const { quantity } = figure
  const y = place.y
  const from = place.across(quantity.min)
  const to = quantity.max === undefined ? place.end : place.across(quantity.max)
  if (quantity.bound === 'vague' || quantity.max === undefined) {
    drawOpen(surface, figure, { from, to, y })
  } else if (quantity.bound === 'at_most' || quantity.bound === 'fewer_than') {
    drawUpTo(surface, figure, { from, to, y })
  } else if (quantity.min === quantity.max) {
    drawPoint(surface, figure, { x: from, y, across: place.across })
  } else {
    const half = figure.standing === 'current' ? 3.5 : 3
    const className = figure.standing === 'current' ? 'chart-bar' : 'chart-bar-hollow'
    surface.path(className, bar({ x: from, y: y - half }, { x: to, y: y + half }))
  }
  if (quantity.best !== undefined && quantity.min !== quantity.max) {
    drawDot(surface, figure, place.across(quantity.best), y)
  }
  if (figure.standing === 'denied' && quantity.min !== quantity.max) {
    surface.path(
      'chart-cross',
      cross({ x: quantity.max === undefined ? from : (from + to) / 2, y }),
    )
  }
}

type Span = Readonly<{ from: number; to: number; y: number }>

function drawOpen(surface: Canvas, figure: RangeFigure, { from, to, y }: Span): void {
  const vague = figure.quantity.bound === 'vague'
  const solid = figure.standing === 'current' ? 'chart-line' : 'chart-line-hollow'
  surface.path(vague ? 'chart-dashed' : solid, line({ x: from, y }, { x: to, y }))
  surface.path(solid, line({ x: from, y: y - 6 }, { x: from, y: y + 6 }))
  if (figure.quantity.max === undefined) surface.path(solid, arrowHead({ x: to, y }, 'right'))
  else surface.path(solid, line({ x: to, y: y - 6 }, { x: to, y: y + 6 }))
}

function drawUpTo(surface: Canvas, figure: RangeFigure, { from, to, y }: Span): void {
  const solid = figure.standing === 'current' ? 'chart-line' : 'chart-line-hollow'
  surface.path(solid, line({ x: from, y }, { x: to, y }))
  surface.path(solid, line({ x: to, y: y - 6 }, { x: to, y: y + 6 }))
  surface.path(solid, arrowHead({ x: from, y }, 'left'))
}

function drawPoint(
  surface: Canvas,
  figure: RangeFigure,
  at: Readonly<{ x: number; y: number; across: (count: number) => number }>,
): void {
  const { quantity, tolerance } = figure
  if (quantity.bound === 'about') {
    const solid = figure.standing === 'current' ? 'chart-line' : 'chart-line-hollow'
    const low = at.across(quantity.min * (1 - tolerance))
    const high = at.across(quantity.min * (1 + tolerance))
    surface.path(solid, line({ x: low, y: at.y }, { x: high, y: at.y }))
    for (const x of [low, high]) surface.path(solid, line({ x, y: at.y - 4 }, { x, y: at.y + 4 }))
  }
  drawDot(surface, figure, at.x, at.y)
}

function drawDot(surface: Canvas, figure: RangeFigure, x: number, y: number): void {
  surface.path(figure.standing === 'current' ? 'chart-dot' : 'chart-dot-hollow', dot({ x, y }))
  if (figure.standing === 'denied') surface.path('chart-cross', cross({ x, y }))
}
