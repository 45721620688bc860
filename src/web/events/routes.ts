import { listEvents } from '../../db/lists/list-events.ts'
import { listSamples } from '../../db/lists/list-samples.ts'
import { readQuery } from '../page/query.ts'
import { redirect } from '../redirect.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { EventsQuery } from './forms.ts'
import { eventsPage, eventsView } from './page.ts'

/** The front door leads to the events. */
export const showFront: Handler = (_deps, _request, response) => redirect(response, '/events')

/** Lists the events, the last changed first. */
export const showEvents: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const { q, contested, sample, page } = readQuery(EventsQuery, request.query, setting.words)
  const events = await listEvents(deps.store, { text: q, contested, sample, page })
  const samples = (await listSamples(deps.store)).map(({ title }) => title)
  render(
    response,
    eventsView,
    eventsPage(setting, {
      events,
      samples,
      filters: { q, contested, sample },
    }),
  )
}
