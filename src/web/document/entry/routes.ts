import { entryRoutes } from '../../entry/entry-routes.ts'
import { documentSheet } from './sheet.ts'

/** The forms that add a document and change one. */
export const documentEntries = entryRoutes({
  kind: 'document',
  section: 'documents',
  idName: 'documentId',
  sheetOf: documentSheet,
})
