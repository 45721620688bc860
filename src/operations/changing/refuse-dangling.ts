import { loadThing } from '../../db/changing/load-thing.ts'
import { referencesIn } from '../../db/changing/references-in.ts'
import { danglingAmong } from '../../db/changing/standing-things.ts'
import type { Thing } from '../../db/changing/thing.ts'
import type { Writing } from '../../db/store.ts'
import { Refusal } from '../../domain/refusal.ts'

/**
 * Refuses a thing that names what does not stand, or that would speak for itself or contain itself through others.
 *
 * Throws `Refusal('invalid')` with one line a fault.
 */
export async function refuseDangling(writing: Writing, thing: Thing): Promise<void> {
  const dangling = await danglingAmong(writing, referencesIn(thing))
  const faults = dangling.map(({ kind, id }) => `There is no ${kind} with the id “${id}” any more.`)
  if (faults.length > 0) {
    throw new Refusal('invalid', 'This names something that is no longer there.', faults)
  }
  if (await isOwnAncestor(writing, thing)) {
    throw new Refusal('invalid', ringSentences[thing.kind === 'actor' ? 'actor' : 'event'])
  }
}

const ringSentences = {
  actor: 'An actor cannot speak for itself, nor for one that speaks for it.',
  event: 'An event cannot contain itself, nor lie within one that it contains.',
}

async function isOwnAncestor(writing: Writing, thing: Thing): Promise<boolean> {
  if (thing.kind !== 'actor' && thing.kind !== 'event') return false
  const { kind } = thing
  let parent = parentOf(thing)
  const seen = new Set<string>()
  while (parent !== undefined && !seen.has(parent)) {
    if (parent === thing.content.id) return true
    seen.add(parent)
    const content = await loadThing(writing, kind, { id: parent })
    parent = content && parentOf({ kind, content } as Thing)
  }
  return false
}

function parentOf(thing: Thing): string | undefined {
  if (thing.kind === 'actor') return thing.content.speaksFor
  return thing.kind === 'event' ? thing.content.within : undefined
}
