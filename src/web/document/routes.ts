import { findDocument } from '../../db/find-document.ts'
import { Refusal } from '../../domain/refusal.ts'
import { withHeld } from '../merge/held.ts'
import { PlainQuery } from '../page/plain-query.ts'
import { readQuery } from '../page/query.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { documentPage, documentView } from './page.ts'

/** Shows one document with every quote marked in its text. */
export const showDocument: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const { words } = setting
  readQuery(PlainQuery, request.query, words)
  const id = String(request.params.documentId)
  const found = await findDocument(deps.store, id)
  if (found === undefined) {
    throw new Refusal('not-found', words.errors.nothingCalled(words.document.what, id))
  }
  const page = documentPage(setting, found)
  render(response, documentView, await withHeld(deps, words, { kind: 'document', id, page }))
}
