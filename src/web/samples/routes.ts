import { removeSamples } from '../../operations/remove-samples.ts'
import { withQuery } from '../page/link.ts'
import { redirect } from '../redirect.ts'
import type { Handler } from '../route.ts'

/** Removes the sample events with one action, and says so on the events list. */
export const removeSampleEvents: Handler = async (deps, _request, response) => {
  await removeSamples(deps.store)
  redirect(response, withQuery('/events', { notice: 'samples-removed' }))
}
