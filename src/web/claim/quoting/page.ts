import type { OfferedQuestion } from '../../../db/lists/list-offered-questions.ts'
import type { Document } from '../../../domain/document/document.ts'
import type { QuotePlace } from '../../../domain/document/quote-places.ts'
import { type Framed, frameOf, type Setting } from '../../page/frame.ts'
import { hrefOf, type Link, newClaimHref, withQuery } from '../../page/link.ts'
import { view } from '../../views.ts'
import { type QuoteWindow, quoteWindow } from '../quote-window.ts'

/** One place where the words stand, and where choosing it leads. */
export type PlaceChoice = Readonly<{ link: Link; quote: QuoteWindow }>

/** Between a document and the claim that is to be entered from it: which words, and which question they answer. */
export type QuotingPage = Framed &
  Readonly<{
    said: Setting['words']['claimEntry']['quoting']
    document: Link
    language: string
    action: string
    /** What is wrong with the quote; each place it may mean where it stands in several. */
    fault: string | undefined
    typed: string
    asksQuote: boolean
    places: readonly PlaceChoice[]
    quote: QuoteWindow | undefined
    start: string
    end: string
    groups: readonly Readonly<{
      label: string
      choices: readonly Readonly<{ value: string; text: string }>[]
    }>[]
    others: Link | undefined
    noQuestions: Link | undefined
  }>

export const quotingView = view<QuotingPage>('claim/quoting')

/** What is known so far: the place that was given, what was typed, the places where that stands. */
export type Quoting = Readonly<{
  document: Document
  questions: readonly OfferedQuestion[]
  isAll: boolean
  at: QuotePlace | undefined
  typed: string
  fault: string | undefined
  places: readonly QuotePlace[]
}>

/** Words the page between a document and a new claim. */
export function quotingPage(setting: Setting, quoting: Quoting): QuotingPage {
  const { words } = setting
  const { document, questions, at, fault, typed } = quoting
  const said = words.claimEntry.quoting
  const action = newClaimHref(hrefOf.document(document.id))
  const title = said.title(document.title)
  const frame = frameOf(setting, {
    title: fault === undefined ? title : words.errors.titled(title),
    path: action,
    section: 'documents',
    crumbs: [
      { href: '/documents', text: words.documents.title },
      { href: hrefOf.document(document.id), text: document.title },
    ],
  })
  const [start, end] = at ?? []
  return {
    frame: { ...frame, heading: title },
    said,
    document: { href: hrefOf.document(document.id), text: document.title },
    language: document.language ?? '',
    action,
    fault,
    typed,
    asksQuote: at === undefined && (document.text ?? fault) !== undefined,
    places: placesOf(setting, quoting),
    quote: at === undefined ? undefined : quoteWindow(document.text, { quote: undefined, at }),
    start: start === undefined ? '' : String(start),
    end: end === undefined ? '' : String(end),
    groups: groupsOf(questions),
    others: quoting.isAll
      ? undefined
      : { href: addressOf(document.id, at, 'yes'), text: said.allQuestions },
    noQuestions: questions.length > 0 ? undefined : { href: '/events', text: said.noQuestions },
  }
}

function placesOf({ words }: Setting, { document, places }: Quoting): readonly PlaceChoice[] {
  const said = words.claimEntry.quoting
  return places.map((at, place) => ({
    link: { href: addressOf(document.id, at), text: said.choose(place + 1) },
    quote: quoteWindow(document.text, { quote: undefined, at }),
  }))
}

/** The address of this page for a place in the text. */
export function addressOf(documentId: string, at: QuotePlace | undefined, all?: 'yes'): string {
  const [start, end] = at ?? []
  return withQuery(newClaimHref(hrefOf.document(documentId)), {
    start: start === undefined ? undefined : String(start),
    end: end === undefined ? undefined : String(end),
    all,
  })
}

function groupsOf(questions: readonly OfferedQuestion[]): QuotingPage['groups'] {
  const events = Map.groupBy(questions, ({ event }) => event.id)
  return [...events.values()].map((own) => ({
    label: own[0]?.event.title ?? '',
    choices: own.map(({ id, text }) => ({ value: id, text })),
  }))
}
