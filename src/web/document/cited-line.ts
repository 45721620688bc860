import type { CitationInDocument } from '../../db/find-document.ts'
import { type Chip, stanceChip } from '../page/chip.ts'
import { measureWord } from '../page/key-words.ts'
import { hrefOf, type Link } from '../page/link.ts'
import type { Term } from '../words/term.ts'
import type { Words } from '../words/words.ts'
import type { PlacedQuote } from './placed-quote.ts'

/** One quote in the list beside a document's text. `astray` says why it is not marked, `note` how it was found. */
export type CitedLine = Readonly<{
  anchor: string
  number: string
  label: string
  quote: string | undefined
  astray: string | undefined
  note: string | undefined
  claim: Link
  answer: string
  claimant: Link | undefined
  nobody: string
  event: Link
  mode: Term
  stance: Chip | undefined
  details: readonly string[]
}>

/**
 * Words one citation for the list of a document.
 *
 * @param placed its number in the list, from 1, and where its quote stands.
 */
export function citedLine(
  words: Words,
  cited: CitationInDocument,
  placed: Readonly<{ number: number; place: PlacedQuote }>,
): CitedLine {
  const { document: said, answers, terms, formats } = words
  const { citation, claim } = cited
  const { claimant, question, event } = claim
  const { state } = placed.place
  return {
    anchor: `quote-${placed.number}`,
    number: formats.count(placed.number),
    label: said.claimNumber(placed.number),
    quote: citation.quote,
    astray: state === 'placed' || state === 'found' ? undefined : said.astray[state],
    note: state === 'found' ? said.searched : undefined,
    claim: { href: hrefOf.claim(claim.id), text: question.text },
    answer: answers.answer(claim.stance, claim.value, claim.optionLabel),
    claimant: claimant && { href: hrefOf.actor(claimant.id), text: claimant.name },
    nobody: answers.nobodyNamed,
    event: { href: hrefOf.event(event.id), text: event.title },
    mode: terms.modes[citation.mode],
    stance: claim.stance === 'asserts' ? undefined : stanceChip(words, claim.stance),
    details: detailsOf(words, cited),
  }
}

function detailsOf(words: Words, { citation, claim }: CitationInDocument): readonly string[] {
  const { document: said, answers } = words
  const { attribution, hedge, value, as, translation } = citation
  const recast = [as?.measure, as?.population]
    .filter((id) => id !== undefined)
    .map((id) => measureWord(words, id))
  return [
    attribution === undefined ? undefined : said.attributed(attribution),
    hedge === undefined ? undefined : said.hedged(hedge),
    value === undefined
      ? undefined
      : said.reworded(answers.answer('asserts', value, claim.optionLabel)),
    recast.length === 0 ? undefined : said.recast(words.formats.list(recast)),
    translation === undefined ? undefined : said.translated(translation),
  ].filter((detail) => detail !== undefined)
}
