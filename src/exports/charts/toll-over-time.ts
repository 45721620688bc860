import type { Quantity } from '../../domain/quantity/interval.ts'
import { axisTypeSize } from './axes/count-axis.ts'
import { type ScaleKind, scaleTo } from './axes/scale.ts'
import { type TimeScale, timeScale } from './axes/time-scale.ts'
import type { ChartWords } from './chart-words.ts'
import type { Standing } from './range-figure.ts'
import { drawStatements, levelOf } from './statement-mark.ts'
import { type Canvas, canvas, type Drawing, type Layout } from './surface/drawing.ts'
import { line } from './surface/glyphs.ts'
import { paintOrder } from './surface/paint.ts'
import { textWidth, wrapText } from './surface/text-width.ts'

/** One figure at one time (milliseconds since 1970), with both in words. */
export type Statement = Readonly<{
  at: number
  quantity: Quantity
  standing: Standing
  when: string
  words: string
}>

/** One claimant's statements, by time. */
export type TollSeries = Readonly<{ label: string; statements: readonly Statement[] }>

export type TollOverTime = Readonly<{
  id: string
  title: string
  series: readonly TollSeries[]
  scale: ScaleKind
  /** True where the page runs right to left: names change sides, time does not. */
  mirrored: boolean
}>

const panelHeight = 58
const lineHeight = 15
const typeSize = 12

/**
 * Draws how each claimant's figure moved: a small panel a claimant, a step line and a dot a statement.
 *
 * All panels share one time axis and one zero-based axis of counts. The line follows what was stated, the lowest figure
 * of a range or lower bound and the highest of an upper bound, and leaves out what was denied or withdrawn.
 *
 * @param plot the claimants from top to bottom, each with its statements in the order of time.
 * @param layout `wide` is 680 pixels across, `narrow` 300.
 * @param words how numbers and moments are written.
 * @returns a drawing as tall as its panels; without statements, an empty time axis.
 *
 * O(statements + letters). Never throws.
 */
export function tollOverTime(plot: TollOverTime, layout: Layout, words: ChartWords): Drawing {
  const width = layout === 'wide' ? 680 : 300
  const statements = plot.series.flatMap((series) => series.statements)
  const time = timeScale(
    statements.map(({ at }) => at),
    layout === 'wide' ? 6 : 3,
  )
  const counts = scaleTo(
    statements.reduce((top, { quantity }) => Math.max(top, quantity.max ?? quantity.min + 1), 1),
    { kind: plot.scale, wanted: 2 },
  )
  const margin = Math.max(
    ...counts.ticks.map((tick) => textWidth(words.number(tick), axisTypeSize)),
  )
  const frame: Frame = {
    time,
    counts,
    from: margin + 10,
    to: width - 10,
    width,
    words,
    mirrored: plot.mirrored,
  }
  const surface = canvas(paintOrder)
  let top = 0
  for (const series of plot.series) top = drawPanel(surface, series, top, frame)
  drawTimeAxis(surface, frame, top)
  return {
    id: `${plot.id}-${layout}`,
    width,
    height: Math.ceil(top + 24),
    title: plot.title,
    description: descriptionOf(plot),
    marks: surface.marks(),
  }
}

type Frame = Readonly<{
  time: TimeScale
  counts: ReturnType<typeof scaleTo>
  from: number
  to: number
  width: number
  words: ChartWords
  mirrored: boolean
}>

function drawPanel(surface: Canvas, series: TollSeries, top: number, frame: Frame): number {
  const labels = wrapText(series.label, { width: frame.width - 8, sizePx: typeSize })
  labels.forEach((text, index) => {
    const at = frame.mirrored
      ? ({ x: frame.width, anchor: 'end' } as const)
      : ({ x: 0, anchor: 'start' } as const)
    surface.text('chart-label', text, { ...at, y: top + 14 + index * lineHeight })
  })
  const ceiling = top + labels.length * lineHeight + 22
  const floor = ceiling + panelHeight
  const height = (count: number) => floor - frame.counts.at(count) * panelHeight
  for (const tick of frame.counts.ticks) {
    const y = height(tick)
    surface.path(
      tick === 0 ? 'chart-zero' : 'chart-grid',
      line({ x: frame.from, y }, { x: frame.to, y }),
    )
    if (tick === 0 || tick === frame.counts.max) {
      surface.text('chart-tick', frame.words.number(tick), {
        x: frame.from - 6,
        y: y + 4,
        anchor: 'end',
      })
    }
  }
  const across = (ms: number) => frame.from + frame.time.at(ms) * (frame.to - frame.from)
  drawWords(surface, series.statements, { across, height, width: frame.width })
  drawStatements(surface, series.statements, {
    across,
    height,
    end: frame.to,
    ceiling: ceiling - 8,
  })
  return floor + 10
}

/** Writes what was stated beside its dot, leaving out what would run into the words before it. */
function drawWords(
  surface: Canvas,
  statements: readonly Statement[],
  frame: Readonly<{
    across: (ms: number) => number
    height: (count: number) => number
    width: number
  }>,
): void {
  let free = 0
  for (const { at, quantity, words } of statements) {
    const x = frame.across(at)
    const room = textWidth(words, typeSize)
    const from = x + 8 + room > frame.width ? x - 8 - room : x + 8
    if (from < free) continue
    const y = frame.height(levelOf(quantity))
    surface.text('chart-words', words, { x: from, y: y - 6, anchor: 'start' })
    free = from + room + 6
  }
}

function drawTimeAxis(surface: Canvas, frame: Frame, top: number): void {
  let free = Number.NEGATIVE_INFINITY
  for (const tick of frame.time.ticks) {
    const x = frame.from + frame.time.at(tick) * (frame.to - frame.from)
    surface.path('chart-grid', line({ x, y: top - 6 }, { x, y: top }))
    const text = frame.words.moment(tick, frame.time.grain)
    const half = textWidth(text, axisTypeSize) / 2
    const middle = Math.min(Math.max(x, half), frame.width - half)
    if (middle - half < free) continue
    surface.text('chart-tick', text, { x: middle, y: top + 14, anchor: 'middle' })
    free = middle + half + 8
  }
}

function descriptionOf(plot: TollOverTime): string {
  return plot.series
    .map(({ label, statements }) => {
      const stated = statements.map(({ when, words }) => `${when}: ${words}`)
      return `${label}. ${stated.join('; ')}.`
    })
    .join(' ')
}
