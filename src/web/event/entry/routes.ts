import { entryRoutes } from '../../entry/entry-routes.ts'
import { eventSheet } from './sheet.ts'
import { victimsSheet } from './victims.ts'

/** The forms that add an event and change one. */
export const eventEntries = entryRoutes({
  kind: 'event',
  section: 'events',
  idName: 'eventId',
  sheetOf: eventSheet,
})

/** The form for an event's identified victims. */
export const victimEntries = entryRoutes({
  kind: 'event',
  section: 'events',
  idName: 'eventId',
  sheetOf: victimsSheet,
})
