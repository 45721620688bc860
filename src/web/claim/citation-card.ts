import type { ClaimFinding } from '../../domain/analysis/analysis.ts'
import type { Citation } from '../../domain/claim/claim.ts'
import type { Outlook } from '../event/outlook.ts'
import { optionLabel } from '../event/told.ts'
import type { Link } from '../page/link.ts'
import { safeUrl } from '../page/safe-url.ts'
import { claimantName } from '../question/claim-row.ts'
import type { Term } from '../words/term.ts'
import { type QuoteWindow, quoteWindow } from './quote-window.ts'

/** One step of the way from the claimant to the page. `link` is absent where nobody is named. */
export type ChainStep = Readonly<{ role: string; name: string; link: Link | undefined }>

/** One place where a claim stands: the way it came, the quote in its document, and how it is attributed. */
export type CitationCard = Readonly<{
  document: Link
  published: string
  address: string | undefined
  language: string
  chain: readonly ChainStep[]
  quote: QuoteWindow | undefined
  note: string | undefined
  mode: Term
  details: readonly string[]
}>

const shownRelays = 24

/** Words one citation of a claim. */
export function citationCard(
  outlook: Outlook,
  finding: ClaimFinding,
  citation: Citation,
): CitationCard {
  const { words, index, href } = outlook
  const document = index.document(citation.document)
  const found = quoteWindow(document?.text, citation)
  return {
    document: {
      href: href.document(citation.document),
      text: document?.title ?? citation.document,
    },
    published:
      document?.publishedAt === undefined
        ? words.event.documents.undated
        : words.formats.date(document.publishedAt),
    address: safeUrl(document?.url),
    language: document?.language ?? '',
    chain: chainSteps(outlook, finding, citation),
    quote: found.quote === '' ? undefined : found,
    note: noteOf(outlook, found),
    mode: words.terms.modes[citation.mode],
    details: detailsOf(outlook, finding, citation),
  }
}

function chainSteps(
  outlook: Outlook,
  finding: ClaimFinding,
  citation: Citation,
): readonly ChainStep[] {
  const { words, index, href } = outlook
  const said = words.claim.chain
  const step = (role: string, id: string): ChainStep => {
    const name = index.actor(id)?.name ?? id
    return { role, name, link: { href: href.actor(id), text: name } }
  }
  const { claimant } = finding.claim
  const first: ChainStep =
    claimant === undefined
      ? { role: said.claimant, name: claimantName(outlook, finding), link: undefined }
      : step(said.claimant, claimant)
  const publisher = index.document(citation.document)?.publisher
  const left = citation.via.length - shownRelays
  const relays = [
    ...citation.via.slice(0, shownRelays).map((id) => step(said.relay, id)),
    ...(left > 0 ? [{ role: said.relay, name: said.moreRelays(left), link: undefined }] : []),
  ]
  if (publisher === undefined) return [first, ...relays]
  if (publisher === claimant && relays.length === 0) return [step(said.own, publisher)]
  const isOwn = index.rootOf(publisher) === finding.body
  return [first, ...relays, step(isOwn ? said.own : said.publisher, publisher)]
}

function noteOf({ words }: Outlook, { state }: QuoteWindow): string | undefined {
  const { citations } = words.claim
  switch (state) {
    case 'placed':
    case 'found':
      return undefined
    case 'noQuote':
      return citations.noQuote
    case 'noText':
      return citations.noText
    case 'notFound':
      return citations.notFound
    case 'elsewhere':
      return citations.elsewhere
  }
}

function detailsOf(
  { words, index }: Outlook,
  { question }: ClaimFinding,
  { attribution, hedge, translation, value, as }: Citation,
): readonly string[] {
  const said = words.claim.citations
  const { measures, populations } = index.vocabulary
  const terms = [
    ...(as?.population === undefined ? [] : [populations.nameOf(as.population)]),
    ...(as?.measure === undefined ? [] : [measures.nameOf(as.measure)]),
  ]
  return [
    attribution === undefined ? undefined : said.attributed(attribution),
    hedge === undefined ? undefined : said.hedged(hedge),
    value === undefined
      ? undefined
      : said.reworded(words.answers.answer('asserts', value, optionLabel(question, value))),
    terms.length === 0 ? undefined : said.recast(terms),
    translation === undefined ? undefined : said.translation(translation),
  ].filter((detail) => detail !== undefined)
}
