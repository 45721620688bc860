import type { Thing } from '../../db/changing/thing.ts'
import { enterThings } from '../../db/entering/enter-things.ts'
import type { Search } from '../../db/find-family.ts'
import type { Change } from '../../db/log/change.ts'
import { type Store, type Writing, withTransaction } from '../../db/store.ts'
import { type Bundle, defaultPolicy } from '../../domain/bundle/bundle.ts'
import { beginRecording, type Recording } from './recording.ts'
import { refreshingTouched } from './refresh-touched.ts'
import { refuseDangling } from './refuse-dangling.ts'

/**
 * Enters new things that a person typed, all or none, each with its entry in the log, and analyses what they touch.
 *
 * @param things with new ids; each may name those before it.
 *
 * Throws `Refusal('invalid')` where one names what is not there.
 */
export async function enterThing(
  store: Store,
  things: readonly Thing[],
  how: Recording,
): Promise<void> {
  await withTransaction(store, async (writing) => {
    const change = await beginRecording(writing, how)
    for (const thing of things) await enterOne(writing, change, thing)
  })
}

/** As `enterThing`, one thing within a transaction that is under way. */
export async function enterOne(writing: Writing, change: Change, thing: Thing): Promise<void> {
  await refuseDangling(writing, thing)
  const { kind } = thing
  await refreshingTouched(writing, change, {
    kind,
    ids: [thing.content.id],
    work: () => enterThings(writing, change, { ...arrivalOf(thing), givenIdOf: () => undefined }),
  })
}

function arrivalOf(
  thing: Thing,
): Readonly<{ things: Bundle; searches: readonly Search[]; sample: false }> {
  return {
    things: {
      actors: thing.kind === 'actor' ? [thing.content] : [],
      events: thing.kind === 'event' ? [thing.content] : [],
      documents: thing.kind === 'document' ? [thing.content] : [],
      questions: thing.kind === 'question' ? [thing.content] : [],
      claims: thing.kind === 'claim' ? [thing.content] : [],
      vocabulary: { measures: [], populations: [] },
      policy: defaultPolicy,
    },
    searches: thing.kind === 'search' ? [thing.content] : [],
    sample: false,
  }
}
