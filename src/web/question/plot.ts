import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import type { Question } from '../../domain/question/question.ts'
import type { ScaleKind } from '../../exports/charts/axes/scale.ts'
import { dotRange } from '../../exports/charts/dot-range.ts'
import type { Drawing } from '../../exports/charts/surface/drawing.ts'
import type { Clocks } from '../cache/family-cache.ts'
import type { Outlook } from '../event/outlook.ts'
import { type Link, withQuery } from '../page/link.ts'
import type { Words } from '../words/words.ts'
import { dotRangeRows, type PlotRow } from './dot-range-rows.ts'
import { type FigureTable, figureTable } from './figure-table.ts'

/** A chart in both layouts, with its notes and the same figures as a table. */
export type Plot = Readonly<{
  id: string
  heading: Link
  drawings: Readonly<{ wide: Drawing; narrow: Drawing }>
  notes: readonly string[]
  scaleLink: Link | undefined
  table: FigureTable
}>

/** What a plot is drawn with; the link that changes the scale is absent where the page has one for all plots. */
export type PlotAsk = Readonly<{
  scale: ScaleKind
  scaleLink: Link | undefined
  /** How many claims stand in its table; 200 where absent. */
  tabled?: number
}>

const shownRows = 30
const shownFigures = 40

/**
 * Draws the dot-range plot of one key.
 *
 * @param question any question that spells the key.
 * @param findings every claim on it.
 * @returns `undefined` where no claim gives a figure. At most 30 rows are drawn, and of each claimant at most 40 figures;
 * a note counts the rows left out.
 */
export function dotRangePlot(
  outlook: Outlook,
  question: Question,
  findings: readonly ClaimFinding[],
  ask: PlotAsk,
): Plot | undefined {
  const { words } = outlook
  const rows = dotRangeRows(outlook, findings)
  if (!rows.some(({ figures }) => figures.length > 0)) return undefined
  const what = outlook.wordsOf(question)
  const plot = {
    id: `plot-${question.id}`,
    title: words.chart.rangeTitle(what, ...extent(outlook, rows), rows.length),
    rows: rows
      .slice(0, shownRows)
      .map((row) => ({ ...row, figures: row.figures.slice(0, shownFigures) })),
    scale: ask.scale,
    mirrored: words.dir === 'rtl',
  }
  return {
    id: plot.id,
    heading: { href: outlook.href.question(question.id), text: what },
    drawings: {
      wide: dotRange(plot, 'wide', words.chart.drawing),
      narrow: dotRange(plot, 'narrow', words.chart.drawing),
    },
    notes: notesOf(outlook, ask.scale, rows.length - shownRows),
    scaleLink: ask.scaleLink,
    table: figureTable(outlook, what, rows, ask.tabled),
  }
}

/** The link that shows the same page on the other scale. */
export function scaleLink(
  { chart }: Words,
  path: string,
  { scale, clocks }: Readonly<{ scale: ScaleKind; clocks: Clocks }>,
): Link {
  const { asOf, recordedBy } = clocks
  const other = scale === 'log' ? undefined : 'log'
  return {
    href: withQuery(path, { asOf, recordedBy, scale: other }),
    text: scale === 'log' ? chart.toLinear : chart.toLog,
  }
}

function extent(
  { words }: Outlook,
  rows: readonly PlotRow[],
): readonly [string, string | undefined] {
  const quantities = rows.flatMap(({ figures }) => figures.map(({ quantity }) => quantity))
  const least = quantities.reduce((low, { min }) => Math.min(low, min), Number.POSITIVE_INFINITY)
  const greatest = quantities.reduce((high, { min, max }) => Math.max(high, max ?? min), 0)
  return [words.formats.count(least), words.formats.count(greatest)]
}

function notesOf({ words }: Outlook, scale: ScaleKind, hidden: number): readonly string[] {
  return [
    ...(scale === 'log' ? [words.chart.logNote] : []),
    ...(words.dir === 'rtl' ? [words.chart.leftToRight] : []),
    ...(hidden > 0 ? [words.chart.moreRows(hidden)] : []),
  ]
}
