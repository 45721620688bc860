import type { ClaimRow } from '../../db/lists/list-claims.ts'
import { type Chip, claimChips, sampleChip } from '../page/chip.ts'
import { type Figure, figureOf } from '../page/figure.ts'
import { hrefOf, type Link } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** One claim as lists show it. `claim` links to it and reads as its question. */
export type ClaimLine = Readonly<{
  claim: Link
  figure: Figure
  claimant: Link | undefined
  nobody: string
  event: Link
  document: Link | undefined
  more: string
  when: string
  behind: string
  chips: readonly Chip[]
  sample: Chip | undefined
}>

/** Words one claim for a list. */
export function claimLine(words: Words, row: ClaimRow): ClaimLine {
  const { claims, answers, formats } = words
  const { document, claimant, time, assertedAt } = row
  return {
    claim: { href: hrefOf.claim(row.id), text: row.question.text },
    figure: figureOf(words, {
      stance: row.stance,
      value: row.value,
      optionLabel: row.optionLabel,
      contested: row.contested,
      claimant: claimant?.name,
      isWithdrawn: row.state !== 'current',
    }),
    claimant: claimant && { href: hrefOf.actor(claimant.id), text: claimant.name },
    nobody: answers.nobodyNamed,
    event: { href: hrefOf.event(row.event.id), text: row.event.title },
    document: document && { href: hrefOf.document(document.id), text: document.title },
    more: row.citations > 1 ? claims.moreCitations(row.citations - 1) : '',
    when:
      (assertedAt ?? time) === undefined ? answers.noDate : formats.date(assertedAt ?? time ?? ''),
    behind: row.corroboration === undefined ? '' : claims.behind(row.origins, row.publishers),
    chips: claimChips(words, row),
    sample: row.sample ? sampleChip(words) : undefined,
  }
}
