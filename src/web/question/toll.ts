import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import type { Question } from '../../domain/question/question.ts'
import { type Statement, tollOverTime } from '../../exports/charts/toll-over-time.ts'
import type { Outlook } from '../event/outlook.ts'
import { statedOf } from '../event/told.ts'
import { rowWords, standingOf } from './dot-range-rows.ts'
import type { Plot, PlotAsk } from './plot.ts'

/** The toll over time in both layouts, with its notes. Its figures stand in the table of the claims. */
export type TollPlot = Pick<Plot, 'id' | 'drawings' | 'notes'>

const shownPanels = 12
const shownStatements = 100

/**
 * Draws how each claimant's figure on one key moved over time.
 *
 * @param findings every claim on the key, by time.
 * @returns `undefined` where fewer than two dated figures are recorded. At most 12 claimants, those with the most
 * statements first, and of each the last 100 statements; a note counts the claimants left out.
 */
export function tollPlot(
  outlook: Outlook,
  question: Question,
  findings: readonly ClaimFinding[],
  ask: Pick<PlotAsk, 'scale'>,
): TollPlot | undefined {
  const { words } = outlook
  const dated = findings.flatMap((finding) => {
    const statement = statementOf(outlook, finding)
    return statement === undefined ? [] : [{ finding, statement }]
  })
  if (dated.length < 2) return undefined
  const series = [...Map.groupBy(dated, ({ finding }) => holderOf(finding)).values()]
    .map((own) => ({
      label: own[0] === undefined ? '' : outlook.claimantOf(own[0].finding.claim),
      all: own.length,
      statements: own.slice(-shownStatements).map(({ statement }) => statement),
    }))
    .sort((one, other) => other.all - one.all)
  const plot = {
    id: `toll-${question.id}`,
    title: words.chart.tollTitle(outlook.wordsOf(question), series.length),
    series: series.slice(0, shownPanels),
    scale: ask.scale,
    mirrored: words.dir === 'rtl',
  }
  const hidden = series.length - shownPanels
  return {
    id: plot.id,
    drawings: {
      wide: tollOverTime(plot, 'wide', words.chart.drawing),
      narrow: tollOverTime(plot, 'narrow', words.chart.drawing),
    },
    notes: [
      words.chart.tollNote,
      ...(words.dir === 'rtl' ? [words.chart.leftToRight] : []),
      ...(hidden > 0 ? [words.chart.moreRows(hidden)] : []),
    ],
  }
}

function holderOf({ claim }: ClaimFinding): string {
  return claim.claimant ?? `\u0000${claim.id}`
}

function statementOf(outlook: Outlook, finding: ClaimFinding): Statement | undefined {
  const { claim, time } = finding
  if (time === undefined || claim.value?.type !== 'quantity' || claim.stance === 'retracts') {
    return undefined
  }
  return {
    at: time,
    quantity: claim.value,
    standing: standingOf(finding),
    when: statedOf(outlook, finding),
    words: rowWords(outlook, finding),
  }
}
