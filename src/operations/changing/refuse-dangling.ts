import { referencesIn } from '../../db/changing/references-in.ts'
import { danglingAmong } from '../../db/changing/standing-things.ts'
import type { Thing } from '../../db/changing/thing.ts'
import type { Writing } from '../../db/store.ts'
import { Refusal } from '../../domain/refusal.ts'
import { ringRefusal } from './refuse-ring.ts'

/**
 * Refuses a thing that names what does not stand, or itself as what it is part of.
 *
 * Throws `Refusal('invalid')` with one line a fault.
 */
export async function refuseDangling(writing: Writing, thing: Thing): Promise<void> {
  const dangling = await danglingAmong(writing, referencesIn(thing))
  const faults = dangling.map(({ kind, id }) => `There is no ${kind} with the id “${id}” any more.`)
  if (faults.length > 0) {
    throw new Refusal('invalid', 'This names something that is no longer there.', faults)
  }
  const { kind, content } = thing
  if (kind === 'actor' && content.speaksFor === content.id) throw ringRefusal(kind)
  if (kind === 'event' && content.within === content.id) throw ringRefusal(kind)
}
