import { z } from 'zod'
import { anyId, noticeName, pageOfList, searchText } from '../page/query.ts'

/** The settings of the documents list. */
export const DocumentsQuery = z.strictObject({
  q: searchText,
  publisher: anyId,
  page: pageOfList,
  notice: noticeName,
})
