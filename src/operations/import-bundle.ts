import { enterThings } from '../db/entering/enter-things.ts'
import { refreshFamily } from '../db/findings/refresh-family.ts'
import { appendEntries } from '../db/log/append-entries.ts'
import { beginChange } from '../db/log/change.ts'
import { type Store, type Writing, withTransaction } from '../db/store.ts'
import type { Bundle } from '../domain/bundle/bundle.ts'
import { renameBundle } from '../domain/bundle/rename-bundle.ts'
import { dealIds } from './importing/deal-ids.ts'
import { type ActorMatch, findMatches } from './importing/match-actors.ts'
import { refuseDeepTrees } from './importing/refuse-deep-trees.ts'
import { refuseUnstorable } from './importing/refuse-unstorable.ts'

/** How to take a bundle in. */
export type ImportOptions = Readonly<{
  /** The id of the person or the part of the program that enters it. */
  enteredBy: string
  /** Samples are marked as such everywhere and removable with one action. */
  sample: boolean
  /** `exact`: an actor of the same name and kind that speaks for the same body is the one already there. */
  matchActors: 'none' | 'exact'
  /** Milliseconds since 1970. */
  now: () => number
  /** A new UUIDv7 a call. */
  newId: () => string
}>

/** What an import did. */
export type Imported = Readonly<{
  /** The outermost events entered, by id. */
  events: readonly string[]
  created: Readonly<{
    actors: number
    events: number
    documents: number
    questions: number
    claims: number
  }>
  /** How many actors of the bundle were found to be there already. */
  matched: number
  /** Actors there already that bear a name of a new one: perhaps the same. Nothing was joined. */
  possible: readonly ActorMatch[]
}>

/**
 * Takes a bundle in, whole or not at all: new ids for everything, the given ones kept beside them; one entry in the
 * log a thing and one for the import; each family analysed in the same transaction.
 *
 * New ids keep the order of the given ones within a kind, so that rules that end in “the greatest id” find the same
 * in the database as in the file.
 *
 * Throws `Refusal('invalid')` where the bundle holds text that not every database can keep.
 */
export async function importBundle(
  store: Store,
  bundle: Bundle,
  options: ImportOptions,
): Promise<Imported> {
  refuseUnstorable(bundle)
  refuseDeepTrees(bundle)
  return withTransaction(store, (writing) => takeIn(writing, bundle, options))
}

/** As `importBundle`, within a transaction that is under way. */
export async function takeIn(
  writing: Writing,
  bundle: Bundle,
  options: ImportOptions,
): Promise<Imported> {
  const { enteredBy, sample, newId } = options
  const change = await beginChange(writing, { by: enteredBy, now: options.now })
  const { same, possible } = await findMatches(writing, bundle.actors, options)
  const { idOf, givenIdOf } = dealIds(bundle, { newId, same })
  const renamed = renameBundle(bundle, idOf)
  const matched = new Set(same.values())
  const things = { ...renamed, actors: renamed.actors.filter(({ id }) => !matched.has(id)) }
  const created = countsOf(things)
  await appendEntries(writing, change, [
    { action: 'import.enter', object: newId(), detail: { ...created, matched: same.size, sample } },
  ])
  await enterThings(writing, change, { things, givenIdOf, sample })
  const roots = things.events.filter(({ within }) => within === undefined).map(({ id }) => id)
  for (const root of roots) await refreshFamily(writing, root, change.at)
  return { events: roots, created, matched: same.size, possible }
}

function countsOf(things: Bundle): Imported['created'] {
  return {
    actors: things.actors.length,
    events: things.events.length,
    documents: things.documents.length,
    questions: things.questions.length,
    claims: things.claims.length,
  }
}
