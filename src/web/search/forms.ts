import { z } from 'zod'
import { foundKinds } from '../../db/search/row-ids.ts'
import { noticeName, oneOf, pageOfList, searchText } from '../page/query.ts'

/** The settings of the search. */
export const SearchQuery = z.strictObject({
  q: searchText,
  kind: oneOf(foundKinds),
  page: pageOfList,
  notice: noticeName,
})
