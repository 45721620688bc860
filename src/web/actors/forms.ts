import { z } from 'zod'
import { actorKinds } from '../../domain/actor/actor.ts'
import { noticeName, oneOf, pageOfList, searchText } from '../page/query.ts'

/** The settings of the actors list. */
export const ActorsQuery = z.strictObject({
  q: searchText,
  kind: oneOf(actorKinds),
  page: pageOfList,
  notice: noticeName,
})
