import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import type { BundleIndex } from '../../domain/bundle/index-bundle.ts'
import type { Support } from '../../domain/corroboration/named-support.ts'
import { publisherNames, valueWords } from '../../domain/wording/words-for.ts'

/** A thing of the bundle with its name. */
export type Named = Readonly<{ id: string; name: string }>

/** One claim of a report: the claim itself, and all that is said of it by name. */
export type ReportClaim = Readonly<{
  finding: ClaimFinding
  claimant: Named | undefined
  body: Named | undefined
  side: Named | undefined
  /** Its value in words; absent where it has none. */
  value: string | undefined
  /** The origins behind it by name; absent where they are only counted. */
  support: Support | undefined
  publisherNames: readonly string[]
}>

/** Names everything about one claim. */
export function reportClaim(
  finding: ClaimFinding,
  index: BundleIndex,
  support: Support | undefined,
): ReportClaim {
  const { claim, question, body, side } = finding
  const actor = (id: string | undefined): Named | undefined =>
    id === undefined ? undefined : { id, name: index.actor(id)?.name ?? id }
  const own = index.sidesOf(question.event).find(({ id }) => id === side)
  return {
    finding,
    claimant: actor(claim.claimant),
    body: actor(body),
    side: own && { id: own.id, name: own.name },
    value: claim.value && valueWords(claim.value, question),
    support,
    publisherNames: publisherNames(claim, index),
  }
}

/** The names of the origins behind a claim, those that make one origin together joined; empty where only counted. */
export function originNames({ support }: ReportClaim): readonly string[] {
  return (support?.origins ?? []).map(({ names }) => names.join(', '))
}
