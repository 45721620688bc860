import type { Request, Response } from 'express'
import { type DocumentFound, findDocument } from '../../../db/find-document.ts'
import { findEventOfQuestion } from '../../../db/find-family.ts'
import { listOfferedQuestions } from '../../../db/lists/list-offered-questions.ts'
import { longest } from '../../../domain/bundle/limits.ts'
import { type QuotePlace, quotePlaces } from '../../../domain/document/quote-places.ts'
import { Refusal } from '../../../domain/refusal.ts'
import type { Deps } from '../../deps.ts'
import { hrefOf, newClaimHref, withQuery } from '../../page/link.ts'
import { readQuery } from '../../page/query.ts'
import { redirect } from '../../redirect.ts'
import { render, settingOf } from '../../render.ts'
import type { BodyLimits, Handler } from '../../route.ts'
import type { Words } from '../../words/words.ts'
import { QuoteForm, QuotingQuery } from './forms.ts'
import { addressOf, type Quoting, quotingPage, quotingView } from './page.ts'

/** A quote of the longest kind in a script that takes six bytes a letter on the way, and a little more. */
export const quoteBody: BodyLimits = { bytes: 256 * 1024, fields: 10 }

/** Shows the words that a claim is to be entered from, and asks for its question; then goes on to the claim's form. */
export const chooseQuestion: Handler = async (deps, request, response) => {
  const { words } = settingOf(deps, request)
  const asked = readQuery(QuotingQuery, request.query, words)
  const found = await documentAsked(deps, request, words)
  const at = placeIn(words, found, asked)
  if (asked.question !== undefined) return goOn(deps, response, { words, found, at, ...asked })
  await show(deps, request, response, { found, at, all: asked.all === true })
}

/** Looks for a quote in a document's text: goes on where it stands once, asks where it stands elsewhere too. */
export const findQuote: Handler = async (deps, request, response) => {
  const { words } = settingOf(deps, request)
  const { quote } = readQuery(QuoteForm, request.body ?? {}, words)
  const found = await documentAsked(deps, request, words)
  const { tooLong } = words.entry.faults
  const isLong = quote.length > longest.quote
  const places = isLong ? [] : quotePlaces(found.document.text ?? '', quote)
  const [place, another] = places
  if (place !== undefined && another === undefined) {
    return redirect(response, addressOf(found.document.id, place))
  }
  const { notThere, several } = words.claimEntry.quoting
  const none = isLong ? tooLong(quote.length, longest.quote) : notThere
  const fault = place === undefined ? none : several(places.length)
  await show(deps, request, response, { found, typed: quote, fault, places })
}

async function documentAsked(deps: Deps, request: Request, words: Words): Promise<DocumentFound> {
  const id = String(request.params.documentId)
  const found = await findDocument(deps.store, id)
  if (found !== undefined) return found
  throw new Refusal('not-found', words.errors.nothingCalled(words.document.what, id))
}

function placeIn(
  words: Words,
  { document: { text = '' } }: DocumentFound,
  { start, end }: Readonly<{ start?: number | undefined; end?: number | undefined }>,
): QuotePlace | undefined {
  if (start === undefined && end === undefined) return undefined
  if (start !== undefined && end !== undefined && start < end && end <= text.length) {
    return [start, end]
  }
  throw new Refusal('invalid', words.errors.invalid.says, [words.errors.badParameter('start')])
}

async function goOn(
  deps: Deps,
  response: Response,
  {
    words,
    found,
    at,
    question = '',
  }: Readonly<{
    words: Words
    found: DocumentFound
    at: QuotePlace | undefined
    question?: string | undefined
  }>,
): Promise<void> {
  if ((await findEventOfQuestion(deps.store, question, {})) === undefined) {
    throw new Refusal('not-found', words.errors.nothingCalled(words.question.what, question))
  }
  const [start, end] = at ?? []
  const settings = {
    document: found.document.id,
    start: start === undefined ? undefined : String(start),
    end: end === undefined ? undefined : String(end),
  }
  redirect(response, withQuery(newClaimHref(hrefOf.question(question)), settings))
}

async function show(
  deps: Deps,
  request: Request,
  response: Response,
  known: Readonly<{ found: DocumentFound; all?: boolean }> &
    Partial<Pick<Quoting, 'at' | 'typed' | 'fault' | 'places'>>,
): Promise<void> {
  const { found, all = false, at, typed = '', fault, places = [] } = known
  const events = [...new Set(found.citations.map(({ claim }) => claim.event.id))]
  const isAll = all || events.length === 0
  const questions = await listOfferedQuestions(deps.store, isAll ? undefined : events)
  const { document } = found
  const page = quotingPage(settingOf(deps, request), {
    document,
    questions,
    isAll,
    at,
    typed,
    fault,
    places,
  })
  render(response, quotingView, page, fault === undefined ? 200 : 422)
}
