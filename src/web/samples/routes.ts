import { removeSamples } from '../../operations/remove-samples.ts'
import { knownName } from '../entry/person-name.ts'
import { withQuery } from '../page/link.ts'
import { redirect } from '../redirect.ts'
import type { Handler } from '../route.ts'

/** Removes the samples with one action, and says on the events list what came of it. */
export const removeSampleEvents: Handler = async ({ store, now, newId }, request, response) => {
  const personName = knownName(request)
  const removed = await removeSamples(store, { enteredBy: 'web', personName, now, newId })
  const notice = removed > 0 ? 'samples-removed' : 'samples-absent'
  redirect(response, withQuery('/events', { notice }))
}
