import type { FoundRow } from '../../db/search/list-found.ts'
import { type Chip, claimChips } from '../page/chip.ts'
import { type Figure, figureOf } from '../page/figure.ts'
import { hrefOf, type Link } from '../page/link.ts'
import type { Words } from '../words/words.ts'

/** A text in pieces, those that were looked for marked. `language` is a tag, empty where it is not known. */
export type Marked = Readonly<{
  language: string
  pieces: readonly Readonly<{ text: string; isHit: boolean }>[]
}>

/** One found thing. `figure` is what a claim says; `by` and `event` are names with the words before them. */
export type Result = Readonly<{
  kind: string
  href: string
  name: Marked
  figure: Figure | undefined
  excerpt: Marked | undefined
  by: Readonly<{ before: string; link: Link }> | undefined
  event: Readonly<{ before: string; link: Link }> | undefined
  chips: readonly Chip[]
}>

/** Words one found thing. */
export function resultOf(words: Words, row: FoundRow): Result {
  const { search: said } = words
  const { kind, claim, by, event, language = '' } = row
  const before = {
    by: kind === 'actor' ? said.speaksFor : kind === 'document' ? words.documents.by : '',
    event: kind === 'event' ? said.partOf : '',
  }
  return {
    kind: said.oneOf[kind],
    href: hrefOf[kind](row.id),
    name: { language, pieces: row.marked },
    figure: claim && figureOf(words, { ...claim, claimant: by?.name, isWithdrawn: isPast(row) }),
    excerpt: row.excerpt && { language, pieces: row.excerpt },
    by: by && { before: before.by, link: { href: hrefOf.actor(by.id), text: by.name } },
    event: event && {
      before: before.event,
      link: { href: hrefOf.event(event.id), text: event.name },
    },
    chips: claim ? claimChips(words, claim) : [],
  }
}

function isPast({ claim }: FoundRow): boolean {
  return claim !== undefined && claim.state !== 'current'
}
