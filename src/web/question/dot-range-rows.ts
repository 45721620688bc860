import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import type { DotRangeRow, RangeFigure, Standing } from '../../exports/charts/range-figure.ts'
import type { Outlook } from '../event/outlook.ts'
import { toldOf } from '../event/told.ts'

/** One row of the plot with the claims it stands for. */
export type PlotRow = DotRangeRow & Readonly<{ findings: readonly ClaimFinding[] }>

const toldInRow = 6

/**
 * Gathers the claims on one quantity key into rows, a claimant each; where nobody is named, a claim each.
 *
 * @param findings every claim on the key; retractions are left out, since what they take back is shown as withdrawn.
 * @returns rows from the highest current figure to the lowest, those without a figure last.
 */
export function dotRangeRows(
  outlook: Outlook,
  findings: readonly ClaimFinding[],
): readonly PlotRow[] {
  const { policy } = outlook.index.bundle
  const answers = findings.filter(({ claim }) => claim.stance !== 'retracts')
  const byClaimant = Map.groupBy(answers, ({ claim }) => claim.claimant ?? `\u0000${claim.id}`)
  return [...byClaimant.values()]
    .map((own) => ({
      label: own[0] === undefined ? '' : outlook.claimantOf(own[0].claim),
      words: allWords(outlook, own),
      figures: own.flatMap((finding) => figureOf(finding, policy.aboutTolerance)),
      findings: own,
    }))
    .sort((one, other) => heightOf(other) - heightOf(one))
}

function allWords(outlook: Outlook, own: readonly ClaimFinding[]): string {
  const told = own.slice(0, toldInRow).map((finding) => rowWords(outlook, finding))
  const left = own.length - told.length
  return [...told, ...(left > 0 ? [outlook.words.chart.andMore(left)] : [])].join('; ')
}

/** How a claim stands, as the marks show it. */
export function standingOf({ claim, state }: ClaimFinding): Standing {
  if (state !== 'current') return 'withdrawn'
  return claim.stance === 'denies' ? 'denied' : 'current'
}

/** A claim's answer with all that keeps it from standing bare: "46, contested"; "13, superseded". */
export function rowWords(outlook: Outlook, finding: ClaimFinding): string {
  const { words } = outlook
  const { state, contested } = finding
  return [
    toldOf(words, finding),
    ...(contested ? [words.answers.contested] : []),
    ...(state === 'current' || state === 'declined' ? [] : [words.chart.standing[state]]),
  ].join(', ')
}

function figureOf(finding: ClaimFinding, tolerance: number): readonly RangeFigure[] {
  const { value } = finding.claim
  if (value?.type !== 'quantity') return []
  return [{ quantity: value, standing: standingOf(finding), tolerance }]
}

function heightOf(row: PlotRow): number {
  const mins = row.figures.map(({ quantity, standing }) =>
    standing === 'current' ? quantity.min + 1 : quantity.min * 1e-6,
  )
  return mins.reduce((greatest, min) => Math.max(greatest, min), -1)
}
