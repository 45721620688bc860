import { fileURLToPath } from 'node:url'
import { uuidv7 } from 'uuidv7'
import type { Thing } from '../../../src/db/changing/thing.ts'
import { historyOf } from '../../../src/db/log/history-of.ts'
import type { Store } from '../../../src/db/store.ts'
import { readBundleText } from '../../../src/imports/bundle/read-bundle-text.ts'
import { enterThing } from '../../../src/operations/changing/enter-thing.ts'
import { revertThing } from '../../../src/operations/changing/revert-thing.ts'
import { reviseThing } from '../../../src/operations/changing/revise-thing.ts'
import { undoChange } from '../../../src/operations/changing/undo-change.ts'
import { withdrawThing } from '../../../src/operations/changing/withdraw-thing.ts'
import { mergeThings } from '../../../src/operations/merging/merge-things.ts'
import { undoMerge } from '../../../src/operations/merging/undo-merge.ts'
import { removeSamples } from '../../../src/operations/remove-samples.ts'
import { seedSamples } from '../../../src/operations/seed-samples.ts'
import { actor, claim, count, document, event } from '../../support/build-bundle.ts'
import { borderStrikes } from '../../support/database/border-strikes.ts'
import { clock, enter } from '../../support/database/entering.ts'
import { actsOnFindings } from './acts-on-findings.ts'
import type { Act } from './states.ts'

const how = { personName: 'Amina', now: clock(), newId: uuidv7 }

const said = (value: string) =>
  claim('c', {
    question: 'q',
    claimant: 'fitrat',
    value,
    citations: [{ document: 'd', mode: 'named', quote: '46 were killed', at: [8, 22] }],
  })

const things: readonly Thing[] = [
  { kind: 'actor', content: actor('kabul', { name: 'Kabul', aliases: ['Afghan government'] }) },
  { kind: 'actor', content: actor('fitrat', { name: 'Fitrat', speaksFor: 'kabul' }) },
  { kind: 'event', content: event('e', { title: 'Strikes' }) },
  { kind: 'document', content: document('d', 'kabul', { text: 'He said 46 were killed.' }) },
  { kind: 'question', content: count('q', { event: 'e' }) },
  { kind: 'claim', content: said('46') },
]

const enterAll = (store: Store) => enterThing(store, things, how)

const revise = (store: Store) =>
  reviseThing(
    store,
    {
      thing: { kind: 'claim', content: said('at least 46') },
      seen: 1,
      cause: { verb: 'revise', reason: 'misread' },
    },
    how,
  )

const enterAndRevise = async (store: Store) => {
  await enterAll(store)
  await revise(store)
}

const thing = { kind: 'claim', id: 'c' } as const

const seed = async (store: Store) => {
  const directory = fileURLToPath(new URL('../../../seeds', import.meta.url))
  await seedSamples(store, { directory, readBundleText, now: clock(), newId: uuidv7 })
}

const undoNewest = async (store: Store) => {
  const entry = (await historyOf(store, 'c'))?.entries.at(-1)?.seq ?? 0
  await undoChange(store, { id: 'c', entry, reason: 'a slip' }, how)
}

const merging = { kind: 'actor', merged: 'fitrat', kept: 'kabul', reason: 'the same' } as const

const enterAndMerge = async (store: Store) => {
  await enterAll(store)
  await mergeThings(store, merging, how)
}

const undoNewestMerge = async (store: Store) => {
  const { id } = await store.db.selectFrom('merge').select('id').executeTakeFirstOrThrow()
  await undoMerge(store, id, how)
}

/** Every operation that writes, by the name of its function, with an example that touches as much as it can. */
export const acts: Readonly<Record<string, Act>> = {
  enterThing: { prepare: async () => undefined, write: enterAll },
  reviseThing: { prepare: enterAll, write: revise },
  withdrawThing: {
    prepare: enterAll,
    write: (store) => withdrawThing(store, { ...thing, seen: 1, reason: 'a double' }, how),
  },
  revertThing: {
    prepare: enterAndRevise,
    write: (store) => revertThing(store, { ...thing, seen: 2, revision: 1 }, how),
  },
  undoChange: { prepare: enterAndRevise, write: undoNewest },
  importBundle: { prepare: enterAll, write: (store) => enter(store, borderStrikes) },
  seedSamples: { prepare: async () => undefined, write: seed },
  removeSamples: {
    prepare: seed,
    write: (store) =>
      removeSamples(store, { enteredBy: 'web', personName: 'Amina', now: clock(), newId: uuidv7 }),
  },
  mergeThings: { prepare: enterAll, write: (store) => mergeThings(store, merging, how) },
  undoMerge: { prepare: enterAndMerge, write: undoNewestMerge },
  ...actsOnFindings,
}
