import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import type { Support, SupportingOrigin } from '../../domain/corroboration/named-support.ts'
import { publisherNames } from '../../domain/wording/words-for.ts'
import type { Outlook } from '../event/outlook.ts'
import { toldOf } from '../event/told.ts'
import type { Link } from '../page/link.ts'
import { behindOf, claimantName } from '../question/claim-row.ts'

/** One origin behind a claim, by name, with its claims. */
export type OriginLine = Readonly<{ name: string; sides: string; claims: readonly Link[] }>

/** Why a claim's corroboration is what it is. */
export type Behind = Readonly<{
  word: string
  means: string
  summary: string
  rule: string
  origins: readonly OriginLine[]
  moreOrigins: string | undefined
  without: string | undefined
  carriers: string | undefined
}>

const shownOrigins = 40
const shownClaims = 8
const shownCarriers = 12

/**
 * Explains a claim's corroboration: every origin that supports it by name, and what counts nothing.
 *
 * @returns `undefined` for a claim that declines or retracts: it has no corroboration.
 */
export function behindClaim(
  outlook: Outlook,
  finding: ClaimFinding,
  support: Support | undefined,
): Behind | undefined {
  const { words } = outlook
  if (finding.corroboration === undefined || support === undefined) return undefined
  const said = words.claim.behind
  const left = support.origins.length - shownOrigins
  return {
    ...words.terms.corroborations[finding.corroboration],
    summary: behindOf(outlook, finding, support),
    rule: said.counts(finding.origins),
    origins: support.origins
      .slice(0, shownOrigins)
      .map((origin) => originLine(outlook, finding, origin)),
    moreOrigins: left > 0 ? said.more(left) : undefined,
    without: support.without.length === 0 ? undefined : said.without(support.without.length),
    carriers: carriersOf(outlook, support),
  }
}

function originLine(
  outlook: Outlook,
  { question, claim }: ClaimFinding,
  origin: SupportingOrigin,
): OriginLine {
  const { words, index, href } = outlook
  const sides = index
    .sidesOf(question.event)
    .filter(({ id }) => origin.sides.includes(id))
    .map(({ name }) => name)
  return {
    name: words.formats.list(origin.names),
    sides: words.claim.behind.sides(sides),
    claims: origin.claims.slice(0, shownClaims).flatMap((id) => {
      const finding = outlook.finding(id)
      if (finding === undefined) return []
      const told = `${claimantName(outlook, finding)}: ${toldOf(words, finding)}`
      const text = id === claim.id ? `${told} (${words.claim.behind.own})` : told
      return [{ href: href.claim(id), text }]
    }),
  }
}

/** Who carries the supporting claims: named so that nobody takes repetition for corroboration. */
function carriersOf(outlook: Outlook, { origins, without }: Support): string | undefined {
  const ids = [...origins.flatMap(({ claims }) => claims), ...without]
  const names = new Set<string>()
  for (const id of ids) {
    const claim = outlook.finding(id)?.claim
    if (claim !== undefined)
      for (const name of publisherNames(claim, outlook.index)) names.add(name)
  }
  const all = [...names]
  if (all.length === 0) return undefined
  return outlook.words.claim.behind.carriers(
    all.slice(0, shownCarriers),
    Math.max(0, all.length - shownCarriers),
  )
}
