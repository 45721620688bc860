import { z } from 'zod'
import { parseCount } from '../../domain/quantity/parse-count.ts'
import { Refusal } from '../../domain/refusal.ts'
import { noticeName, pageOfList, readQuery } from '../page/query.ts'
import { settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { actHandler } from './act.ts'
import { sendHistory } from './show.ts'
import { subjectCalled } from './subject.ts'

const HistoryQuery = z.strictObject({
  revision: z
    .string()
    .regex(/^[1-9][0-9]{0,6}$/)
    .transform(parseCount)
    .optional(),
  page: pageOfList,
  notice: noticeName,
})

/** Shows what has happened to a thing, newest first, or one revision of it. */
export const showHistory: Handler = async (deps, request, response) => {
  const { words } = settingOf(deps, request)
  const { revision, page } = readQuery(HistoryQuery, request.query, words)
  const id = String(request.params.thingId)
  const subject = await subjectCalled(deps, words, id)
  const isThere = subject.history.revisions.some((one) => one.revision === revision)
  if (revision !== undefined && !isThere) {
    throw new Refusal('not-found', words.history.noRevision(revision))
  }
  await sendHistory({ deps, request, response }, subject, {
    stretch: { page: page.number, revision },
  })
}

/** Takes the newest change back. */
export const undo = actHandler('undo')

/** Takes an earlier revision up again. */
export const takeUpRevision = actHandler('reversion')

/** Takes a thing back, with a reason. */
export const withdraw = actHandler('withdrawal')

/** Lets a withdrawn thing stand again. */
export const restore = actHandler('restoration')
