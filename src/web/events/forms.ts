import { z } from 'zod'
import { noticeName, pageOfList, searchText, ticked } from '../page/query.ts'

/** The settings of the events list. */
export const EventsQuery = z.strictObject({
  q: searchText,
  contested: ticked,
  sample: ticked,
  page: pageOfList,
  notice: noticeName,
})
