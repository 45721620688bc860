import type { DocumentFound } from '../../db/find-document.ts'
import { mergeableActions } from '../entry/actions.ts'
import { type Chip, sampleChip } from '../page/chip.ts'
import { type Framed, frameOf, type Setting } from '../page/frame.ts'
import { hrefOf, type Link, newClaimHref } from '../page/link.ts'
import { safeUrl } from '../page/safe-url.ts'
import { view } from '../views.ts'
import type { Words } from '../words/words.ts'
import { type CitedLine, citedLine } from './cited-line.ts'
import { markedText, type Piece } from './marked-text.ts'
import { type PlacedQuote, placedQuote } from './placed-quote.ts'

/** A piece of text as it is printed, and where it begins in the text: plain, or a mark that leads to a claim, with the numbers of quotes that end here. */
export type TextPiece = Readonly<{
  text: string
  from: string
  href: string | undefined
  isShared: boolean
  notes: readonly Link[]
}>

/** A fact of the document's record. A link of ours, an outside address, or plain text. */
export type Fact = Readonly<{
  label: string
  text: string | undefined
  links: readonly Link[]
  outside: string | undefined
  isHash: boolean
}>

/** Enters a claim from words of the text: those selected, where there is a script, or those copied into its field. */
export type Quoting = Readonly<{
  said: Setting['words']['claimEntry']['quoting']
  action: string
  typed: string
  fault: undefined
}>

/** One document. */
export type DocumentPage = Framed &
  Readonly<{
    eyebrow: string
    sample: Chip | undefined
    language: string
    facts: readonly Fact[]
    textHeading: string
    textNote: string
    astray: string | undefined
    paragraphs: readonly (readonly TextPiece[])[]
    noText: string | undefined
    /** The form under the text that enters a claim from words of it. */
    quoting: Quoting | undefined
    citationsHeading: string
    citations: readonly CitedLine[]
    moreCitations: string | undefined
    noCitations: string | undefined
  }>

export const documentView = view<DocumentPage>('document/document')

const shownCitations = 1_000
const shownNames = 60

/** Words one document, its record, and what is cited from it: the first 1,000 quotes are marked and listed. */
export function documentPage(setting: Setting, found: DocumentFound): DocumentPage {
  const { words } = setting
  const said = words.document
  const { document } = found
  const citations = found.citations.slice(0, shownCitations)
  const left = found.citations.length - citations.length
  const places = citations.map(({ citation }) => placedQuote(document.text, citation))
  const lines = citations.map((cited, index) => {
    const place = places[index] ?? { state: 'noQuote' }
    return citedLine(words, cited, { number: index + 1, place })
  })
  const marked = places.filter(isMarked).length
  const astray = places.filter(({ state }) => state === 'notFound' || state === 'elsewhere').length
  return {
    frame: frameOf(setting, {
      title: document.title,
      path: hrefOf.document(document.id),
      section: 'documents',
      crumbs: [{ href: '/documents', text: words.documents.title }],
      actions: actionsOf(words, document.id),
    }),
    eyebrow: said.eyebrow,
    sample: found.sample ? sampleChip(words) : undefined,
    language: document.language ?? '',
    facts: factsOf(words, found),
    textHeading: said.text,
    textNote: said.textNote(marked),
    astray: astray > 0 ? said.astrayCount(astray) : undefined,
    paragraphs: paragraphsOf(document.text ?? '', places, lines),
    noText: document.text === undefined ? said.noText : undefined,
    quoting: document.text === undefined ? undefined : quotingOf(words, document.id),
    citationsHeading: said.citations,
    citations: lines,
    moreCitations: left > 0 ? said.moreCitations(left) : undefined,
    noCitations: lines.length === 0 ? said.noCitations : undefined,
  }
}

function actionsOf(words: Words, id: string): readonly Link[] {
  const path = hrefOf.document(id)
  const enter = { href: newClaimHref(path), text: words.claimEntry.enter }
  return [enter, ...mergeableActions(words, path, { kind: 'document', id })]
}

function quotingOf({ claimEntry }: Words, documentId: string): Quoting {
  const action = newClaimHref(hrefOf.document(documentId))
  return { said: claimEntry.quoting, action, typed: '', fault: undefined }
}

function isMarked(place: PlacedQuote): boolean {
  return 'span' in place
}

function paragraphsOf(
  text: string,
  places: readonly PlacedQuote[],
  lines: readonly CitedLine[],
): readonly (readonly TextPiece[])[] {
  const nowhere = { from: 0, to: 0 }
  const spans = places.map((place) => ('span' in place ? place.span : nowhere))
  return markedText(text, spans).map((pieces) => pieces.map((piece) => textPiece(piece, lines)))
}

function textPiece(piece: Piece, lines: readonly CitedLine[]): TextPiece {
  const [innermost] = piece.within
  return {
    text: piece.text,
    from: String(piece.from),
    href: innermost === undefined ? undefined : lines[innermost]?.claim.href,
    isShared: piece.within.length > 1,
    notes: piece.ending.flatMap((index) => {
      const line = lines[index]
      return line === undefined ? [] : [{ href: `#${line.anchor}`, text: line.number }]
    }),
  }
}

function factsOf(words: Words, { document, publisher, ...others }: DocumentFound): readonly Fact[] {
  const { document: said, formats } = words
  const linked = (label: string, links: readonly Link[]): Fact => ({ ...plain(label), links })
  const named = ({ id, title }: { id: string; title: string }): Link => ({
    href: hrefOf.document(id),
    text: title,
  })
  const { publishedAt, retrievedAt, language, sha256 } = document
  return [
    linked(said.publisher, [{ href: hrefOf.actor(publisher.id), text: publisher.name }]),
    plain(said.published, publishedAt === undefined ? said.unpublished : formats.date(publishedAt)),
    ...(retrievedAt === undefined ? [] : [plain(said.retrieved, formats.date(retrievedAt))]),
    ...(language === undefined ? [] : [plain(said.language, formats.language(language))]),
    ...(document.url === undefined ? [] : [addressFact(words, document.url)]),
    ...(others.derivedFrom.length === 0
      ? []
      : [linked(said.derivedFrom, others.derivedFrom.slice(0, shownNames).map(named))]),
    ...(others.derivatives.length === 0
      ? []
      : [linked(said.copiedBy, others.derivatives.slice(0, shownNames).map(named))]),
    { ...plain(said.hash, sha256 ?? said.noHash), isHash: sha256 !== undefined },
  ]
}

function addressFact(words: Words, address: string): Fact {
  const { address: label, unsafeAddress } = words.document
  const outside = safeUrl(address)
  return { ...plain(label, outside === undefined ? unsafeAddress(address) : undefined), outside }
}

function plain(label: string, text?: string): Fact {
  return { label, text, links: [], outside: undefined, isHash: false }
}
