import { z } from 'zod'
import { listChanges, listPeople } from '../../db/log/list-changes.ts'
import { parseCount } from '../../domain/quantity/parse-count.ts'
import { anyId, noticeName, oneOf, readQuery } from '../page/query.ts'
import { render, settingOf } from '../render.ts'
import type { Handler } from '../route.ts'
import { changedKinds, changesPage, changesView } from './page.ts'

const ChangesQuery = z.strictObject({
  by: anyId,
  kind: oneOf(changedKinds),
  before: z
    .string()
    .regex(/^[1-9][0-9]{0,14}$/)
    .transform(parseCount)
    .optional(),
  notice: noticeName,
})

/** Lists every entry of the log, newest first. */
export const showChanges: Handler = async (deps, request, response) => {
  const setting = settingOf(deps, request)
  const { by, kind, before } = readQuery(ChangesQuery, request.query, setting.words)
  const changes = await listChanges(deps.store, { by, kind, before })
  const people = await listPeople(deps.store)
  render(response, changesView, changesPage(setting, { changes, people, by, kind, before }))
}
