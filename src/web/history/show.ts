import type { Request, Response } from 'express'
import { heldBy } from '../../db/changing/held-things.ts'
import type { Deps } from '../deps.ts'
import { nameFrom } from '../entry/person-name.ts'
import { render, settingOf } from '../render.ts'
import type { Attempt } from './acts.ts'
import { revisionOf } from './entry-card.ts'
import { type Alert, entriesIn, historyPage, historyView, type Stretch } from './page.ts'
import { type Subject, versionsOf } from './subject.ts'

/** One request for a history, and the answer being made. */
export type HistoryVisit = Readonly<{ deps: Deps; request: Request; response: Response }>

/** What could not be done, and the status that says so. */
export type Refused = Readonly<{ status: number; attempt: Attempt; alert: Alert }>

/** Shows the history of a thing. @param refused what a person tried in vain, with all that they typed. */
export async function sendHistory(
  { deps, request, response }: HistoryVisit,
  subject: Subject,
  { stretch, refused }: Readonly<{ stretch: Stretch; refused?: Refused }>,
): Promise<void> {
  const setting = settingOf(deps, request)
  const numbers = entriesIn(subject, stretch).flatMap((entry) => revisionOf(subject, entry) ?? [])
  const revisions = [...new Set(numbers.flatMap((one) => [one - 1, one]))]
  const versions = await versionsOf(deps, setting.words, { subject, revisions })
  const acting = {
    subject,
    held: await heldBy(deps.store, subject.kind, subject.id),
    revision: stretch.revision,
    personName: nameFrom(request),
    attempt: refused?.attempt,
  }
  const page = historyPage(setting, acting, { stretch, versions, alert: refused?.alert })
  response.set('Cache-Control', 'no-store')
  render(response, historyView, page, refused?.status ?? 200)
}
