import { z } from 'zod'
import { questionTypes } from '../../domain/question/question.ts'
import { anyId, noticeName, oneOf, pageOfList, searchText, ticked } from '../page/query.ts'

/** The settings of the questions list. `?disputed` alone makes it the list of disputes. */
export const QuestionsQuery = z.strictObject({
  q: searchText,
  disputed: ticked,
  event: anyId,
  type: oneOf(questionTypes),
  page: pageOfList,
  notice: noticeName,
})
