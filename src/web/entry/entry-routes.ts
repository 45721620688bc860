import type { ThingKind } from '../../db/rows/tables.ts'
import { orTombstone } from '../history/tombstone.ts'
import type { Handler } from '../route.ts'
import { type EntryOf, openForm, sendForm, subjectOf } from './form.ts'
import { nameFrom } from './person-name.ts'
import { saveForm } from './save.ts'

/** The four answers of a kind of thing that is entered and changed in a form. */
export type EntryRoutes = Readonly<{
  showNew: Handler
  saveNew: Handler
  showChange: Handler
  saveChange: Handler
}>

/** Makes the handlers that enter and change things of one kind. */
export function entryRoutes<Kind extends ThingKind>(entry: EntryOf<Kind>): EntryRoutes {
  const { kind, idName } = entry
  return {
    showNew: async (deps, request, response) => {
      const visit = { deps, request, response, entry }
      const form = await openForm(visit, undefined)
      sendForm(visit, { ...form, typed: { ...form.typed, by: nameFrom(request) } })
    },
    saveNew: (deps, request, response) => saveForm({ deps, request, response, entry }, undefined),
    showChange: orTombstone(kind, idName, async (deps, request, response) => {
      const visit = { deps, request, response, entry }
      const form = await openForm(visit, await subjectOf(visit))
      sendForm(visit, { ...form, typed: { ...form.typed, by: nameFrom(request) } })
    }),
    saveChange: orTombstone(kind, idName, async (deps, request, response) => {
      const visit = { deps, request, response, entry }
      await saveForm(visit, await subjectOf(visit))
    }),
  }
}
