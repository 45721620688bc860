import { z } from 'zod'
import { claimStates, corroborations } from '../../domain/analysis/analysis.ts'
import { stances } from '../../domain/claim/claim.ts'
import { anyId, noticeName, oneOf, pageOfList, ticked } from '../page/query.ts'

/** The settings of the claims list. */
export const ClaimsQuery = z.strictObject({
  event: anyId,
  actor: anyId,
  state: oneOf(claimStates),
  corroboration: oneOf(corroborations),
  stance: oneOf(stances),
  measure: anyId,
  contested: ticked,
  page: pageOfList,
  notice: noticeName,
})
