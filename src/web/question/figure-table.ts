import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import type { Outlook } from '../event/outlook.ts'
import { statedOf } from '../event/told.ts'
import type { Link } from '../page/link.ts'
import type { PlotRow } from './dot-range-rows.ts'
import { rowWords } from './dot-range-rows.ts'

/** The figures of a chart as a table, a row a claim. `more` counts what was cut. */
export type FigureTable = Readonly<{
  summary: string
  caption: string
  columns: readonly string[]
  rows: readonly Readonly<{
    claim: Link
    worded: string
    least: string
    most: string
    says: string
    stated: string
  }>[]
  more: string | undefined
}>

const shownClaims = 200

/**
 * Sets the figures of a chart out as a table.
 *
 * @param caption what is counted.
 * @param rows of the chart, in its order.
 * @param tabled how many claims; 200 where absent.
 */
export function figureTable(
  outlook: Outlook,
  caption: string,
  rows: readonly PlotRow[],
  tabled = shownClaims,
): FigureTable {
  const { chart } = outlook.words
  const { claimant, worded, least, most, standing, when } = chart.columns
  const findings = rows.flatMap((row) => row.findings)
  const left = findings.length - tabled
  return {
    summary: chart.asTable,
    caption,
    columns: [claimant, worded, least, most, standing, when],
    rows: findings.slice(0, tabled).map((finding) => tableRow(outlook, finding)),
    more: left > 0 ? chart.moreFigures(left) : undefined,
  }
}

function tableRow(outlook: Outlook, finding: ClaimFinding): FigureTable['rows'][number] {
  const { words, href } = outlook
  const { claim } = finding
  const value = claim.value?.type === 'quantity' ? claim.value : undefined
  const { count } = words.formats
  return {
    claim: { href: href.claim(claim.id), text: outlook.claimantOf(claim) },
    worded: value?.phrase ?? words.chart.noFigure,
    least: value === undefined ? '' : count(value.min),
    most: value === undefined ? '' : value.max === undefined ? words.chart.open : count(value.max),
    says: rowWords(outlook, finding),
    stated: statedOf(outlook, finding),
  }
}
