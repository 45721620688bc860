import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import type { Outlook } from '../event/outlook.ts'
import { type Shown, shown } from '../event/shown.ts'
import { toldOf } from '../event/told.ts'
import type { Link } from '../page/link.ts'
import { claimantName } from '../question/claim-row.ts'
import { type FindingCard, verdictCard } from './finding-card.ts'

/** A verdict on one claim among others. */
export type VerdictLine = Readonly<{ claim: Link; card: FindingCard }>

/**
 * Words the verdicts on some claims, in the claims' order.
 *
 * @param how `most` are shown; `place` as of `verdictCard`.
 */
export function verdictLines(
  outlook: Outlook,
  findings: readonly ClaimFinding[],
  { most, place }: Readonly<{ most: number; place: 'page' | 'print' }>,
): Shown<VerdictLine> {
  const { words, href, reviews } = outlook
  const given = findings.flatMap((finding) => {
    const verdict = reviews.verdicts.get(finding.claim.id)
    return verdict === undefined ? [] : [{ finding, verdict }]
  })
  const lines = given.slice(0, most).map(({ finding, verdict }) => {
    const { id } = finding.claim
    const text = `${claimantName(outlook, finding)}: ${toldOf(words, finding)}`
    return { claim: { href: href.claim(id), text }, card: verdictCard(outlook, verdict, place) }
  })
  return shown(lines, given.length, words.review.verdict.more)
}
