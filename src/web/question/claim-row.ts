import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import type { Support } from '../../domain/corroboration/named-support.ts'
import { publisherNames } from '../../domain/wording/words-for.ts'
import type { Outlook } from '../event/outlook.ts'
import { statedOf, toldBeside } from '../event/told.ts'
import { type Chip, claimChips } from '../page/chip.ts'
import type { Figure } from '../page/figure.ts'
import { anchorOf, type Link } from '../page/link.ts'
import { chainOf } from './chain.ts'

/** One claim among the others on its key. */
export type ClaimRow = Readonly<{
  anchor: string
  claim: Link
  claimant: Readonly<{ name: string; speaksFor: string | undefined; side: string | undefined }>
  says: Figure
  worded: string | undefined
  stated: string
  chains: readonly Link[]
  moreChains: string | undefined
  behind: string
  chips: readonly Chip[]
  supersededBy: Link | undefined
}>

const shownChains = 4

/**
 * Words one claim for the list of its key.
 *
 * @param support what stands behind it, where it is known by name.
 */
export function claimRow(
  outlook: Outlook,
  finding: ClaimFinding,
  support: Support | undefined,
): ClaimRow {
  const { words, href } = outlook
  const { claim } = finding
  const said = words.question.claims
  const chains = chainsOf(outlook, finding)
  const left = chains.length - shownChains
  const told = toldBeside(words, finding)
  return {
    anchor: anchorOf.claim(claim.id),
    claim: { href: href.claim(claim.id), text: claimantName(outlook, finding) },
    claimant: claimantOf(outlook, finding),
    says: { ...told, caution: undefined },
    worded: wordedOf(finding, told.told, said.worded),
    stated: statedOf(outlook, finding),
    chains: chains.slice(0, shownChains),
    moreChains: left > 0 ? said.moreDocuments(left) : undefined,
    behind: behindOf(outlook, finding, support),
    chips: claimChips(words, finding),
    supersededBy: supersededBy(outlook, finding),
  }
}

/** Each way that the claim came, once: citations that came the same way share the first one's link. */
function chainsOf(outlook: Outlook, finding: ClaimFinding): readonly Link[] {
  const { words, href } = outlook
  const byWay = Map.groupBy(finding.claim.citations, (citation) =>
    chainOf(outlook, finding, citation),
  )
  return [...byWay].map(([way, citations]) => ({
    href: href.document(citations[0]?.document ?? ''),
    text: words.question.claims.repeated(way, citations.length),
  }))
}

/** The claimant's name; where nobody is named, the publishers that carry the claim. */
export function claimantName({ words, index }: Outlook, { claim }: ClaimFinding): string {
  if (claim.claimant !== undefined) return index.actor(claim.claimant)?.name ?? claim.claimant
  return words.answers.nobodyNamed
}

function claimantOf(outlook: Outlook, finding: ClaimFinding): ClaimRow['claimant'] {
  const { words, index } = outlook
  const said = words.question.claims
  const { claim, question, body, side } = finding
  const publishers = words.formats.list(publisherNames(claim, index))
  const name = claimantName(outlook, finding)
  const bodyName = body === undefined ? undefined : index.actor(body)?.name
  const sideName = index.sidesOf(question.event).find(({ id }) => id === side)?.name
  return {
    name:
      claim.claimant === undefined && publishers !== ''
        ? words.answers.nobodyNamedIn(publishers)
        : name,
    speaksFor: bodyName === undefined || bodyName === name ? undefined : said.speaksFor(bodyName),
    side: sideName === undefined ? undefined : said.side(sideName),
  }
}

function wordedOf(
  { claim }: ClaimFinding,
  told: string,
  worded: (phrase: string) => string,
): string | undefined {
  if (claim.value?.type !== 'quantity') return undefined
  const { phrase } = claim.value
  return told.includes(phrase) ? undefined : worded(phrase)
}

/** "4 publishers, 1 origin: Afghan government"; a claim that answers nothing has nothing behind it. */
export function behindOf(
  { words }: Outlook,
  { publishers, origins, sides, corroboration }: ClaimFinding,
  support: Support | undefined,
): string {
  if (corroboration === undefined) return words.question.noBehind
  const names = (support?.origins ?? []).map((origin) => words.formats.list(origin.names))
  return words.question.behind({ publishers, origins, sides, names })
}

function supersededBy(outlook: Outlook, { supersededBy: id }: ClaimFinding): Link | undefined {
  const finding = id === undefined ? undefined : outlook.finding(id)
  if (id === undefined || finding === undefined) return undefined
  const told = toldBeside(outlook.words, finding).told
  return { href: outlook.href.claim(id), text: `${claimantName(outlook, finding)}: ${told}` }
}
