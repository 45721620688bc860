import { personCalled } from '../../db/changing/person.ts'
import { beginChange, type Change } from '../../db/log/change.ts'
import type { Writing } from '../../db/store.ts'

/** Who makes a change, under the name they gave, with the clock (ms since 1970) and new ids (UUIDv7). */
export type Recording = Readonly<{
  personName: string
  now: () => number
  newId: () => string
}>

/** Begins a change that a person makes. */
export async function beginRecording(writing: Writing, how: Recording): Promise<Change> {
  const by = await personCalled(writing, how.personName, how)
  return beginChange(writing, { by, now: how.now })
}
