import type { Quantity } from '../../domain/quantity/interval.ts'
import type { Canvas } from './surface/drawing.ts'
import { arrowHead, bar, cross, dot, line } from './surface/glyphs.ts'
import type { Statement } from './toll-over-time.ts'

/** Where a moment and a count stand in a panel; `end` is where the time axis ends, `ceiling` how high an arrow goes. */
export type Panel = Readonly<{
  across: (ms: number) => number
  height: (count: number) => number
  end: number
  ceiling: number
}>

const radius = 4

/**
 * Draws one claimant's statements: the step line through what was asserted, then a mark for each statement.
 *
 * @param surface where to draw.
 * @param statements in the order of time.
 * @param panel how moments and counts become places, in pixels.
 */
export function drawStatements(
  surface: Canvas,
  statements: readonly Statement[],
  panel: Panel,
): void {
  const asserted = statements.filter(({ standing }) => standing !== 'denied')
  asserted.forEach((statement, index) => {
    const next = asserted[index + 1]
    const y = panel.height(levelOf(statement.quantity))
    const from = panel.across(statement.at)
    const to = next ? panel.across(next.at) : panel.end
    surface.path('chart-step', line({ x: from, y }, { x: to, y }))
    if (!next) return
    surface.path(
      'chart-step',
      line({ x: to, y }, { x: to, y: panel.height(levelOf(next.quantity)) }),
    )
  })
  for (const statement of statements) drawStatement(surface, statement, panel)
}

function drawStatement(surface: Canvas, { at, quantity, standing }: Statement, panel: Panel): void {
  const x = panel.across(at)
  const y = panel.height(levelOf(quantity))
  const current = standing === 'current'
  const solid = current ? 'chart-line' : 'chart-line-hollow'
  if (quantity.max === undefined) {
    const tip = Math.max(panel.ceiling, y - 18)
    surface.path(quantity.bound === 'vague' ? 'chart-dashed' : solid, line({ x, y }, { x, y: tip }))
    surface.path(solid, arrowHead({ x, y: tip }, 'up'))
  } else if (quantity.bound === 'at_most' || quantity.bound === 'fewer_than') {
    surface.path(solid, line({ x, y }, { x, y: y + 14 }))
    surface.path(solid, arrowHead({ x, y: y + 14 }, 'down'))
  } else if (quantity.max !== quantity.min) {
    surface.path(
      current ? 'chart-bar' : 'chart-bar-hollow',
      bar(
        { x: x - 2.5, y: panel.height(quantity.max) },
        { x: x + 2.5, y: panel.height(quantity.min) },
      ),
    )
  }
  surface.path(current ? 'chart-dot' : 'chart-dot-hollow', dot({ x, y }, radius))
  if (standing === 'denied') surface.path('chart-cross', cross({ x, y }))
}

/** The count at which a statement's dot stands: its best guess, the limit of an upper bound, else its least. */
export function levelOf(quantity: Quantity): number {
  if (quantity.best !== undefined) return quantity.best
  const upper = quantity.bound === 'at_most' || quantity.bound === 'fewer_than'
  return upper ? (quantity.max ?? quantity.min) : quantity.min
}
