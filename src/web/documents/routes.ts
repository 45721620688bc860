import { findActorName } from '../../db/find-actor.ts'
import { listDocuments } from '../../db/lists/list-documents.ts'
import { readQuery } from '../page/query.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { DocumentsQuery } from './forms.ts'
import { documentsPage, documentsView } from './page.ts'

/** Lists the documents, the last published first. */
export const showDocuments: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const { q, publisher, page } = readQuery(DocumentsQuery, request.query, setting.words)
  const documents = await listDocuments(deps.store, { text: q, publisher, page })
  const publisherName = publisher && (await findActorName(deps.store, publisher))
  const filters = { q, publisher, publisherName }
  render(response, documentsView, documentsPage(setting, documents, filters))
}
