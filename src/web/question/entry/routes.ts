import { entryRoutes } from '../../entry/entry-routes.ts'
import { questionSheet } from './sheet.ts'

/** The forms that ask a question of an event and change one. */
export const questionEntries = entryRoutes({
  kind: 'question',
  section: 'questions',
  idName: 'questionId',
  sheetOf: questionSheet,
})
